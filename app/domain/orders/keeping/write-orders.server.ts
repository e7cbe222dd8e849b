/** Writes judged orders with their fee lines, language and approval letter: a batch is one transaction. */

import { randomInt, randomUUID } from "node:crypto";
import type { Actor } from "#app/domain/accounts/actor.ts";
import { isLanguageTest } from "#app/domain/catalogue/language.ts";
import type { Day } from "#app/domain/catalogue/day.ts";
import type { HistoryEntry } from "#app/domain/history/entry.ts";
import { record } from "#app/domain/history/record.server.ts";
import type { Rate } from "#app/domain/law/rates.ts";
import type { OrderTerms } from "#app/domain/law/terms.ts";
import { database } from "#prisma/client.server.ts";
import type { Transaction } from "#prisma/client.server.ts";
import { toDate, toDateOrNull } from "#prisma/day.ts";
import { neededLanguage, orderColumns, orderFigures, searchWords } from "./compose-order.ts";
import { nextState } from "./next-state.ts";
import type { JudgedRow } from "#app/domain/orders/sheet/judge-rows.ts";
import { CODE_SPACE, codeOf } from "#app/domain/orders/order-code.ts";
import type { OrderState } from "#app/domain/orders/order.ts";

export type KnownAgency = { id: string; name: string };
export type KnownOrder = { id: string; state: OrderState; contentHash: string };
export type OrderToWrite = {
  row: JudgedRow;
  terms: OrderTerms;
  agency: KnownAgency;
  contentHash: string;
  known: KnownOrder | null;
};
/** `notKept` rows could not be read, belong to no known agency, or have no exchange rate. */
export type WriteCounts = {
  created: number;
  updated: number;
  unchanged: number;
  approved: number;
  notKept: number;
};
export type WriteContext = {
  actor: Actor;
  at: Date;
  on: Day;
  rates: readonly Rate[];
  approve: boolean;
  counts: WriteCounts;
};

type Change = {
  order: OrderToWrite;
  id: string;
  state: OrderState;
  columns: NonNullable<ReturnType<typeof columnsOf>>;
};

/** Writes one batch; the counts of the context grow. */
export async function writeOrders(
  context: WriteContext,
  batch: readonly OrderToWrite[],
): Promise<void> {
  const changes = batch.flatMap((order) => changeOf(context, order) ?? []);
  if (changes.length === 0) return;
  await database().prisma.$transaction(
    async (tx) => {
      const approvals = await keepApprovals(tx, changes);
      const approvalOf = ({ order }: Change) => approvals.get(approvalText(order)) ?? null;
      const fresh = changes.filter(({ order }) => order.known === null);
      const codes = await freeCodes(tx, fresh.length);
      await tx.order.createMany({
        data: fresh.map((change, at) => ({
          ...change.columns,
          id: change.id,
          agencyId: change.order.agency.id,
          code: codes[at] ?? "",
          approvalId: approvalOf(change),
          createdAt: context.at,
        })),
      });
      const old = changes.filter(({ order }) => order.known !== null);
      for (const change of old) {
        await tx.order.update({
          where: { id: change.id },
          data: { ...change.columns, approvalId: approvalOf(change) },
        });
      }
      await writeLines(
        tx,
        changes,
        old.map(({ id }) => id),
      );
      await record(
        tx,
        changes.map((change) => entryOf(context, change)),
      );
    },
    { timeout: 120_000, maxWait: 10_000 },
  );
}

function changeOf(context: WriteContext, order: OrderToWrite): Change | null {
  const { known, row, contentHash } = order;
  const sameTerms = known?.contentHash === contentHash;
  const blocked = row.verdict === "blocked" || row.verdict === "invalid";
  const state = nextState({
    known: known && { state: known.state, sameTerms },
    blocked,
    approve: context.approve,
  });
  if (state === null) {
    context.counts.unchanged += 1;
    return null;
  }
  const columns = columnsOf(context, order, state);
  if (columns === null) {
    context.counts.notKept += 1;
    return null;
  }
  context.counts[known === null ? "created" : "updated"] += 1;
  if (state === "approved") context.counts.approved += 1;
  return { order, id: known?.id ?? randomUUID(), state, columns };
}

function columnsOf(
  { at, on, rates }: WriteContext,
  { terms, agency, contentHash, row }: OrderToWrite,
  state: OrderState,
) {
  const figures = orderFigures(terms, rates, on);
  if (figures === null) return null;
  const words = searchWords(terms, agency.name);
  const approved = state === "approved";
  return {
    ...orderColumns(terms, on),
    state,
    rateOn: toDate(figures.rateOn),
    wageVnd: BigInt(figures.wageVnd),
    costVnd: BigInt(figures.costVnd),
    depositVnd: BigInt(figures.depositVnd),
    costMonthsMilli: figures.costMonthsMilli,
    serviceCapVnd: BigInt(figures.serviceCapVnd),
    applyBy: toDate(terms.applyBy),
    interviewOn: toDateOrNull(terms.interviewOn),
    departureOn: toDateOrNull(terms.departureOn),
    searchTitle: words.title,
    searchText: words.text,
    contentHash,
    findings: row.findings.map(
      ({ code, severity, field, found, allowed, unit, article, source }) => ({
        code,
        severity,
        field,
        found,
        allowed,
        unit,
        article,
        source,
      }),
    ),
    approvedAt: approved ? at : null,
    confirmedAt: approved ? at : null,
  };
}

function approvalText({ agency, terms }: OrderToWrite): string {
  return [agency.id, terms.approvalNo, terms.trade].join(" ");
}

/** Puts the approval letters of the batch on file; answers their ids by agency, number and trade. */
async function keepApprovals(
  tx: Transaction,
  changes: readonly Change[],
): Promise<Map<string, string>> {
  const letters = new Map(
    changes.flatMap(({ order }) => {
      const { approvalNo, approvedOn, approvalKind, market, trade } = order.terms;
      if (approvalNo === null || approvedOn === null) return [];
      const kind =
        approvalKind === "supply-contract"
          ? ("supply_contract" as const)
          : ("source_preparation" as const);
      return [
        [
          approvalText(order),
          {
            agencyId: order.agency.id,
            number: approvalNo,
            trade,
            kind,
            market,
            approvedOn: toDate(approvedOn),
          },
        ] as const,
      ];
    }),
  );
  const wanted = [...letters.values()];
  await tx.contractApproval.createMany({ data: wanted, skipDuplicates: true });
  const listed = {
    agencyId: { in: wanted.map(({ agencyId }) => agencyId) },
    number: { in: wanted.map(({ number }) => number) },
  };
  const rows = wanted.length === 0 ? [] : await tx.contractApproval.findMany({ where: listed });
  const byText = new Map(rows.map((row) => [[row.agencyId, row.number, row.trade].join(" "), row]));
  for (const [text, letter] of letters) {
    const row = byText.get(text);
    if (
      row &&
      (row.kind !== letter.kind ||
        row.market !== letter.market ||
        row.approvedOn.getTime() !== letter.approvedOn.getTime())
    ) {
      await tx.contractApproval.update({ where: { id: row.id }, data: letter });
    }
  }
  return new Map([...byText].map(([text, { id }]) => [text, id]));
}

async function writeLines(
  tx: Transaction,
  changes: readonly Change[],
  replaced: string[],
): Promise<void> {
  await tx.feeLine.deleteMany({ where: { orderId: { in: replaced } } });
  await tx.languageRequirement.deleteMany({ where: { orderId: { in: replaced } } });
  const fees = changes.flatMap(({ id, order }) =>
    order.terms.fees
      .filter(({ amountVnd }) => amountVnd > 0)
      .map(({ kind, name, amountVnd }) => ({
        orderId: id,
        kind,
        name,
        amountVnd: BigInt(amountVnd),
      })),
  );
  const languages = changes.flatMap(({ id, order: { terms } }) => {
    const { test, level } = terms.language;
    if (!isLanguageTest(test) || test === "none") return [];
    const { language, step } = neededLanguage(terms);
    return [{ orderId: id, test, level, language, step, taughtBeforeDeparture: false }];
  });
  await tx.feeLine.createMany({ data: fees });
  await tx.languageRequirement.createMany({ data: languages });
}

/** Codes no order has; two writers that draw the same one meet the unique constraint. */
async function freeCodes(tx: Transaction, count: number): Promise<string[]> {
  const codes = new Set<string>();
  while (codes.size < count) {
    const drawn = Array.from({ length: count - codes.size }, () => codeOf(randomInt(CODE_SPACE)));
    const taken = new Set(
      (await tx.order.findMany({ where: { code: { in: drawn } }, select: { code: true } })).map(
        ({ code }) => code,
      ),
    );
    for (const code of drawn) if (!taken.has(code)) codes.add(code);
  }
  return [...codes];
}

function entryOf({ actor, at }: WriteContext, { order, id, state }: Change): HistoryEntry {
  const detail = {
    ref: order.terms.orderRef,
    from: order.known?.state ?? null,
    to: state,
    terms: order.contentHash,
    findings: order.row.findings.map(({ code }) => code),
  };
  return {
    at,
    actor: actor.id,
    action: `order.${state}`,
    subject: "order",
    subjectId: id,
    detail,
  };
}

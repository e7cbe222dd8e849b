/** Writes the terms of orders with their fee lines and language: the one writer of terms. It leaves an order's state alone. */

import { createHash, randomInt } from "node:crypto";
import { isLanguageTest } from "#app/domain/catalogue/language.ts";
import type { Day } from "#app/domain/catalogue/day.ts";
import type { OrderTerms } from "#app/domain/law/terms.ts";
import { CODE_SPACE, codeOf } from "#app/domain/orders/order-code.ts";
import type { Transaction } from "#prisma/client.server.ts";
import { toDate, toDateOrNull } from "#prisma/day.ts";
import { neededLanguage, orderColumns, searchWords } from "./compose-order.ts";
import type { OrderFigures } from "./compose-order.ts";

/** `id` is the order's, drawn by the caller for a new one. `letterId` is "as-before" where the
 * letter named is another's. */
export type TermsToWrite = {
  id: string;
  isNew: boolean;
  agency: { id: string; name: string };
  terms: OrderTerms;
  contentHash: string;
  figures: OrderFigures;
  letterId: string | null | "as-before";
};

/** Two orders with the same hash state the same terms. What an order leaves out does not count, so that a new column changes no hash. */
export function hashOfTerms(terms: OrderTerms): string {
  const stated = { ...terms, extension: terms.extension ?? undefined };
  return createHash("sha256").update(JSON.stringify(stated)).digest("hex");
}

/** A new order is a draft until it is moved. The day is the one whose rules and rates the terms were judged by. */
export async function writeTerms(
  tx: Transaction,
  written: readonly TermsToWrite[],
  { at, on }: { at: Date; on: Day },
): Promise<void> {
  const fresh = written.filter(({ isNew }) => isNew);
  const old = written.filter(({ isNew }) => !isNew);
  const codes = await freeCodes(tx, fresh.length);
  await tx.order.createMany({
    data: fresh.map((each, index) => ({
      ...columnsOf(each, on),
      id: each.id,
      agencyId: each.agency.id,
      code: codes[index] ?? "",
      createdAt: at,
    })),
  });
  for (const each of old)
    await tx.order.update({ where: { id: each.id }, data: columnsOf(each, on) });
  const replaced = old.map(({ id }) => id);
  await tx.feeLine.deleteMany({ where: { orderId: { in: replaced } } });
  await tx.languageRequirement.deleteMany({ where: { orderId: { in: replaced } } });
  await tx.feeLine.createMany({ data: written.flatMap(feeLines) });
  await tx.languageRequirement.createMany({ data: written.flatMap(languageLines) });
}

/** Takes their letters from orders that are approved no more. */
export async function dropLetters(tx: Transaction, ids: string[]): Promise<void> {
  if (ids.length > 0)
    await tx.order.updateMany({ where: { id: { in: ids } }, data: { approvalId: null } });
}

function columnsOf({ agency, terms, contentHash, figures, letterId }: TermsToWrite, on: Day) {
  const words = searchWords(terms, agency.name);
  return {
    ...orderColumns(terms, on),
    ...(letterId === "as-before" ? {} : { approvalId: letterId }),
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
  };
}

function feeLines({ id, terms }: TermsToWrite) {
  return terms.fees
    .filter(({ amountVnd }) => amountVnd > 0)
    .map(({ kind, name, amountVnd }) => ({
      orderId: id,
      kind,
      name,
      amountVnd: BigInt(amountVnd),
    }));
}

function languageLines({ id, terms }: TermsToWrite) {
  const { test, level } = terms.language;
  if (!isLanguageTest(test) || test === "none") return [];
  const { language, step } = neededLanguage(terms);
  return [{ orderId: id, test, level, language, step, taughtBeforeDeparture: false }];
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

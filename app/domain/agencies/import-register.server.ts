/** Takes in a licence register; a licence it alters or no longer prints takes effect on its orders in the same moment. */

import { canImportLists } from "#app/domain/accounts/account-policy.ts";
import type { Actor } from "#app/domain/accounts/actor.ts";
import { queueMail } from "#app/domain/accounts/queue-mail.server.ts";
import type { Day } from "#app/domain/catalogue/day.ts";
import { dayInVietnam } from "#app/domain/catalogue/day.ts";
import type { HistoryDetail, HistoryEntry } from "#app/domain/history/entry.ts";
import { record } from "#app/domain/history/record.server.ts";
import { database } from "#prisma/client.server.ts";
import type { Transaction } from "#prisma/client.server.ts";
import { toDate, toDateOrNull, toDay, toDayOrNull } from "#prisma/day.ts";
import { agencySlug } from "./agency.ts";
import type { LicenceEnded } from "./licence-ended.ts";
import { keepRegisterChannels } from "./register-channels.server.ts";
import type { RegisterRow } from "./register-sheet.ts";

export type RegisterList = {
  rows: readonly RegisterRow[];
  /** Licences on the list whose row could not be read: they keep what was known and do not count as dropped. */
  unreadable: readonly string[];
  /** "register" for the ministry's list, "sample" for invented firms: a list drops only its own licences. */
  name: "register" | "sample";
};
export type RegisterImported =
  | {
      ok: true;
      added: number;
      altered: number;
      unchanged: number;
      dropped: string[];
      ended: string[];
    }
  | { ok: false; why: "not_allowed" };

type Ended = LicenceEnded["values"] & { agencyId: string };
type Tally = {
  added: number;
  altered: number;
  unchanged: number;
  ended: Ended[];
  entries: HistoryEntry[];
};
type Context = {
  tx: Transaction;
  list: RegisterList;
  today: Day;
  log: (action: string, id: string, detail: HistoryDetail) => void;
  tally: Tally;
};

/** One transaction for the whole register: a list read half is not taken at all. Read twice it changes nothing. */
export async function importRegister(
  actor: Actor,
  list: RegisterList,
  at: Date,
): Promise<RegisterImported> {
  if (!canImportLists(actor)) return { ok: false, why: "not_allowed" };
  return database().prisma.$transaction(
    async (tx) => {
      const tally: Tally = { added: 0, altered: 0, unchanged: 0, ended: [], entries: [] };
      const log = (action: string, subjectId: string, detail: HistoryDetail) =>
        tally.entries.push({
          at,
          actor: actor.id,
          action,
          subject: "licence",
          subjectId,
          detail,
        });
      const context: Context = { tx, list, today: dayInVietnam(at), log, tally };
      for (const row of new Map(list.rows.map((each) => [each.numberKey, each])).values())
        await takeRow(context, row);
      const dropped = await dropMissing(context);
      for (const { agencyId, ...values } of [...tally.ended, ...dropped]) {
        const news: LicenceEnded = { kind: "licence_ended", values };
        await queueMail(tx, news, { centre: true, agencyId }, at);
      }
      await record(tx, tally.entries);
      const { added, altered, unchanged, ended } = tally;
      return {
        ok: true,
        added,
        altered,
        unchanged,
        dropped: numbersOf(dropped),
        ended: numbersOf(ended),
      };
    },
    { timeout: 120_000, maxWait: 10_000 },
  );
}

async function findKnown({ tx }: Context, row: RegisterRow) {
  const include = { agency: true, approvals: true } as const;
  const byNumber = await tx.licence.findUnique({ where: { numberKey: row.numberKey }, include });
  if (byNumber || row.taxCode === null) return byNumber;
  return tx.licence.findFirst({ where: { agency: { taxCode: row.taxCode } }, include });
}

async function takeRow(context: Context, row: RegisterRow): Promise<void> {
  const known = await findKnown(context, row);
  if (!known) return addLicence(context, row);
  const { tx, list, today, tally } = context;
  const before = {
    number: known.number,
    name: known.agency.name,
    nameEn: known.agency.nameEn,
    taxCode: known.agency.taxCode,
    state: known.state,
    stateOn: toDayOrNull(known.stateOn),
    approvals: known.approvals.map(({ kind }) => kind).sort(),
  };
  const after = {
    number: row.number,
    name: row.name,
    nameEn: row.nameEn,
    taxCode: row.taxCode,
    state: row.state,
    stateOn: row.stateOn,
    approvals: row.approvals,
  };
  const channelsChanged = await keepRegisterChannels(tx, known.agencyId, row, today);
  const changed = JSON.stringify(before) !== JSON.stringify(after);
  const sameList = known.listName === list.name && toDay(known.listedOn) === today;
  if (changed || !sameList)
    await tx.licence.update({ where: { id: known.id }, data: licenceData(row, list.name, today) });
  if (!changed) {
    tally[channelsChanged ? "altered" : "unchanged"] += 1;
    return;
  }
  tally.altered += 1;
  await replaceApprovals(tx, known.id, row.approvals);
  await tx.agency.update({
    where: { id: known.agencyId },
    data: { name: row.name, nameEn: row.nameEn, nameKey: row.nameKey, taxCode: row.taxCode },
  });
  if (before.name !== after.name) await renameInSearch(tx, known.agencyId, before.name, after.name);
  if (before.state === "active" && row.state !== "active") {
    const {
      agencyId,
      agency: { slug },
    } = known;
    tally.ended.push({
      agencyId,
      slug,
      agency: row.name,
      number: row.number,
      state: row.state,
      on: row.stateOn ?? today,
    });
  }
  context.log("licence.altered", known.id, {
    number: after.number,
    from: before.state,
    to: after.state,
    on: after.stateOn,
    approvals: after.approvals,
  });
}

async function addLicence(
  { tx, list, today, tally, log }: Context,
  row: RegisterRow,
): Promise<void> {
  const agency = await tx.agency.create({
    data: {
      slug: agencySlug(row.name, row.numberKey),
      name: row.name,
      nameEn: row.nameEn,
      nameKey: row.nameKey,
      taxCode: row.taxCode,
    },
  });
  const licence = await tx.licence.create({
    data: { agencyId: agency.id, ...licenceData(row, list.name, today) },
  });
  await replaceApprovals(tx, licence.id, row.approvals);
  await keepRegisterChannels(tx, agency.id, row, today);
  tally.added += 1;
  log("licence.added", licence.id, {
    number: row.number,
    to: row.state,
    on: row.stateOn,
    approvals: row.approvals,
  });
}

function licenceData(row: RegisterRow, listName: string, today: Day) {
  return {
    number: row.number,
    numberKey: row.numberKey,
    grantedOn: toDate(row.grantedOn),
    state: row.state,
    stateOn: toDateOrNull(row.stateOn),
    listName,
    listedOn: toDate(today),
  };
}

async function replaceApprovals(
  tx: Transaction,
  licenceId: string,
  kinds: readonly string[],
): Promise<void> {
  await tx.licenceApproval.deleteMany({ where: { licenceId, kind: { notIn: [...kinds] } } });
  await tx.licenceApproval.createMany({
    data: kinds.map((kind) => ({ licenceId, kind })),
    skipDuplicates: true,
  });
}

async function renameInSearch(
  tx: Transaction,
  agencyId: string,
  from: string,
  to: string,
): Promise<void> {
  await tx.$executeRaw`UPDATE job_order SET search_text = replace(search_text, ${from}, ${to}) WHERE agency_id = ${agencyId}::uuid`;
}

/** Active licences of the same list that it no longer prints: they stop counting from now on. */
async function dropMissing({ tx, list, today, log }: Context): Promise<Ended[]> {
  const printed = [...list.rows.map(({ numberKey }) => numberKey), ...list.unreadable];
  const missing = await tx.licence.findMany({
    where: { listName: list.name, state: "active", numberKey: { notIn: printed } },
    include: { agency: { select: { name: true, slug: true } } },
  });
  for (const { id, number } of missing) {
    await tx.licence.update({ where: { id }, data: { state: "unlisted", stateOn: toDate(today) } });
    log("licence.dropped", id, { number, from: "active", to: "unlisted", on: today });
  }
  return missing.map(({ agencyId, number, agency: { name, slug } }) => ({
    agencyId,
    slug,
    agency: name,
    number,
    state: "unlisted",
    on: today,
  }));
}

function numbersOf(ended: readonly Ended[]): string[] {
  return ended.map(({ number }) => number);
}

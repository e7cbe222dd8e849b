/** Takes in a licence register; a licence it alters or no longer prints takes effect on its orders in the same moment. */

import type { Actor } from "#app/domain/accounts/actor.ts";
import { queueMail } from "#app/domain/accounts/queue-mail.server.ts";
import { may } from "#app/domain/accounts/rights.ts";
import type { Day } from "#app/domain/catalogue/day.ts";
import { dayInVietnam } from "#app/domain/catalogue/day.ts";
import type { HistoryDetail, HistoryEntry } from "#app/domain/history/entry.ts";
import { record } from "#app/domain/history/record.server.ts";
import { hasEndedOn } from "#app/domain/licences/licence.ts";
import { permittedLicence } from "#app/domain/licences/stored-licence.server.ts";
import { database } from "#prisma/client.server.ts";
import type { Transaction } from "#prisma/client.server.ts";
import { toDate, toDateOrNull, toDay } from "#prisma/day.ts";
import { agencySlug } from "./agency.ts";
import type { LicenceEnded } from "./licence-ended.ts";
import { keepRegisterChannels } from "./register-channels.server.ts";
import { planRegister, whyRefused } from "./register-plan.ts";
import type {
  KnownLicence,
  ListName,
  RegisterList,
  RegisterPlan,
  RegisterRefusal,
} from "./register-plan.ts";
import type { RegisterRow } from "./register-sheet.ts";

/** Licences are told by number. `spared` would have been dropped, had every row said whose it is; for `disputed` see `TaxCodes`. */
export type RegisterImported =
  | {
      ok: true;
      added: number;
      altered: number;
      unchanged: number;
      dropped: string[];
      spared: string[];
      ended: string[];
      disputed: string[];
    }
  | { ok: false; why: "not_allowed" }
  | ({ ok: false; why: RegisterRefusal } & Pick<
      RegisterPlan,
      "ending" | "inForce" | "unreadableNumbers" | "renamed" | "twice"
    >);

type Ended = LicenceEnded["values"] & { agencyId: string };
type Tally = { altered: number; unchanged: number; ended: Ended[]; entries: HistoryEntry[] };
type Context = {
  tx: Transaction;
  name: ListName;
  today: Day;
  log: (action: string, id: string, detail: HistoryDetail) => void;
  tally: Tally;
};

/**
 * One transaction for the whole register: a list read half is not taken at all. Read twice it changes nothing. A list
 * that looks cut short is refused with its figures, and taken where it is confirmed; see `whyRefused`.
 */
export async function importRegister(
  actor: Actor,
  list: RegisterList,
  at: Date,
): Promise<RegisterImported> {
  if (!may(actor, "import_register")) return { ok: false, why: "not_allowed" };
  return database().prisma.$transaction(
    async (tx) => {
      const today = dayInVietnam(at);
      const plan = planRegister(await listKnown(tx), list, today);
      const why = whyRefused(plan, list);
      const { ending, inForce, unreadableNumbers, renamed, twice } = plan;
      if (why !== null)
        return { ok: false, why, ending, inForce, unreadableNumbers, renamed, twice };
      const tally: Tally = { altered: 0, unchanged: 0, ended: [], entries: [] };
      const log = (action: string, subjectId: string, detail: HistoryDetail) =>
        tally.entries.push({ at, actor: actor.id, action, subject: "licence", subjectId, detail });
      const dropped = await carryOut({ tx, name: list.name, today, log, tally }, plan);
      for (const { agencyId, ...values } of [...tally.ended, ...dropped]) {
        const news: LicenceEnded = { kind: "licence_ended", values };
        await queueMail(tx, news, { centre: true, agencyId }, at);
      }
      await record(tx, tally.entries);
      return {
        ok: true,
        added: plan.additions.length,
        altered: tally.altered,
        unchanged: tally.unchanged,
        dropped: numbersOf(dropped),
        spared: numbersOf(plan.spared),
        ended: numbersOf(tally.ended),
        disputed: plan.disputed,
      };
    },
    { timeout: 120_000, maxWait: 10_000 },
  );
}

async function listKnown(tx: Transaction): Promise<KnownLicence[]> {
  // Held to the end, so that no other register changes what the plan rests on.
  await tx.$executeRaw`LOCK TABLE licence IN SHARE ROW EXCLUSIVE MODE`;
  const rows = await tx.licence.findMany({ include: { agency: true, permits: true } });
  return rows.map((row) => ({
    ...permittedLicence(row),
    id: row.id,
    agencyId: row.agencyId,
    slug: row.agency.slug,
    number: row.number,
    numberKey: row.numberKey,
    name: row.agency.name,
    nameEn: row.agency.nameEn,
    nameKey: row.agency.nameKey,
    taxCode: row.agency.taxCode,
    listName: row.listName,
    listedOn: toDay(row.listedOn),
  }));
}

/** Answers the licences that stop counting because the list no longer prints them. */
async function carryOut(context: Context, plan: RegisterPlan): Promise<Ended[]> {
  await freeTaxCodes(context, plan);
  for (const { known, row } of plan.updates) await updateLicence(context, known, row);
  for (const row of plan.additions) await addLicence(context, row);
  return dropLicences(context, plan.dropped);
}

/** Of firms that change codes with one another, none may stand in the other's way. */
async function freeTaxCodes({ tx }: Context, { updates }: RegisterPlan): Promise<void> {
  const moving = updates.filter(({ known, row }) => known.taxCode !== row.taxCode);
  const ids = moving.map(({ known }) => known.agencyId);
  await tx.agency.updateMany({ where: { id: { in: ids } }, data: { taxCode: null } });
}

async function updateLicence(
  context: Context,
  known: KnownLicence,
  row: RegisterRow,
): Promise<void> {
  const { tx, name, today, tally } = context;
  const channelsChanged = await keepRegisterChannels(tx, known.agencyId, row, today);
  const isChanged = JSON.stringify(printedOf(known)) !== JSON.stringify(printedOf(row));
  const isListed = known.listName === name && known.listedOn === today;
  if (isChanged || !isListed)
    await tx.licence.update({ where: { id: known.id }, data: licenceData(row, name, today) });
  // An end that was told of beforehand counts as ended with the first list on or after its day.
  if (!hasEndedOn(known, known.listedOn) && hasEndedOn({ ...known, ...row }, today))
    tally.ended.push(endedBy(known, row, today));
  tally[isChanged || channelsChanged ? "altered" : "unchanged"] += 1;
  if (isChanged) await keepChange(context, known, row);
}

async function keepChange(
  { tx, log }: Context,
  known: KnownLicence,
  row: RegisterRow,
): Promise<void> {
  await replacePermits(tx, known.id, row.permits);
  const { name, nameEn, nameKey, taxCode } = row;
  await tx.agency.update({
    where: { id: known.agencyId },
    data: { name, nameEn, nameKey, taxCode },
  });
  if (known.name !== name) await renameInSearch(tx, known.agencyId, known.name, name);
  log("licence.altered", known.id, {
    number: row.number,
    from: known.state,
    to: row.state,
    on: row.stateOn,
    approvals: row.permits,
  });
}

/** What a register prints of a licence, so that two prints can be compared. */
function printedOf({
  number,
  name,
  nameEn,
  taxCode,
  state,
  stateOn,
  permits,
}: KnownLicence | RegisterRow) {
  return { number, name, nameEn, taxCode, state, stateOn, permits };
}

function endedBy({ agencyId, slug }: KnownLicence, row: RegisterRow, today: Day): Ended {
  const { name: agency, number, state, stateOn } = row;
  if (state === "active") throw new Error(`licence ${number} has not ended`);
  return { agencyId, slug, agency, number, state, on: stateOn ?? today };
}

async function addLicence({ tx, name, today, log }: Context, row: RegisterRow): Promise<void> {
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
    data: { agencyId: agency.id, ...licenceData(row, name, today) },
  });
  await replacePermits(tx, licence.id, row.permits);
  await keepRegisterChannels(tx, agency.id, row, today);
  log("licence.added", licence.id, {
    number: row.number,
    to: row.state,
    on: row.stateOn,
    approvals: row.permits,
  });
}

function licenceData(row: RegisterRow, listName: ListName, today: Day) {
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

async function replacePermits(
  tx: Transaction,
  licenceId: string,
  kinds: readonly string[],
): Promise<void> {
  await tx.licencePermit.deleteMany({ where: { licenceId, kind: { notIn: [...kinds] } } });
  await tx.licencePermit.createMany({
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

async function dropLicences(
  { tx, today, log }: Context,
  dropped: readonly KnownLicence[],
): Promise<Ended[]> {
  for (const { id, number, state } of dropped) {
    await tx.licence.update({ where: { id }, data: { state: "unlisted", stateOn: toDate(today) } });
    log("licence.dropped", id, { number, from: state, to: "unlisted", on: today });
  }
  return dropped.map(({ agencyId, number, name, slug }) => ({
    agencyId,
    slug,
    agency: name,
    number,
    state: "unlisted",
    on: today,
  }));
}

function numbersOf(licences: readonly { number: string }[]): string[] {
  return licences.map(({ number }) => number);
}

/** What a register would do to the licences on file, worked out before anything is written, and why it may not. */

import type { Day } from "#app/domain/catalogue/day.ts";
import { hasEndedOn } from "#app/domain/licences/licence.ts";
import type { PermittedLicence } from "#app/domain/licences/licence.ts";
import type { RegisterRow } from "./register-sheet.ts";
import { settleTaxCodes } from "./tax-codes.ts";
import type { TaxCodes } from "./tax-codes.ts";

/** "register" for the ministry's list, "sample" for invented firms: a list drops only its own licences. */
export type ListName = "register" | "sample";

/** A row that could not be read, by what still tells whose it is; an empty `nameKey` is no name. */
export type UnreadableRow = { numberKey: string | null; taxCode: string | null; nameKey: string };

/** `confirmed` says that somebody has looked at what the list would end and wants it so. */
export type RegisterList = {
  rows: readonly RegisterRow[];
  unreadable: readonly UnreadableRow[];
  name: ListName;
  confirmed: boolean;
};

/** A licence on file with its agency; `id` is the licence's. */
export type KnownLicence = PermittedLicence & {
  id: string;
  agencyId: string;
  slug: string;
  number: string;
  numberKey: string;
  name: string;
  nameEn: string;
  nameKey: string;
  taxCode: string | null;
  listName: string;
  listedOn: Day;
};

/**
 * `dropped` stood on this list and are no longer printed; `spared` neither, but a row says nothing of whose it is and
 * may be theirs. `ending` counts licences in force today that the list would end, now or on a day to come, and
 * `inForce` those of this list that it could end. `renamed` counts licences
 * that would get another firm's name or another number, `twice` are numbers that rows give to two firms or two states.
 */
export type RegisterPlan = TaxCodes<KnownLicence, RegisterRow> & {
  dropped: KnownLicence[];
  spared: KnownLicence[];
  ending: number;
  inForce: number;
  unreadableNumbers: number;
  renamed: number;
  twice: string[];
};

export type RegisterRefusal =
  "no_rows" | "unreadable_number" | "number_twice" | "too_many_end" | "too_many_renamed";

/** More than this share of a list's licences ending at once looks like a list cut short; changing names, like shifted columns. */
const ONE_IN = 10;
/** Firms that change their names between two lists without anybody wondering. */
const FEW_RENAMED = 2;

export function planRegister(
  known: readonly KnownLicence[],
  { rows, unreadable, name }: Pick<RegisterList, "rows" | "unreadable" | "name">,
  today: Day,
): RegisterPlan {
  const { additions, updates, disputed } = settleTaxCodes(known, matchRows(known, rows));
  const owners = unreadable.map((row) => ownersOf(known, row));
  const kept = new Set([...updates.map((each) => each.known), ...owners.flat()]);
  const inForce = known.filter((each) => each.listName === name && !hasEndedOn(each, today));
  const missing = inForce.filter((each) => !kept.has(each));
  const isUncertain = unreadable.some(
    ({ numberKey }, at) => numberKey === null && owners[at]?.length === 0,
  );
  const dropped = isUncertain ? [] : missing;
  const ended = updates.filter(
    (each) => each.known.state === "active" && each.row.state !== "active",
  );
  return {
    additions,
    updates,
    disputed,
    dropped,
    spared: isUncertain ? missing : [],
    ending: dropped.length + ended.length,
    inForce: inForce.length,
    unreadableNumbers: unreadable.filter(({ numberKey }) => numberKey === null).length,
    renamed: updates.filter((each) => isRenamed(each)).length,
    twice: printedTwice(rows),
  };
}

/** Null where the list may be taken. A list without a row that can be read is never taken, whoever confirms it. */
export function whyRefused(
  plan: RegisterPlan,
  { rows, confirmed }: Pick<RegisterList, "rows" | "confirmed">,
): RegisterRefusal | null {
  if (rows.length === 0) return "no_rows";
  if (confirmed) return null;
  if (plan.unreadableNumbers > 0) return "unreadable_number";
  if (plan.twice.length > 0) return "number_twice";
  if (plan.ending * ONE_IN > plan.inForce) return "too_many_end";
  const isShifted = plan.renamed > FEW_RENAMED && plan.renamed * ONE_IN > plan.updates.length;
  return isShifted ? "too_many_renamed" : null;
}

function isRenamed({ known, row }: RegisterPlan["updates"][number]): boolean {
  return known.nameKey !== row.nameKey || known.numberKey !== row.numberKey;
}

/** Numbers of licences that stand in more than one row, and not with the same name and state. */
function printedTwice(rows: readonly RegisterRow[]): string[] {
  const first = new Map<string, RegisterRow>();
  const twice = rows.filter((row) => {
    const other = first.get(row.numberKey) ?? row;
    first.set(row.numberKey, other);
    return other.nameKey !== row.nameKey || other.state !== row.state;
  });
  return [...new Set(twice.map(({ number }) => number))];
}

/**
 * A row belongs to the licence of its number, else to that of its tax code, since a number may be issued anew: not where
 * another firm's row prints that licence's number, for then the code is a slip. The last row of a licence wins.
 */
function matchRows(
  known: readonly KnownLicence[],
  rows: readonly RegisterRow[],
): Pick<RegisterPlan, "additions" | "updates"> {
  const additions = new Map<string, RegisterRow>();
  const updates = new Map<KnownLicence, RegisterRow>();
  const byNumber = new Map(known.map((each) => [each.numberKey, each]));
  const byTaxCode = new Map(known.map((each) => [each.taxCode, each]));
  const printed = new Map(rows.map((row) => [row.numberKey, row]));
  const ownerOf = (row: RegisterRow): KnownLicence | undefined => {
    const holder = row.taxCode === null ? undefined : byTaxCode.get(row.taxCode);
    const holders = holder && printed.get(holder.numberKey);
    const isSlip = holders !== undefined && holders.nameKey !== row.nameKey;
    return byNumber.get(row.numberKey) ?? (isSlip ? undefined : holder);
  };
  for (const row of rows) {
    const owner = ownerOf(row);
    if (owner) updates.set(owner, row);
    else additions.set(row.numberKey, row);
  }
  return {
    additions: [...additions.values()],
    updates: [...updates].map(([owner, row]) => ({ known: owner, row })),
  };
}

/** Licences that an unreadable row may be about, by the surest of what it says; more than one where firms share a name. */
function ownersOf(
  known: readonly KnownLicence[],
  { numberKey, taxCode, nameKey }: UnreadableRow,
): KnownLicence[] {
  const alike = [
    known.filter((each) => numberKey !== null && each.numberKey === numberKey),
    known.filter((each) => taxCode !== null && each.taxCode === taxCode),
    known.filter((each) => nameKey !== "" && each.nameKey === nameKey),
  ];
  return alike.find((owners) => owners.length > 0) ?? [];
}

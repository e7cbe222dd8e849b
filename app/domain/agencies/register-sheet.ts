/** Reads one row of the licence register as the ministry's list prints it. */

import { readDay } from "#app/domain/catalogue/sheet-value.ts";
import type { ValueProblem } from "#app/domain/catalogue/sheet-value.ts";
import type { Day } from "#app/domain/catalogue/day.ts";
import { firmNameKey } from "#app/domain/identifiers/firm-name.ts";
import { MARKET_PERMITS } from "#app/domain/licences/licence.ts";
import { licenceNumberKey } from "#app/domain/identifiers/licence-number.ts";
import { readPages, readPhones, readTaxCode } from "./register-cell.ts";
import type { ReadCell } from "./register-cell.ts";

export const REGISTER_COLUMNS = [
  "licence_no",
  "licence_date",
  "name",
  "name_en",
  "tax_code",
  "address",
  "phone",
  "website",
  "status",
  "status_date",
  "approvals",
] as const;

type Column = (typeof REGISTER_COLUMNS)[number];
const STATES = ["active", "returned", "revoked"] as const;

export type RegisterRow = {
  number: string;
  numberKey: string;
  grantedOn: Day;
  name: string;
  nameEn: string;
  nameKey: string;
  taxCode: string | null;
  address: string;
  phones: string[];
  websites: string[];
  state: (typeof STATES)[number];
  stateOn: Day | null;
  permits: string[];
};

export type RegisterProblem = { field: Column; typed: string; why: ValueProblem };
export type ReadRegister =
  /** `notes` tell what could not be read although the row is taken: a phone, a page, a tax code. */
  | { ok: true; row: RegisterRow; notes: RegisterProblem[] }
  /** What could be read of the number, the tax code and the name ('' for none) tells which licence the row is about. */
  | {
      ok: false;
      numberKey: string | null;
      taxCode: string | null;
      nameKey: string;
      problems: RegisterProblem[];
    };

/** Reads a row; each unreadable cell is a problem. A licence that ended must say on which day it did. */
export function readRegisterRow(
  cells: Readonly<Record<string, string>>,
  faults: Readonly<Record<string, ValueProblem>> = {},
): ReadRegister {
  const text = (field: Column) => (cells[field] ?? "").normalize("NFC").trim().replace(/\s+/g, " ");
  const problems: RegisterProblem[] = [];
  const fail = (field: Column, why: ValueProblem) =>
    problems.push({ field, typed: text(field), why });
  for (const field of REGISTER_COLUMNS) if (faults[field]) fail(field, faults[field]);

  const number = text("licence_no");
  const numberKey = licenceNumberKey(number);
  if (numberKey === null) fail("licence_no", number === "" ? "missing" : "unknown");
  const granted = readDay(text("licence_date"));
  if (!granted.ok) fail("licence_date", granted.why);
  const name = text("name");
  const nameKey = firmNameKey(name);
  if (nameKey === "") fail("name", "missing");
  const state = STATES.find((each) => each === text("status").toLowerCase());
  if (state === undefined) fail("status", text("status") === "" ? "missing" : "unknown");
  const ended = text("status_date") === "" ? null : readDay(text("status_date"));
  if (ended !== null && !ended.ok) fail("status_date", ended.why);
  if (ended === null && state !== undefined && state !== "active") fail("status_date", "missing");
  const { notes, ...contacts } = readContacts(cells, text("tax_code"));
  const permits = readPermits(text("approvals"));
  if (permits.some((kind) => !MARKET_PERMITS.some((known) => known === kind)))
    fail("approvals", "unknown");

  if (problems.length > 0 || numberKey === null || !granted.ok || state === undefined)
    return { ok: false, numberKey, taxCode: contacts.taxCode, nameKey, problems };
  const stateOn = ended?.ok ? ended.value : null;
  const read = { number, numberKey, grantedOn: granted.value, name, nameKey, state, stateOn };
  const described = { nameEn: text("name_en"), address: text("address"), permits };
  return { ok: true, row: { ...read, ...described, ...contacts }, notes };
}

function readPermits(cell: string): string[] {
  const kinds = cell
    .toUpperCase()
    .split(/[;,|]/)
    .map((kind) => kind.trim());
  return [...new Set(kinds.filter(Boolean))].sort();
}

function readContacts(cells: Readonly<Record<string, string>>, taxCell: string) {
  const phones = readPhones((cells["phone"] ?? "").normalize("NFKC"));
  const pages = readPages((cells["website"] ?? "").normalize("NFKC"));
  const tax = readTaxCode(taxCell);
  const told = (field: Column, { unread }: ReadCell, why: ValueProblem) =>
    unread.map((typed): RegisterProblem => ({ field, typed, why }));
  const notes = [...told("phone", phones, "not_a_phone"), ...told("website", pages, "unknown")];
  if (!tax.ok) notes.push({ field: "tax_code", typed: taxCell, why: "lost_zero" });
  return {
    phones: phones.values,
    websites: pages.values,
    taxCode: tax.ok ? tax.code : null,
    notes,
  };
}

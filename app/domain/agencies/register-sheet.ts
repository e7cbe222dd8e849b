/** Reads one row of the licence register as the ministry's list prints it. */

import { readDay } from "#app/domain/catalogue/sheet-value.ts";
import type { ValueProblem } from "#app/domain/catalogue/sheet-value.ts";
import type { Day } from "#app/domain/catalogue/day.ts";
import { firmNameKey } from "#app/domain/identifiers/firm-name.ts";
import { MARKET_PERMITS } from "#app/domain/licences/licence.ts";
import { licenceNumberKey } from "#app/domain/identifiers/licence-number.ts";

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
  phone: string;
  website: string;
  state: (typeof STATES)[number];
  stateOn: Day | null;
  permits: string[];
};

export type RegisterProblem = { field: Column; typed: string; why: ValueProblem };
export type ReadRegister =
  | { ok: true; row: RegisterRow }
  /** What could be read of the number, the tax code and the name ('' for none) tells which licence the row is about. */
  | {
      ok: false;
      numberKey: string | null;
      taxCode: string | null;
      nameKey: string;
      problems: RegisterProblem[];
    };

/** Reads a row; each unreadable cell is a problem. A licence that ended must say on which day it did. */
export function readRegisterRow(cells: Readonly<Record<string, string>>): ReadRegister {
  const problems: RegisterProblem[] = [];
  const text = (field: Column) => (cells[field] ?? "").normalize("NFC").trim().replace(/\s+/g, " ");
  const fail = (field: Column, why: ValueProblem) =>
    problems.push({ field, typed: text(field), why });

  const number = text("licence_no");
  const numberKey = licenceNumberKey(number);
  if (numberKey === null) fail("licence_no", number === "" ? "missing" : "unknown");
  const granted = readDay(text("licence_date"));
  if (!granted.ok) fail("licence_date", granted.why);
  const name = text("name");
  const nameKey = firmNameKey(name);
  const taxCode = text("tax_code") || null;
  if (nameKey === "") fail("name", "missing");
  const state = STATES.find((each) => each === text("status").toLowerCase());
  if (state === undefined) fail("status", text("status") === "" ? "missing" : "unknown");
  const ended = text("status_date") === "" ? null : readDay(text("status_date"));
  if (ended !== null && !ended.ok) fail("status_date", ended.why);
  if (ended === null && state !== undefined && state !== "active") fail("status_date", "missing");
  const permits = [
    ...new Set(
      text("approvals")
        .toUpperCase()
        .split(/[;,|]/)
        .map((kind) => kind.trim())
        .filter(Boolean),
    ),
  ];
  if (permits.some((kind) => !MARKET_PERMITS.some((known) => known === kind)))
    fail("approvals", "unknown");

  if (problems.length > 0 || numberKey === null || !granted.ok || state === undefined)
    return { ok: false, numberKey, taxCode, nameKey, problems };
  const row: RegisterRow = {
    number,
    numberKey,
    grantedOn: granted.value,
    name,
    nameEn: text("name_en"),
    nameKey,
    taxCode,
    address: text("address"),
    phone: text("phone"),
    website: text("website"),
    state,
    stateOn: ended?.ok ? ended.value : null,
    permits: permits.sort(),
  };
  return { ok: true, row };
}

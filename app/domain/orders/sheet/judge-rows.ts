/** Judges the rows of an order sheet: what can be read is checked against the law and against the orders already there. */

import { settleDayColumns } from "#app/domain/catalogue/day-order.ts";
import type { ValueProblem } from "#app/domain/catalogue/sheet-value.ts";
import { licenceNumberKey } from "#app/domain/identifiers/licence-number.ts";
import { checkOrder } from "#app/domain/law/check-order.ts";
import type { LawOnDay } from "#app/domain/law/check-order.ts";
import { verdictOf } from "#app/domain/law/finding.ts";
import type { Finding, Verdict } from "#app/domain/law/finding.ts";
import type { PermittedLicence } from "#app/domain/licences/licence.ts";
import type { OrderTerms } from "#app/domain/law/terms.ts";
import { ClaimBook, claimOf, repeatedFinding } from "#app/domain/orders/keeping/letter-claims.ts";
import type { Claim } from "#app/domain/orders/keeping/letter-claims.ts";
import { ORDER_DAYS } from "./order-columns.ts";
import { readOrderRow } from "./order-sheet.ts";
import type { ReadOrder, RowFaults, SheetRow } from "./order-sheet.ts";

/** A finding on a row; an `invalid_row` also says why the cell cannot be read, and `found` is what was typed. */
export type RowFinding = Finding & { why: ValueProblem | "wrong_cell_count" | null };

export type SheetLine = { line: number; cells: SheetRow; surplus: number; faults?: RowFaults };

/** `row` counts the sheet's rows from 1 without the header, `line` is where it stands in the file. */
export type JudgedRow = {
  row: number;
  line: number;
  orderRef: string;
  licenceKey: string | null;
  terms: OrderTerms | null;
  findings: RowFinding[];
  verdict: Verdict;
};

/** A row as far as it can be read. `agency` names the agency as the row does: the licence's key where there is one. */
export type ReadRow = Pick<JudgedRow, "row" | "line" | "orderRef"> &
  (
    | { ok: true; agency: string; licenceKey: string | null; terms: OrderTerms }
    | { ok: false; findings: RowFinding[] }
  );

/** `licences` by licence key; `onFile` are orders that hold a letter today, their agencies named by licence key. */
export type JudgeContext = LawOnDay & {
  licences: ReadonlyMap<string, PermittedLicence>;
  onFile: readonly Claim[];
};

/** Reads every row by itself, but for the order of day and month, which a whole column settles. */
export function readRows(lines: readonly SheetLine[]): ReadRow[] {
  return settleDayColumns(lines, ORDER_DAYS).map(({ line, cells, surplus, faults }, at) => {
    const base = { row: at + 1, line, orderRef: (cells["order_ref"] ?? "").trim() };
    if (surplus !== 0)
      return { ...base, ok: false, findings: [wrongCellCount(Object.keys(cells).length, surplus)] };
    const read = readOrderRow(cells, faults);
    if (!read.ok) return { ...base, ok: false, findings: unreadable(read) };
    const licenceKey = licenceNumberKey(read.licenceNumber);
    const agency = licenceKey ?? read.licenceNumber;
    return { ...base, ok: true, agency, licenceKey, terms: read.terms };
  });
}

/** Judges every row, in the order of the sheet: of two rows for one letter the first keeps it. */
export function judgeRows(rows: readonly ReadRow[], context: JudgeContext): JudgedRow[] {
  const claims = new ClaimBook(context.onFile);
  return rows.map((read) => {
    const { row, line, orderRef } = read;
    const base = { row, line, orderRef };
    if (!read.ok) {
      const { findings } = read;
      return { ...base, licenceKey: null, terms: null, findings, verdict: verdictOf(findings) };
    }
    const { licenceKey, terms } = read;
    const licence = licenceKey === null ? null : (context.licences.get(licenceKey) ?? null);
    const findings = checkOrder(terms, { ...context, licence });
    const repeated = claims.claim(claimOf(read.agency, terms));
    if (repeated !== null) findings.push(repeatedFinding(repeated, terms));
    return withFindings({ ...base, licenceKey, terms }, findings);
  });
}

/** The row with these findings of its terms and the verdict that follows from them. */
export function withFindings(
  row: Omit<JudgedRow, "findings" | "verdict">,
  findings: readonly Finding[],
): JudgedRow {
  const told = findings.map((finding) => ({ ...finding, why: null }));
  return { ...row, findings: told, verdict: verdictOf(told) };
}

function unreadable({ problems }: Extract<ReadOrder, { ok: false }>): RowFinding[] {
  return problems.map(({ field, typed, why }) => invalid(field, typed, null, why));
}

function wrongCellCount(cells: number, surplus: number): RowFinding {
  return invalid("order_ref", cells + surplus, cells, "wrong_cell_count");
}

function invalid(
  field: string,
  found: string | number,
  allowed: number | null,
  why: RowFinding["why"],
): RowFinding {
  return {
    code: "invalid_row",
    severity: "block",
    field,
    found,
    allowed,
    unit: null,
    article: null,
    source: null,
    why,
  };
}

/** Judges the rows of an order sheet: what can be read is checked against the law and against the orders already there. */

import type { Day } from "#app/domain/catalogue/day.ts";
import { settleDayColumns } from "#app/domain/catalogue/day-order.ts";
import type { ValueProblem } from "#app/domain/catalogue/sheet-value.ts";
import { licenceNumberKey } from "#app/domain/identifiers/licence-number.ts";
import { checkOrder } from "#app/domain/law/check-order.ts";
import { verdictOf } from "#app/domain/law/finding.ts";
import type { Finding, Verdict } from "#app/domain/law/finding.ts";
import type { PermittedLicence } from "#app/domain/licences/licence.ts";
import type { Rate } from "#app/domain/law/rates.ts";
import type { OrderTerms } from "#app/domain/law/terms.ts";
import { ClaimBook, claimOf } from "./duplicate-orders.ts";
import type { Claim } from "./duplicate-orders.ts";
import { ORDER_DAYS, readOrderRow } from "./order-sheet.ts";
import type { RowFaults, SheetRow } from "./order-sheet.ts";

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

/** `licences` by licence key; `onFile` are orders that hold an approval today. */
export type JudgeContext = {
  on: Day;
  rates: readonly Rate[];
  licences: ReadonlyMap<string, PermittedLicence>;
  onFile: readonly Claim[];
};

/** Judges every row, in the order of the sheet: of two rows for one approval the first keeps it. */
export function judgeRows(lines: readonly SheetLine[], context: JudgeContext): JudgedRow[] {
  const claims = new ClaimBook(context.onFile);
  return settleDayColumns(lines, ORDER_DAYS).map((line, at) =>
    judgeRow(line, at + 1, context, claims),
  );
}

function judgeRow(
  line: SheetLine,
  row: number,
  context: JudgeContext,
  claims: ClaimBook,
): JudgedRow {
  const orderRef = (line.cells["order_ref"] ?? "").trim();
  const base = { row, line: line.line, orderRef };
  if (line.surplus !== 0) {
    const cells = Object.keys(line.cells).length;
    const finding = {
      ...invalid("order_ref", cells + line.surplus, "wrong_cell_count"),
      allowed: cells,
    };
    return { ...base, licenceKey: null, terms: null, findings: [finding], verdict: "invalid" };
  }
  const read = readOrderRow(line.cells, line.faults);
  if (!read.ok) {
    const findings = read.problems.map(({ field, typed, why }) => invalid(field, typed, why));
    return { ...base, licenceKey: null, terms: null, findings, verdict: "invalid" };
  }
  const { terms } = read;
  const licenceKey = licenceNumberKey(read.licenceNumber);
  const licence = licenceKey === null ? null : (context.licences.get(licenceKey) ?? null);
  const findings: RowFinding[] = checkOrder(terms, {
    on: context.on,
    rates: context.rates,
    licence,
  }).map((finding) => ({ ...finding, why: null }));
  const repeats = claims.claim(claimOf(licenceKey ?? read.licenceNumber, terms));
  if (repeats !== null)
    findings.push(
      duplicate(repeats, repeats === "order_ref" ? terms.orderRef : (terms.approvalNo ?? "")),
    );
  return { ...base, licenceKey, terms, findings, verdict: verdictOf(findings) };
}

function invalid(field: string, found: string | number, why: RowFinding["why"]): RowFinding {
  return {
    code: "invalid_row",
    severity: "block",
    field,
    found,
    allowed: null,
    unit: null,
    article: null,
    source: null,
    why,
  };
}

function duplicate(field: string, found: string): RowFinding {
  return {
    code: "duplicate_order",
    severity: "block",
    field,
    found,
    allowed: null,
    unit: null,
    article: null,
    source: null,
    why: null,
  };
}

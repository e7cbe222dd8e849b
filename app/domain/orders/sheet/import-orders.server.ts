/** Takes in an agency's order sheet: every row is judged, lawful ones are kept and, where asked, approved. */

import { may } from "#app/domain/accounts/rights.ts";
import type { Actor } from "#app/domain/accounts/actor.ts";
import { dayInVietnam } from "#app/domain/catalogue/day.ts";
import type { Rate } from "#app/domain/law/rates.ts";
import { keepOrders } from "#app/domain/orders/keeping/keep-orders.server.ts";
import type { KeptOrder } from "#app/domain/orders/keeping/plan-order.server.ts";
import { listMinimumWages } from "#app/domain/minimum-wages/minimum-wages.server.ts";
import { listRates } from "#app/domain/rates/rates.server.ts";
import { judgeRows, readRows, withFindings } from "./judge-rows.ts";
import type { JudgedRow, SheetLine } from "./judge-rows.ts";
import { readLetterClaims, readNamedAgencies } from "./named-in-sheet.server.ts";
import type { NamedAgency } from "./named-in-sheet.server.ts";

/** Rows kept in one transaction; a sheet larger than this lands batch by batch, and reading it again finishes it. */
const BATCH = 500;

export type ImportOptions = {
  dryRun: boolean;
  approve: boolean;
  onProgress: (done: number, total: number) => void;
};
/** `notKept` rows could not be read, repeat a reference, belong to no known agency, or have no exchange rate. */
export type ImportCounts = {
  created: number;
  updated: number;
  unchanged: number;
  approved: number;
  notKept: number;
};
export type OrdersImported =
  { ok: true; rows: JudgedRow[]; counts: ImportCounts } | { ok: false; why: "not_allowed" };

type RowToKeep = { row: JudgedRow; agency: NamedAgency; terms: NonNullable<JudgedRow["terms"]> };

/** Rows that cannot be read or belong to no known agency are reported and not kept. Read twice, a sheet changes nothing. */
export async function importOrders(
  actor: Actor,
  lines: readonly SheetLine[],
  options: ImportOptions,
  at: Date,
): Promise<OrdersImported> {
  if (!may(actor, "import_orders") || (options.approve && !may(actor, "decide_orders")))
    return { ok: false, why: "not_allowed" };
  const read = readRows(lines);
  const [rates, minimumWages, agencies] = await Promise.all([
    listRates(),
    listMinimumWages(),
    readNamedAgencies(read),
  ]);
  const licences = new Map([...agencies].map(([key, agency]) => [key, agency.licence]));
  const onFile = await readLetterClaims(read, agencies);
  const rows = judgeRows(read, { on: dayInVietnam(at), rates, minimumWages, licences, onFile });
  const counts = { created: 0, updated: 0, unchanged: 0, approved: 0, notKept: 0 };
  if (options.dryRun) return { ok: true, rows, counts };

  const toKeep = rows.flatMap((row) => keepable(row, agencies) ?? []);
  counts.notKept = rows.length - toKeep.length;
  for (let from = 0; from < toKeep.length; from += BATCH) {
    const batch = toKeep.slice(from, from + BATCH);
    const kept = await keepBatch(actor, batch, { rates, approve: options.approve }, at);
    if (kept === null) return { ok: false, why: "not_allowed" };
    count(counts, kept);
    // Another sheet may have taken a letter since this one was judged: what was found last is what is told.
    for (const [index, { row }] of batch.entries())
      rows[row.row - 1] = withFindings(row, kept[index]?.findings ?? row.findings);
    options.onProgress(Math.min(from + BATCH, toKeep.length), toKeep.length);
  }
  return { ok: true, rows, counts };
}

/** The row with its agency; null where it cannot be kept. */
function keepable(row: JudgedRow, agencies: ReadonlyMap<string, NamedAgency>): RowToKeep | null {
  const agency = row.licenceKey === null ? undefined : agencies.get(row.licenceKey);
  const repeatsRef = row.findings.some(
    ({ code, field }) => code === "duplicate_order" && field === "order_ref",
  );
  if (row.terms === null || agency === undefined || repeatsRef) return null;
  return { row, agency, terms: row.terms };
}

async function keepBatch(
  actor: Actor,
  batch: readonly RowToKeep[],
  { rates, approve }: { rates: readonly Rate[]; approve: boolean },
  at: Date,
): Promise<KeptOrder[] | null> {
  const orders = batch.map(({ row, agency: { id, name }, terms }) => ({
    agency: { id, name },
    terms,
    // Why a cell cannot be read is the sheet's own affair, and every cell of these rows could be.
    findings: row.findings.map(({ why: _, ...finding }) => finding),
  }));
  const result = await keepOrders(actor, { orders, approve, rates }, at);
  return result.ok ? result.kept : null;
}

function count(counts: ImportCounts, kept: readonly KeptOrder[]): void {
  for (const order of kept) {
    counts[order.did === "not_kept" ? "notKept" : order.did] += 1;
    if ((order.did === "created" || order.did === "updated") && order.state === "approved")
      counts.approved += 1;
  }
}

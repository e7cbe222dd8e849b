/** Takes in an agency's order sheet: every row is judged, lawful ones are kept and, where asked, approved. */

import { createHash } from "node:crypto";
import { may } from "#app/domain/accounts/rights.ts";
import type { Actor } from "#app/domain/accounts/actor.ts";
import { dayInVietnam } from "#app/domain/catalogue/day.ts";
import type { PermittedLicence } from "#app/domain/licences/licence.ts";
import { permittedLicence } from "#app/domain/licences/stored-licence.server.ts";
import type { OrderTerms } from "#app/domain/law/terms.ts";
import { listRates } from "#app/domain/rates/rates.server.ts";
import { database } from "#prisma/client.server.ts";
import type { Claim } from "./duplicate-orders.ts";
import { judgeRows } from "./judge-rows.ts";
import type { JudgedRow, SheetLine } from "./judge-rows.ts";
import type { OrderState } from "#app/domain/orders/order.ts";
import { writeOrders } from "#app/domain/orders/keeping/write-orders.server.ts";
import type {
  KnownAgency,
  KnownOrder,
  OrderToWrite,
  WriteCounts,
} from "#app/domain/orders/keeping/write-orders.server.ts";

/** Rows written in one transaction; a sheet larger than this lands batch by batch, and reading it again finishes it. */
const BATCH = 500;

export type ImportOptions = {
  dryRun: boolean;
  approve: boolean;
  onProgress: (done: number, total: number) => void;
};
export type OrdersImported =
  { ok: true; rows: JudgedRow[]; counts: WriteCounts } | { ok: false; why: "not_allowed" };

/** Rows that cannot be read or belong to no known agency are reported and not kept. Read twice, a sheet changes nothing. */
export async function importOrders(
  actor: Actor,
  lines: readonly SheetLine[],
  options: ImportOptions,
  at: Date,
): Promise<OrdersImported> {
  if (!may(actor, "import_orders") || (options.approve && !may(actor, "decide_orders")))
    return { ok: false, why: "not_allowed" };
  const on = dayInVietnam(at);
  const [rates, agencies, onFile] = await Promise.all([listRates(), loadAgencies(), loadOrders()]);
  const licences = new Map([...agencies].map(([key, agency]) => [key, agency.licence]));
  const rows = judgeRows(lines, { on, rates, licences, onFile: onFile.claims });
  const counts: WriteCounts = { created: 0, updated: 0, unchanged: 0, approved: 0, notKept: 0 };
  if (options.dryRun) return { ok: true, rows, counts };

  const toWrite: OrderToWrite[] = [];
  for (const row of rows) {
    const agency = row.licenceKey === null ? undefined : agencies.get(row.licenceKey);
    const repeatsRef = row.findings.some(
      ({ code, field }) => code === "duplicate_order" && field === "order_ref",
    );
    if (row.terms === null || agency === undefined || repeatsRef) counts.notKept += 1;
    else
      toWrite.push({
        row,
        terms: row.terms,
        agency,
        contentHash: contentHash(row.terms),
        known: onFile.byRef.get(`${agency.id} ${row.orderRef}`) ?? null,
      });
  }
  for (let from = 0; from < toWrite.length; from += BATCH) {
    await writeOrders(
      { actor, at, on, rates, approve: options.approve, counts },
      toWrite.slice(from, from + BATCH),
    );
    options.onProgress(Math.min(from + BATCH, toWrite.length), toWrite.length);
  }
  return { ok: true, rows, counts };
}

/** Every agency with a licence, by licence key. */
async function loadAgencies(): Promise<Map<string, KnownAgency & { licence: PermittedLicence }>> {
  const rows = await database().prisma.licence.findMany({
    include: { permits: true, agency: { select: { id: true, name: true } } },
  });
  return new Map(
    rows.map((row) => [
      row.numberKey,
      {
        id: row.agency.id,
        name: row.agency.name,
        licence: permittedLicence(row),
      },
    ]),
  );
}

const HOLDING: ReadonlySet<OrderState> = new Set([
  "submitted",
  "in_review",
  "changes_requested",
  "approved",
]);

async function loadOrders(): Promise<{ claims: Claim[]; byRef: Map<string, KnownOrder> }> {
  const rows = await database().prisma.order.findMany({
    select: {
      id: true,
      ref: true,
      agencyId: true,
      state: true,
      contentHash: true,
      trade: true,
      approval: { select: { number: true } },
      agency: { select: { licence: { select: { numberKey: true } } } },
    },
  });
  const claims = rows
    .filter(({ state }) => HOLDING.has(state))
    .map((row) => ({
      agency: row.agency.licence?.numberKey ?? "",
      ref: row.ref,
      approvalNo: row.approval?.number ?? null,
      trade: row.trade,
    }));
  return { claims, byRef: new Map(rows.map((row) => [`${row.agencyId} ${row.ref}`, row])) };
}

/** Two sheets' rows with the same hash state the same terms. */
function contentHash(terms: OrderTerms): string {
  return createHash("sha256").update(JSON.stringify(terms)).digest("hex");
}

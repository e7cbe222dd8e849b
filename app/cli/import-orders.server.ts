// Takes an order sheet in and prints the verdict of each row.
import { type ImportCounts, importOrders } from "#app/domain/orders/sheet/import-orders.server.ts";
import type { JudgedRow } from "#app/domain/orders/sheet/judge-rows.ts";
import { ORDER_HEADINGS } from "#app/domain/orders/sheet/order-headings.ts";
import { findingMessage } from "#app/i18n/finding-message.ts";
import { readColumns, say, sayAside } from "./import-run.server.ts";
import type { ImportList, ImportRun } from "./import-run.server.ts";

const VERDICTS = ["ok", "warn", "blocked", "invalid"] as const;

export const importOrdersSheet: ImportList = {
  read: (file) => readColumns(file, ORDER_HEADINGS),
  take: async (sheet, run) => {
    const { actor, at, dryRun, approve, json } = run;
    const onProgress = (done: number, total: number) =>
      sayAside(`${done} of ${total} orders written`);
    const result = await importOrders(actor, sheet.lines, { dryRun, approve, onProgress }, at);
    if (!result.ok) throw new Error(`import refused: ${result.why}`);
    for (const row of result.rows) sayOrder(row, run);
    const verdicts = Object.fromEntries(
      VERDICTS.map((verdict) => [
        verdict,
        result.rows.filter((row) => row.verdict === verdict).length,
      ]),
    );
    const summary = { rows: result.rows.length, ...verdicts, ...result.counts, dryRun };
    say(
      json
        ? JSON.stringify({ summary })
        : summaryText(result.rows.length, verdicts, result.counts, dryRun),
    );
  },
};

function sayOrder(row: JudgedRow, { json, lang, file }: ImportRun): void {
  const place = { currency: row.terms?.wage.currency ?? null, line: row.line };
  const findings = row.findings.map((finding) => ({
    code: finding.code,
    field: finding.field,
    message: findingMessage(finding, { ...place, why: finding.why }, lang),
  }));
  if (json) {
    say(JSON.stringify({ row: row.row, order_ref: row.orderRef, verdict: row.verdict, findings }));
    return;
  }
  for (const { code, field, message } of findings)
    say(`${file}:${row.line} ${row.orderRef} ${row.verdict} ${code} ${field}: ${message}`);
}

function summaryText(
  rows: number,
  verdicts: Record<string, number>,
  counts: ImportCounts,
  dryRun: boolean,
): string {
  const list = (entries: Record<string, number>) =>
    Object.entries(entries)
      .map(([name, count]) => `${count} ${name}`)
      .join(", ");
  const { notKept, ...kept } = counts;
  const named = { ...kept, "not kept": notKept };
  return `${rows} rows: ${list(verdicts)}. ${dryRun ? "Nothing was kept (--dry-run)." : `Orders: ${list(named)}.`}`;
}

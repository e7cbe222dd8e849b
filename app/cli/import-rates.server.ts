// Takes exchange rates in from the shell.
import { settleDayColumns } from "#app/domain/catalogue/day-order.ts";
import { RATE_COLUMNS, readRateRow } from "#app/domain/rates/rate-sheet.ts";
import type { RateRow } from "#app/domain/rates/rate-sheet.ts";
import type { RateLeap } from "#app/domain/rates/rate-leap.ts";
import { importRates } from "#app/domain/rates/import-rates.server.ts";
import { translator } from "#app/i18n/translate.ts";
import type { Sheet } from "#app/sheets/sheet.ts";
import { REFUSED } from "./exit-code.ts";
import { readColumns, say, sayAside, sayRow } from "./import-run.server.ts";
import type { ImportList, ImportRun } from "./import-run.server.ts";

export const importRatesSheet: ImportList = {
  read: (file) => readColumns(file, RATE_COLUMNS),
  take: async (sheet, run) => {
    const rates = readRates(sheet, run);
    const options = { confirmed: run.confirm, dryRun: run.dryRun };
    const result = await importRates(run.actor, rates, run.at, options);
    if (!result.ok) throw new Error(`import refused: ${result.why}`);
    const { added, corrected, unchanged, leaps } = result;
    for (const leap of leaps) sayAside(leapSentence(leap));
    // Every rate waits for somebody's word, so the list was not taken.
    if (leaps.length > 0 && leaps.length === rates.length) process.exitCode = REFUSED;
    const rows = sheet.lines.length;
    const invalid = rows - rates.length;
    const refused = leaps.length;
    const summary = run.dryRun
      ? { rows, readable: rates.length, refused, dryRun: true }
      : { rows, added, corrected, unchanged, invalid, refused };
    if (run.json) return say(JSON.stringify({ summary: { ...summary, leaps } }));
    say(
      run.dryRun
        ? `${rates.length} of ${rows} rates can be read, ${refused} need --confirm. Nothing was kept (--dry-run).`
        : `Rates: ${added} added, ${corrected} corrected, ${unchanged} unchanged, ${invalid} not readable, ${refused} refused until confirmed.`,
    );
  },
};

function readRates(sheet: Sheet, run: ImportRun): RateRow[] {
  const rates: RateRow[] = [];
  const t = translator(run.lang);
  settleDayColumns(sheet.lines, ["date"]).forEach(({ line, cells, faults }, at) => {
    const read = readRateRow(cells, faults);
    if (read.ok) rates.push(read.rate);
    const problems = read.ok
      ? []
      : read.problems.map(({ field, typed, why }) => {
          const values = { line: String(line), field, found: typed, allowed: "" };
          return { field, message: t.find(`finding.invalid_row.${why}`, values) ?? why };
        });
    const subject = `${cells["date"] ?? ""} ${cells["currency"] ?? ""}`.trim();
    sayRow(run, { row: at + 1, line, subject, problems });
  });
  return rates;
}

/** Names both numbers; a rate that may be read two ways without a known one says so. */
function leapSentence({ day, currency, vndPerUnit, last }: RateLeap): string {
  const held =
    last === null
      ? "can be read two ways and no rate is known to hold it against"
      : `differs by more than a tenth from ${last.vndPerUnit} of ${last.day}`;
  return `Not kept: ${currency} ${vndPerUnit} of ${day} ${held}. Correct it, or add --confirm if it is meant.`;
}

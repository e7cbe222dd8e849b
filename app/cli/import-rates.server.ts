// Takes exchange rates in from the shell.
import { RATE_COLUMNS, readRateRow } from "#app/domain/rates/rate-sheet.ts";
import type { RateRow } from "#app/domain/rates/rate-sheet.ts";
import { importRates } from "#app/domain/rates/import-rates.server.ts";
import { translator } from "#app/i18n/translate.ts";
import { readColumns, say, sayRow } from "./import-run.server.ts";
import type { ImportList } from "./import-run.server.ts";

export const importRatesSheet: ImportList = {
  read: (file) => readColumns(file, RATE_COLUMNS),
  take: async (sheet, run) => {
    const rates: RateRow[] = [];
    const t = translator(run.lang);
    sheet.lines.forEach(({ line, cells }, at) => {
      const read = readRateRow(cells);
      if (read.ok) rates.push(read.rate);
      const problems = read.ok
        ? []
        : read.problems.map(({ field, typed, why }) => ({
            field,
            message:
              t.find(`finding.invalid_row.${why}`, {
                line: String(line),
                field,
                found: typed,
                allowed: "",
              }) ?? why,
          }));
      sayRow(run, {
        row: at + 1,
        line,
        subject: `${cells["date"] ?? ""} ${cells["currency"] ?? ""}`.trim(),
        problems,
      });
    });
    if (run.dryRun)
      return say(
        run.json
          ? JSON.stringify({
              summary: { rows: sheet.lines.length, readable: rates.length, dryRun: true },
            })
          : `${rates.length} of ${sheet.lines.length} rates can be read. Nothing was kept (--dry-run).`,
      );
    const result = await importRates(run.actor, rates, run.at);
    if (!result.ok) throw new Error(`import refused: ${result.why}`);
    const { added, corrected, unchanged } = result;
    const invalid = sheet.lines.length - rates.length;
    say(
      run.json
        ? JSON.stringify({
            summary: { rows: sheet.lines.length, added, corrected, unchanged, invalid },
          })
        : `Rates: ${added} added, ${corrected} corrected, ${unchanged} unchanged, ${invalid} not readable.`,
    );
  },
};

// Takes minimum wages in from the shell: the figures of the law that the centre may add between releases.
import { settleDayColumns } from "#app/domain/catalogue/day-order.ts";
import { importMinimumWages } from "#app/domain/minimum-wages/import-minimum-wages.server.ts";
import type { MinimumWageLeap } from "#app/domain/minimum-wages/minimum-wage-leap.ts";
import {
  MINIMUM_WAGE_COLUMNS,
  readMinimumWageRow,
} from "#app/domain/minimum-wages/minimum-wage-sheet.ts";
import type { MinimumWageRow } from "#app/domain/minimum-wages/minimum-wage-sheet.ts";
import { toMajor } from "#app/domain/catalogue/currency.ts";
import { recheckOrders } from "#app/domain/orders/keeping/recheck-orders.server.ts";
import { translator } from "#app/i18n/translate.ts";
import type { Sheet } from "#app/sheets/sheet.ts";
import { REFUSED } from "./exit-code.ts";
import { readColumns, say, sayAside, sayRow } from "./import-run.server.ts";
import type { ImportList, ImportRun } from "./import-run.server.ts";

export const importMinimumWagesSheet: ImportList = {
  read: (file) => readColumns(file, MINIMUM_WAGE_COLUMNS),
  take: async (sheet, run) => {
    const wages = readWages(sheet, run);
    const options = { confirmed: run.confirm, dryRun: run.dryRun };
    const result = await importMinimumWages(run.actor, wages, run.at, options);
    if (!result.ok) throw new Error(`import refused: ${result.why}`);
    const { added, corrected, unchanged, leaps } = result;
    const moved = added + corrected > 0 ? await recheck(run) : { asleep: 0, woken: 0 };
    for (const leap of leaps) sayAside(leapSentence(leap));
    const rows = sheet.lines.length;
    const [invalid, refused] = [rows - wages.length, leaps.length];
    if (invalid > 0 || refused > 0) process.exitCode = REFUSED;
    const summary = run.dryRun
      ? { rows, readable: wages.length, refused, dryRun: true }
      : { rows, added, corrected, unchanged, invalid, refused, ...moved };
    if (run.json) return say(JSON.stringify({ summary: { ...summary, leaps } }));
    say(
      run.dryRun
        ? `${wages.length} of ${rows} figures can be read, ${refused} need --confirm. Nothing was kept (--dry-run).`
        : `Minimum wages: ${added} added, ${corrected} corrected, ${unchanged} unchanged, ${invalid} not readable, ${refused} refused until confirmed. Orders: ${moved.asleep} put to sleep, ${moved.woken} woken.`,
    );
  },
};

/** A new figure counts at once: no order that it makes unlawful stands until the night. */
async function recheck({ actor, at }: ImportRun): Promise<{ asleep: number; woken: number }> {
  const result = await recheckOrders(actor, at);
  if (!result.ok) throw new Error(`recheck refused: ${result.why}`);
  const { asleep, woken } = result;
  return { asleep, woken };
}

function readWages(sheet: Sheet, run: ImportRun): MinimumWageRow[] {
  const wages: MinimumWageRow[] = [];
  const t = translator(run.lang);
  settleDayColumns(sheet.lines, ["from"]).forEach(({ line, cells, faults }, at) => {
    const read = readMinimumWageRow(cells, faults);
    if (read.ok) wages.push(read.wage);
    const problems = read.ok
      ? []
      : read.problems.map(({ field, typed, why }) => {
          const values = { line: String(line), field, found: typed, allowed: "" };
          return { field, message: t.find(`finding.invalid_row.${why}`, values) ?? why };
        });
    const subject = `${cells["place"] ?? ""} ${cells["from"] ?? ""}`.trim();
    sayRow(run, { row: at + 1, line, subject, problems });
  });
  return wages;
}

function leapSentence({ place, from, figure, last }: MinimumWageLeap): string {
  const amount = (minor: number) => `${toMajor({ ...figure, minor })} ${figure.currency}`;
  const held =
    last === null
      ? "is from before every figure that is known"
      : `is far from the last known, ${amount(last)}`;
  return `Not kept: ${place} ${amount(figure.minor)} from ${from} ${held}. Correct it, or add --confirm if it is meant.`;
}

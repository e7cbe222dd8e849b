// Takes the licence register in from the shell and says what it ended.
import { importRegister } from "#app/domain/agencies/import-register.server.ts";
import { readRegisterRow, REGISTER_COLUMNS } from "#app/domain/agencies/register-sheet.ts";
import type { RegisterRow } from "#app/domain/agencies/register-sheet.ts";
import { countPublicOrders } from "#app/domain/orders/views/orders.server.ts";
import { settleDayColumns } from "#app/domain/catalogue/day-order.ts";
import { translator } from "#app/i18n/translate.ts";
import type { Sheet } from "#app/sheets/sheet.ts";
import { readColumns, say, sayAside, sayRow } from "./import-run.server.ts";
import type { ImportList, ImportRun } from "./import-run.server.ts";

export const importRegisterSheet: ImportList = {
  read: (file) => readColumns(file, REGISTER_COLUMNS),
  take: async (sheet, run) => {
    const { rows, unreadable } = readRows(sheet, run);
    if (run.dryRun)
      return say(
        run.json
          ? JSON.stringify({
              summary: { rows: sheet.lines.length, readable: rows.length, dryRun: true },
            })
          : `${rows.length} of ${sheet.lines.length} licences can be read. Nothing was kept (--dry-run).`,
      );
    const before = await countPublicOrders(run.at);
    const result = await importRegister(run.actor, { rows, unreadable, name: "register" }, run.at);
    if (!result.ok) throw new Error(`import refused: ${result.why}`);
    const after = await countPublicOrders(run.at);
    const invalid = sheet.lines.length - rows.length;
    const { added, altered, unchanged, dropped, ended } = result;
    if (dropped.length > 0)
      sayAside(
        `No longer in the register, so stopped from now on: ${dropped.join(", ")}. Import the earlier file again if this list was incomplete.`,
      );
    const orders = { before: before.total, after: after.total };
    say(
      run.json
        ? JSON.stringify({
            summary: {
              rows: sheet.lines.length,
              added,
              altered,
              unchanged,
              invalid,
              dropped,
              ended,
              publicOrders: orders,
            },
          })
        : `Licences: ${added} added, ${altered} altered, ${unchanged} unchanged, ${ended.length} ended, ${dropped.length} dropped, ${invalid} not readable. Public orders: ${orders.before} before, ${orders.after} now.`,
    );
  },
};

function readRows(sheet: Sheet, run: ImportRun): { rows: RegisterRow[]; unreadable: string[] } {
  const t = translator(run.lang);
  const rows: RegisterRow[] = [];
  const unreadable: string[] = [];
  settleDayColumns(sheet.lines, ["licence_date", "status_date"]).forEach((each, at) => {
    const { line, cells, faults } = each;
    const read = readRegisterRow(cells, faults);
    if (read.ok) rows.push(read.row);
    else if (read.numberKey !== null) unreadable.push(read.numberKey);
    const problems = (read.ok ? read.notes : read.problems).map(({ field, typed, why }) => ({
      field,
      message:
        t.find(`finding.invalid_row.${why}`, {
          line: String(line),
          field,
          found: typed,
          allowed: "",
        }) ?? why,
    }));
    const subject = cells["licence_no"] ?? "";
    sayRow(run, { row: at + 1, line, subject, problems, isTaken: read.ok });
  });
  return { rows, unreadable };
}

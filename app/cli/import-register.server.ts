// Takes the licence register in from the shell and says what it ended.
import { importRegister } from "#app/domain/agencies/import-register.server.ts";
import type { RegisterImported } from "#app/domain/agencies/import-register.server.ts";
import type { RegisterRefusal, UnreadableRow } from "#app/domain/agencies/register-plan.ts";
import { readRegisterRow, REGISTER_COLUMNS } from "#app/domain/agencies/register-sheet.ts";
import type { RegisterRow } from "#app/domain/agencies/register-sheet.ts";
import { countPublicOrders } from "#app/domain/orders/views/orders.server.ts";
import { settleDayColumns } from "#app/domain/catalogue/day-order.ts";
import { translator } from "#app/i18n/translate.ts";
import type { Sheet } from "#app/sheets/sheet.ts";
import { REFUSED } from "./exit-code.ts";
import { readColumns, say, sayAside, sayRow } from "./import-run.server.ts";
import type { ImportList, ImportRun } from "./import-run.server.ts";

type Taken = Extract<RegisterImported, { ok: true }>;
type Refused = Extract<RegisterImported, { why: RegisterRefusal }>;

export const importRegisterSheet: ImportList = {
  read: (file) => readColumns(file, REGISTER_COLUMNS),
  take: async (sheet, run) => {
    const { rows, unreadable } = readRows(sheet, run);
    if (run.dryRun) return sayDryRun(run, { rows: sheet.lines.length, readable: rows.length });
    const before = await countPublicOrders(run.at);
    const list = { rows, unreadable, name: "register", confirmed: run.confirm } as const;
    const result = await importRegister(run.actor, list, run.at);
    if (!result.ok && result.why === "not_allowed")
      throw new Error(`import refused: ${result.why}`);
    if (!result.ok) return sayRefused(run, sheet.lines.length, result);
    const after = await countPublicOrders(run.at);
    sayTaken(run, result, {
      rows: sheet.lines.length,
      invalid: unreadable.length,
      before: before.total,
      after: after.total,
    });
  },
};

function sayDryRun(run: ImportRun, { rows, readable }: { rows: number; readable: number }): void {
  say(
    run.json
      ? JSON.stringify({ summary: { rows, readable, dryRun: true } })
      : `${readable} of ${rows} licences can be read. Nothing was kept (--dry-run).`,
  );
}

/** One sentence that says what the list would end and what to do; with --json it stands beside the output. */
function sayRefused(run: ImportRun, rows: number, refused: Refused): void {
  process.exitCode = REFUSED;
  const { ok: _, why, ...figures } = refused;
  if (run.json) say(JSON.stringify({ summary: { rows, refused: why, ...figures } }));
  sayAside(refusalText(refused));
}

/** Nothing was changed, why, and what to do. */
export function refusalText(refused: Refused): string {
  const { why, ending, inForce, unreadableNumbers, renamed, twice } = refused;
  const ends = `it would end ${ending} of ${inForce} licences`;
  const then = "look at the file, then import it again with --confirm if it is right";
  switch (why) {
    case "no_rows":
      return "Nothing was changed: no licence in this list can be read; get the whole list and import that.";
    case "unreadable_number":
      return `Nothing was changed: ${unreadableNumbers} rows have no readable licence number, and ${ends}; ${then}.`;
    case "number_twice":
      return `Nothing was changed: two rows differ that print one licence, ${twice.join(", ")}; ${then}.`;
    case "too_many_renamed":
      return `Nothing was changed: ${renamed} licences would get another name or number, as when columns are mixed up; ${then}.`;
    case "too_many_end":
      return `Nothing was changed: ${ends}, more than one in ten; ${then}.`;
  }
}

type Figures = { rows: number; invalid: number; before: number; after: number };

function sayTaken(
  run: ImportRun,
  { added, altered, unchanged, dropped, spared, ended, disputed }: Taken,
  { rows, invalid, before, after }: Figures,
): void {
  if (dropped.length > 0)
    sayAside(
      `No longer in the register, so stopped from now on: ${dropped.join(", ")}. Import the earlier file again if this list was incomplete.`,
    );
  if (spared.length > 0)
    sayAside(
      `Not printed, and left as they were because a row does not say whose it is: ${spared.join(", ")}.`,
    );
  if (disputed.length > 0)
    sayAside(
      `Tax code not taken, because another firm has it: ${disputed.join(", ")}. Correct it and import the list again.`,
    );
  const orders = { before, after };
  const counts = { rows, added, altered, unchanged, invalid, dropped, spared, ended, disputed };
  say(
    run.json
      ? JSON.stringify({ summary: { ...counts, publicOrders: orders } })
      : `Licences: ${added} added, ${altered} altered, ${unchanged} unchanged, ${ended.length} ended, ${dropped.length} dropped, ${invalid} not readable. Public orders: ${before} before, ${after} now.`,
  );
}

function readRows(
  sheet: Sheet,
  run: ImportRun,
): { rows: RegisterRow[]; unreadable: UnreadableRow[] } {
  const t = translator(run.lang);
  const rows: RegisterRow[] = [];
  const unreadable: UnreadableRow[] = [];
  settleDayColumns(sheet.lines, ["licence_date", "status_date"]).forEach((each, at) => {
    const { line, cells, faults } = each;
    const read = readRegisterRow(cells, faults);
    if (read.ok) rows.push(read.row);
    else unreadable.push(read);
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

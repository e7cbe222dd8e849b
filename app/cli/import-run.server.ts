// What every import from the shell shares: its options, the check of columns, and how lines reach the person who runs it.
import type { Actor } from "#app/domain/accounts/actor.ts";
import type { Lang } from "#app/domain/catalogue/names.ts";
import { missingColumns, readSheet, UnreadableSheet } from "#app/sheets/read-sheet.server.ts";
import type { Sheet } from "#app/sheets/read-sheet.server.ts";

export type ImportRun = {
  file: string;
  json: boolean;
  dryRun: boolean;
  approve: boolean;
  /** Somebody has looked at what the list would do and wants it so. */
  confirm: boolean;
  lang: Lang;
  actor: Actor;
  at: Date;
};

/** One kind of list: how its file is read, and what is done with it. `read` throws UnreadableSheet. */
export type ImportList = {
  read: (file: string) => Promise<Sheet>;
  take: (sheet: Sheet, run: ImportRun) => Promise<void>;
};

/** Reads a sheet and makes sure that it has the columns of its list. */
export async function readColumns(file: string, columns: readonly string[]): Promise<Sheet> {
  const sheet = await readSheet(file);
  const missing = missingColumns(sheet, columns);
  if (missing.length > 0)
    throw new UnreadableSheet(
      `${file} lacks the column${missing.length > 1 ? "s" : ""} ${missing.join(", ")}: it is not a sheet of this kind.`,
    );
  return sheet;
}

/** Writes a line to standard output. */
export function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

/** Writes a line beside standard output, where it cannot mix with what a program reads. */
export function sayAside(line: string): void {
  process.stderr.write(`${line}\n`);
}

/** The line a row of a simple list gives: as JSON, or only where something is wrong with it. */
export function sayRow(
  run: ImportRun,
  row: {
    row: number;
    line: number;
    subject: string;
    problems: { field: string; message: string }[];
  },
): void {
  const { row: number, line, subject, problems } = row;
  if (run.json) {
    const findings = problems.map(({ field, message }) => ({
      code: "invalid_row",
      field,
      message,
    }));
    say(
      JSON.stringify({
        row: number,
        subject,
        verdict: problems.length > 0 ? "invalid" : "ok",
        findings,
      }),
    );
    return;
  }
  for (const { message } of problems) say(`${run.file}:${line} ${message}`);
}

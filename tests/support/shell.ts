// Runs the project's commands at the shell against the database of the site under test, or one that is named.
import { spawnSync } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { inject } from "vitest";

export type Outcome = { code: number | null; out: string; err: string };

/** `npm run import -- …` as a person would run it beside the running site. */
export function runImport(...args: string[]): Outcome {
  return importWith({ DATA_DIR: inject("siteData") }, args);
}

/** `npm run import -- …` on the database at `url`. */
export function runImportOn(url: string, ...args: string[]): Outcome {
  return importWith({ DATABASE_URL: url }, args);
}

function importWith(settings: Record<string, string>, args: readonly string[]): Outcome {
  const { VITEST: _vitest, ...environment } = process.env;
  const command = ["--import", "tsx", "app/cli/import.server.ts", ...args];
  const { status, stdout, stderr } = spawnSync(process.execPath, command, {
    encoding: "utf8",
    env: { ...environment, ...settings },
  });
  return { code: status, out: stdout, err: stderr };
}

/** A sheet on disk with these rows; columns are those of the first. */
export function sheetFile(name: string, rows: readonly Record<string, string>[]): string {
  const columns = Object.keys(rows[0] ?? {});
  const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
  const lines = [columns, ...rows.map((row) => columns.map((column) => row[column] ?? ""))].map(
    (cells) => cells.map(quoted).join(","),
  );
  const file = join(mkdtempSync(join(tmpdir(), "sheet-")), name);
  writeFileSync(file, `${lines.join("\n")}\n`);
  return file;
}

// `npm run import -- register|fx|rules|orders FILE`: takes a sheet in from the shell and says row by row what became of it.
import { now } from "#app/clock.server.ts";
import { parseArgs } from "node:util";
import { operator } from "#app/domain/accounts/actor.ts";
import { runProcess } from "#app/process.server.ts";
import { UnreadableSheet } from "#app/sheets/sheet.ts";
import { importOrdersSheet } from "./import-orders.server.ts";
import { importMinimumWagesSheet } from "./import-minimum-wages.server.ts";
import { importRatesSheet } from "./import-rates.server.ts";
import { importRegisterSheet } from "./import-register.server.ts";
import type { ImportRun } from "./import-run.server.ts";
import { onDatabase } from "./on-database.server.ts";

const USAGE = `Usage: npm run import -- register FILE | fx FILE | rules FILE | orders FILE [--json] [--dry-run] [--confirm] [--approve]
  register   the licence register (CSV or XLSX); licences it no longer prints stop counting at once
  fx         exchange rates: date, currency, vnd_per_unit
  rules      minimum wages the centre adds: place, from, figure, source
  orders     an agency's order sheet
  --json     one JSON line a row and a summary line last, nothing else on standard output
  --dry-run  judge the rows and keep nothing
  --confirm  take a register that was refused because of what it would end, and rates far from the last known
  --approve  approve the rows without a blocking finding (for sample data)
  --lang     language of the messages: vi (default), en or id`;

const LISTS = {
  register: importRegisterSheet,
  fx: importRatesSheet,
  rules: importMinimumWagesSheet,
  orders: importOrdersSheet,
} as const;

/** Rows of a sheet that changes what the tables hold as a whole. */
const LARGE = 500;
/** The file was not read. */
const NOT_READ = 2;

function readArguments(): {
  list: keyof typeof LISTS;
  run: Omit<ImportRun, "actor" | "at">;
} | null {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        json: { type: "boolean", default: false },
        "dry-run": { type: "boolean", default: false },
        approve: { type: "boolean", default: false },
        confirm: { type: "boolean", default: false },
        lang: { type: "string", default: "vi" },
      },
    });
    const [list, file] = positionals;
    const lang = (["vi", "en", "id"] as const).find((each) => each === values.lang);
    if (positionals.length !== 2 || file === undefined || lang === undefined) return null;
    if (list !== "register" && list !== "fx" && list !== "rules" && list !== "orders") return null;
    return {
      list,
      run: {
        file,
        json: values.json,
        dryRun: values["dry-run"],
        approve: values.approve,
        confirm: values.confirm,
        lang,
      },
    };
  } catch (problem) {
    if (problem instanceof TypeError) return null;
    throw problem;
  }
}

async function main(): Promise<void> {
  const asked = readArguments();
  if (asked === null) {
    process.stderr.write(`${USAGE}\n`);
    process.exitCode = NOT_READ;
    return;
  }
  const list = LISTS[asked.list];
  const sheet = await list.read(asked.run.file).catch((problem: unknown) => {
    if (problem instanceof UnreadableSheet) return problem;
    throw problem;
  });
  if (sheet instanceof UnreadableSheet) {
    process.stderr.write(`${sheet.message}\n`);
    process.exitCode = NOT_READ;
    return;
  }
  await onDatabase(async ({ pool }) => {
    await list.take(sheet, {
      ...asked.run,
      actor: operator(`import ${asked.list}`),
      at: now(),
    });
    // Until its tables are counted anew, PostgreSQL plans as if what a large sheet has brought were not there.
    if (sheet.lines.length >= LARGE) await pool.query("ANALYZE");
  });
}

runProcess(main);

// What reading a sheet costs, from a process's start to its end: a small file that once hung readers, and 5,000 orders.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import writeExcel from "write-excel-file/node";

const ROWS = 5_000;
const folder = mkdtempSync(join(tmpdir(), "bench-sheets-"));

type Cost = { rows: number; seconds: number; memoryMb: number };

/** One file read in a process of its own: seconds of the reading alone, and the most memory that the process ever held. */
function costOf(path: string): Cost {
  const script = `
    const { readSheet } = await import("./app/sheets/read-sheet.server.ts");
    const { ORDER_HEADINGS } = await import("./app/domain/orders/sheet/order-headings.ts");
    const startedAt = performance.now();
    const { lines } = await readSheet(${JSON.stringify(path)}, ORDER_HEADINGS);
    const seconds = (performance.now() - startedAt) / 1000;
    console.log(JSON.stringify({ rows: lines.length, seconds, memoryMb: process.resourceUsage().maxRSS / 1024 }));`;
  const { stdout } = spawnSync(
    process.execPath,
    ["--import", "tsx", "--input-type=module", "-e", script],
    { encoding: "utf8", stdio: ["ignore", "pipe", "inherit"] },
  );
  return JSON.parse(stdout) as Cost;
}

function tell(name: string, path: string): void {
  const { rows, seconds, memoryMb } = costOf(path);
  process.stdout.write(
    `${name}: ${rows} rows in ${seconds.toFixed(2)} s, ${memoryMb.toFixed(0)} MB in all\n`,
  );
}

/** The sample orders again and again, as a library writes them, numbers as numbers; and as text with commas. */
async function writeOrders(workbook: string, text: string): Promise<void> {
  const [head = [], ...sample] = parse(readFileSync("tests/fixtures/orders.csv"));
  const rows = [head, ...Array.from({ length: ROWS }, (_, at) => sample[at % sample.length] ?? [])];
  const cells = rows.map((row) =>
    row.map((cell) =>
      /^(0|[1-9]\d{0,10})$/.test(cell)
        ? { type: Number, value: Number(cell) }
        : { type: String, value: cell },
    ),
  );
  await writeExcel(cells).toFile(workbook);
  const quoted = (cell: string) => `"${cell.replaceAll('"', '""')}"`;
  writeFileSync(text, rows.map((row) => row.map(quoted).join(",")).join("\n"));
}

try {
  const small = "drop-down lists on whole columns, 7 kB (limits 2 s, 200 MB)";
  tell(small, "tests/fixtures/wild/dv-4col.xlsx");
  const [workbook, text] = [join(folder, "orders.xlsx"), join(folder, "orders.csv")];
  await writeOrders(workbook, text);
  tell("orders, XLSX", workbook);
  tell("orders, CSV", text);
} finally {
  rmSync(folder, { recursive: true });
}

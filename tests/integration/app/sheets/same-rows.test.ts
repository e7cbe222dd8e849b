// A sheet of 5,000 orders gives the same rows whichever program wrote it, in a worker of bounded memory and within seconds.
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { afterAll, beforeAll, expect, test } from "vitest";
import writeExcel, { type Cell, type SheetData } from "write-excel-file/node";
import { settleDayColumns } from "#app/domain/catalogue/day-order.ts";
import { ORDER_HEADINGS } from "#app/domain/orders/sheet/order-headings.ts";
import { ORDER_DAYS } from "#app/domain/orders/sheet/order-columns.ts";
import { readOrderRow } from "#app/domain/orders/sheet/order-sheet.ts";
import { readSheet } from "#app/sheets/read-sheet.server.ts";
import { workbookOf } from "#tests/support/workbook.ts";

const ROWS = 5_000;
const DAY_MS = 86_400_000;
/** Day 0 of spreadsheets. */
const FIRST_DAY = Date.UTC(1899, 11, 30);

let folder: string;
let rows: string[][];
let expected: string[];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "same-rows-"));
  const [head = [], ...sample] = parse(await readFile("tests/fixtures/orders.csv"));
  rows = [
    head,
    ...Array.from({ length: ROWS }, (_, at) =>
      (sample[at % sample.length] ?? []).map((cell, column) => (column === 0 ? `F-${at}` : cell)),
    ),
  ];
  expected = await judged("plain.csv", rows.map((row) => row.map(quoted).join(",")).join("\n"));
  expect(expected).toHaveLength(ROWS);
  expect(new Set(expected.map((row) => row.slice(0, 10))).size).toBeGreaterThan(1);
}, 60_000);
afterAll(() => rm(folder, { recursive: true }));

/** What becomes of each row of a file: its terms, or what is wrong with it. */
async function judged(name: string, content: string | Uint8Array): Promise<string[]> {
  const path = join(folder, name);
  await writeFile(path, content);
  const sheet = await readSheet(path, ORDER_HEADINGS);
  return settleDayColumns(sheet.lines, ORDER_DAYS).map(({ cells, faults }) =>
    JSON.stringify(readOrderRow(cells, faults)),
  );
}

function quoted(cell: string): string {
  return /[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

/** A cell as a spreadsheet keeps it: a number, a day as a number of days, or text. */
function kept(cell: string): { number: number; isDay: boolean } | null {
  if (/^(0|[1-9]\d{0,10})$/.test(cell)) return { number: Number(cell), isDay: false };
  const day = /^\d{4}-\d\d-\d\d$/.test(cell) ? Date.parse(cell) : NaN;
  return Number.isNaN(day) ? null : { number: (day - FIRST_DAY) / DAY_MS, isDay: true };
}

function nameOf(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : nameOf(Math.floor(column / 26) - 1) + last;
}

const escaped = (text: string) =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
const STYLES =
  '<styleSheet><numFmts count="1"><numFmt numFmtId="165" formatCode="dd/mm/yyyy"/></numFmts><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="165"/></cellXfs></styleSheet>';
/** What LibreOffice says of each row, and of the last that a sheet can have. */
const ROW_MARKS =
  'customFormat="false" ht="12.8" hidden="false" customHeight="false" outlineLevel="0" collapsed="false"';

/** As LibreOffice writes it: shared texts, a style on every cell, also on empty ones, and the last row of all marked. */
function likeLibreOffice(): Uint8Array {
  const texts = new Map<string, number>();
  const cellOf = (cell: string, at: string): string => {
    if (cell === "") return `<c r="${at}" s="0"/>`;
    const number = kept(cell);
    if (number) return `<c r="${at}" s="${number.isDay ? 1 : 0}" t="n"><v>${number.number}</v></c>`;
    const place = texts.get(cell) ?? texts.size;
    texts.set(cell, place);
    return `<c r="${at}" s="0" t="s"><v>${place}</v></c>`;
  };
  const lines = rows.map(
    (row, line) =>
      `<row r="${line + 1}" ${ROW_MARKS}>${row.map((cell, at) => cellOf(cell, `${nameOf(at)}${line + 1}`)).join("")}</row>`,
  );
  return workbookOf(`${lines.join("")}<row r="1048576" ${ROW_MARKS}/>`, {
    "xl/styles.xml": STYLES,
    "xl/sharedStrings.xml": `<sst>${[...texts.keys()].map((text) => `<si><t xml:space="preserve">${escaped(text)}</t></si>`).join("")}</sst>`,
  });
}

/** As small libraries stream it: texts in their cells, no addresses, empty cells left to be counted. */
function likeStreams(): Uint8Array {
  const cellOf = (cell: string): string => {
    const number = kept(cell);
    if (number) return `<c s="${number.isDay ? 1 : 0}"><v>${number.number}</v></c>`;
    return cell === "" ? "<c/>" : `<c t="inlineStr"><is><t>${escaped(cell)}</t></is></c>`;
  };
  return workbookOf(rows.map((row) => `<row>${row.map(cellOf).join("")}</row>`).join(""), {
    "xl/styles.xml": STYLES,
  });
}

async function likeLibraries(): Promise<Uint8Array> {
  const path = join(folder, "library.xlsx");
  const cells: SheetData = rows.map((row) =>
    row.map((cell): Cell => {
      const number = kept(cell);
      if (number?.isDay)
        return { type: Date, value: new Date(`${cell}T00:00:00Z`), format: "dd/mm/yyyy" };
      return number
        ? { type: Number, value: number.number }
        : { type: String, value: cell === "" ? undefined : cell };
    }),
  );
  await writeExcel(cells).toFile(path);
  return readFile(path);
}

/** As it is saved for Vietnamese regional settings, under two lines of title. */
function byHand(): Uint8Array {
  const day = (cell: string) => cell.replace(/^(\d{4})-(\d\d)-(\d\d)$/, "$3/$2/$1");
  const text = rows.map((row) => row.map((cell) => day(cell).replaceAll("\t", " ")).join("\t"));
  return Buffer.from(`\ufeffCÔNG TY CỔ PHẦN DEMO\r\n\r\n${text.join("\r\n")}\r\n`, "utf16le");
}

test.each<[string, () => Uint8Array | Promise<Uint8Array>]>([
  ["LibreOffice", likeLibreOffice],
  ["a library that streams", likeStreams],
  ["a library that writes days and numbers", likeLibraries],
  ["a hand, tabs and day before month", byHand],
])("5,000 rows written by %s", { timeout: 60_000 }, async (name, write) => {
  const found = await judged(`${name}.xlsx`, await write());
  expect(found).toHaveLength(ROWS);
  expect(found.filter((row, at) => row !== expected[at])).toEqual([]);
});

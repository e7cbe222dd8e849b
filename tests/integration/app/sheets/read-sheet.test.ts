// Files as they come: other separators, other encodings, spreadsheets, and things that are no sheet at all.
import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import excel from "exceljs";
import { beforeAll, expect, test } from "vitest";
import { missingColumns, readSheet, UnreadableSheet } from "#app/sheets/read-sheet.server.ts";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "sheets-"));
});

async function fileOf(content: string | Uint8Array, name = "sheet.csv"): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
}

test.each([
  ["comma", "a,b\n1,Đức\n"],
  ["semicolon", "a;b\r\n1;Đức\r\n"],
  ["tab", "a\tb\n1\tĐức"],
  ["byte order mark", "\ufeffa,b\n1,Đức\n"],
  ["quotes", 'a,b\n"1","Đức"\n'],
  ["spaces and capitals in the header", " A ,B\n1,Đức\n"],
  ["blank lines", "a,b\n\n1,Đức\n\n"],
])("CSV with %s", async (_, text) => {
  const sheet = await readSheet(await fileOf(text));
  expect(sheet.columns).toEqual(["a", "b"]);
  expect(sheet.lines.map(({ cells }) => cells)).toEqual([{ a: "1", b: "Đức" }]);
});

test("UTF-16 as spreadsheet programs save it", async () => {
  const text = Buffer.from("\ufeffa\tb\n1\tĐức\n", "utf16le");
  expect((await readSheet(await fileOf(text))).lines[0]?.cells).toEqual({ a: "1", b: "Đức" });
});

test("a line tells where it stands, also after a cell of several lines, and how many cells it has too many", async () => {
  const sheet = await readSheet(await fileOf('a,b\n1,"two\nlines"\n3,4,5\n6\n'));
  expect(sheet.lines.map(({ line, surplus }) => [line, surplus])).toEqual([
    [2, 0],
    [4, 1],
    [5, -1],
  ]);
});

test("XLSX with dates, numbers, formulas and blanks at the end", async () => {
  const book = new excel.Workbook();
  const page = book.addWorksheet("orders");
  page.addRow(["a", "b", "c", "d"]);
  page.addRow([new Date("2027-02-28T00:00:00Z"), 51_300_000, { formula: "1+1", result: 2 }]);
  const sheet = await readSheet(
    await fileOf(new Uint8Array(await book.xlsx.writeBuffer()), "sheet.xlsx"),
  );
  expect(sheet.lines).toEqual([
    { line: 2, cells: { a: "2027-02-28", b: "51300000", c: "2", d: "" }, surplus: 0 },
  ]);
});

test.each<[string, () => Promise<string>]>([
  ["does not exist", () => Promise.resolve(join(folder, "none.csv"))],
  ["is a folder", () => Promise.resolve(folder)],
  ["is empty", () => fileOf("")],
  ["neither CSV", () => fileOf(new Uint8Array([0x89, 0x50, 0xff, 0xfe, 0x00, 0xc3, 0x28]))],
  ["not a readable XLSX", () => fileOf("PK but nothing of a workbook", "broken.xlsx")],
  ["not a well-formed CSV", () => fileOf('a,b\n"1,2\n')],
])("a file that %s is one plain sentence", async (words, path) => {
  const problem = await readSheet(await path()).catch((error: unknown) => error);
  expect(problem).toBeInstanceOf(UnreadableSheet);
  expect(String(problem)).toContain(words);
});

test("missing columns are named", async () => {
  expect(missingColumns(await readSheet(await fileOf("a,b\n1,2\n")), ["a", "c", "d"])).toEqual([
    "c",
    "d",
  ]);
});

// Files as they come: other separators, other encodings, spreadsheets, and things that are no sheet at all.
import { mkdtemp, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, expect, test, vi } from "vitest";
import writeExcel from "write-excel-file/node";
import { readBytes } from "#app/sheets/read-bytes.server.ts";
import { readSheet, readSheetBytes } from "#app/sheets/read-sheet.server.ts";
import { UnreadableSheet } from "#app/sheets/sheet.ts";
import { workbookOf, zipOf } from "#tests/support/workbook.ts";

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

test("a workbook as a library writes it: dates, numbers, blanks at the end", async () => {
  const rows = [
    [{ value: "a" }, { value: "b" }, { value: "c" }, { value: "d" }],
    [
      { type: Date, value: new Date("2027-02-28T00:00:00Z"), format: "dd/mm/yyyy" },
      { type: Number, value: 51_300_000 },
      { type: String, value: "Đức" },
    ],
  ];
  const path = join(folder, "written.xlsx");
  await writeExcel(rows).toFile(path);
  expect((await readSheet(path)).lines).toEqual([
    { line: 2, cells: { a: "2027-02-28", b: "51300000", c: "Đức", d: "" }, surplus: 0, faults: {} },
  ]);
});

test.each<[string, () => Promise<string>]>([
  ["does not exist", () => Promise.resolve(join(folder, "none.csv"))],
  ["is a folder", () => Promise.resolve(folder)],
  ["is empty", () => fileOf("")],
  ["neither CSV", () => fileOf(new Uint8Array([0x88, 0x50, 0xff, 0xfe, 0x00, 0xc3, 0x28]))],
  ["not a readable XLSX", () => fileOf("PK but nothing of a workbook", "broken.xlsx")],
  ["not a well-formed CSV", () => fileOf('a,b\n"1,2\n')],
])("a file that %s is one plain sentence", async (words, path) => {
  const problem = await readSheet(await path()).catch((error: unknown) => error);
  expect(problem).toBeInstanceOf(UnreadableSheet);
  expect(String(problem)).toContain(words);
});

const WANTED = ["ref", "fee"].map((name) => ({ name, headings: [`Tiền ${name}`] }));

test.each([
  ["titles above", "CÔNG TY DEMO\n\nref,fee\nT-1,5\n", 4],
  ["sep= line", "sep=;\nref;fee\nT-1;5\n", 3],
  ["Vietnamese headings with line breaks", '"TIEN\nRef","tiền  FEE (*)"\nT-1,5\n', 3],
])("the header is found: %s", async (_, text, line) => {
  const wanted = WANTED.map(({ name }) => ({
    name,
    headings: ["Tiền ref", "Tiền fee"].filter((h) => h.endsWith(name)),
  }));
  const sheet = await readSheet(await fileOf(text), wanted);
  expect(sheet.lines).toEqual([{ line, cells: { ref: "T-1", fee: "5" }, surplus: 0, faults: {} }]);
});

test.each<[string, string]>([
  ["lacks the column fee", "ref,other\nT-1,5\n"],
  ["first 30 lines, and line 2 came nearest", "x\nref,other\nT-1,5\n"],
  ["has the column fee twice, in line 1", "ref,fee,Tiền fee\nT-1,5,6\n"],
  ["TCVN3", "C«ng ty Cæ phÇn,§éng c¬\n1,2\n"],
])("a header that does not do is told: %s", async (words, text) => {
  await expect(readSheet(await fileOf(text), WANTED)).rejects.toThrow(words);
});

test("a line that adds up others is left out and named", async () => {
  const sheet = await readSheet(await fileOf("ref,fee\nT-1,5\nTổng cộng,5\n"), WANTED);
  expect([sheet.lines.length, sheet.totals]).toEqual([1, [3]]);
});

test.each([
  ["control_character", "Hộ\u0000lý"],
  ["tcvn3", "C«ng nh©n"],
  ["vni", "Coâng nhaân haøn"],
  ["mojibake", "Há»™ lÃ½ chÄƒm sÃ³c"],
  ["letters_lost", "H? lý ch?m sóc"],
])("a cell whose letters were spoilt is marked: %s", async (fault, text) => {
  const sheet = await readSheet(await fileOf(`ref,fee\n${text},5\nT-2,6\n`), WANTED);
  expect(sheet.lines.map(({ faults }) => faults)).toEqual([{ ref: fault }, {}]);
});

test.each([
  ["Hà Nội – Huế “Đơn hàng” 100 m²"],
  ["XÃ HỘI, ĐÀ LẠT, NƯỚC"],
  ["Düsseldorf, Köln, Nürnberg"],
  ["hoà toán khoẻ quý thuỷ"],
  ["«Công ty»"],
])("sound text is not suspected: %s", async (text) => {
  const sheet = await readSheet(await fileOf(`ref;fee\n${text};5\n`), WANTED);
  expect(sheet.lines[0]?.faults).toEqual({});
});

test("invisible characters go, whatever wrote them", async () => {
  const sheet = await readSheet(await fileOf("ref,fee\n\u200bT\u200d-1,\u00a05\ufeff\n"), WANTED);
  expect(sheet.lines[0]?.cells).toEqual({ ref: "T-1", fee: " 5" });
});

test.each<[string, Uint8Array]>([
  [".xls", Buffer.from("d0cf11e0a1b11ae1", "hex")],
  [
    "password",
    Buffer.concat([
      Buffer.from("d0cf11e0a1b11ae1", "hex"),
      Buffer.from("EncryptedPackage", "utf16le"),
    ]),
  ],
  ["PDF", Buffer.from("%PDF-1.7")],
  ["picture", Buffer.from("89504e470d0a1a0a", "hex")],
  ["web page", Buffer.from("\ufeff <html><table><tr><td>ref</td></tr></table>")],
  [".ods", zipOf({ mimetype: "application/vnd.oasis.opendocument.spreadsheet" })],
  [".docx", zipOf({ "word/document.xml": "<w/>" })],
  [".pptx", zipOf({ "ppt/presentation.xml": "<p/>" })],
  ["without a workbook", zipOf({ "a.txt": "a" })],
])("a file of another kind is told by its content: %s", async (words, bytes) => {
  await expect(readSheet(await fileOf(bytes), WANTED)).rejects.toThrow(words);
});

test("shared texts, inline texts, no dimension, prefixes: the same rows from every program", async () => {
  const shared = workbookOf(
    '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c></row><row r="2" spans="1:2"><c r="A2" t="s"><v>2</v></c><c r="B2"><v>5</v></c></row>',
    {
      "xl/sharedStrings.xml":
        "<sst><si><t>ref</t></si><si><r><t>fe</t></r><r><t>e</t></r><rPh><t>x</t></rPh></si><si><t>T-1</t></si></sst>",
    },
  );
  const inline = workbookOf(
    '<row><c t="inlineStr"><is><t>ref</t></is></c><c t="str"><v>fee</v></c></row><row><c t="inlineStr"><is><t>T-1</t></is></c><c><f>2+3</f><v>5</v></c></row>',
  );
  for (const [at, bytes] of [shared, inline].entries()) {
    const sheet = await readSheet(await fileOf(bytes, `shape-${at}.xlsx`), WANTED);
    expect(sheet.lines).toEqual([
      { line: 2, cells: { ref: "T-1", fee: "5" }, surplus: 0, faults: {} },
    ]);
  }
});

test("a raised digit of a rich text is a note's mark and stays one, whatever stands after it", async () => {
  const rich =
    '<r><t>29600</t></r><r><rPr><vertAlign val="superscript"/></rPr><t>1</t></r><r><t> đ</t></r>';
  const inline = `<c t="inlineStr"><is>${rich}</is></c>`;
  const bytes = workbookOf(
    `<row><c t="str"><v>ref</v></c><c t="str"><v>fee</v></c></row><row><c t="s"><v>0</v></c>${inline}</row>`,
    { "xl/sharedStrings.xml": `<sst><si>${rich}</si></sst>` },
  );
  const sheet = await readSheet(await fileOf(bytes, "raised.xlsx"), WANTED);
  expect(sheet.lines[0]?.cells).toEqual({ ref: "29600¹ đ", fee: "29600¹ đ" });
});

test("a formula's error and one without a result are told", async () => {
  const bytes = workbookOf(
    '<row><c t="str"><v>ref</v></c><c t="str"><v>fee</v></c></row><row><c t="str"><v>T-1</v></c><c t="e"><v>#REF!</v></c></row><row><c t="str"><v>T-2</v></c><c><f>A1</f></c></row>',
  );
  const sheet = await readSheet(await fileOf(bytes, "errors.xlsx"), WANTED);
  expect(sheet.lines.map(({ faults }) => faults)).toEqual([
    { fee: "formula_error" },
    { fee: "formula_error" },
  ]);
});

test.each<[string, () => Uint8Array]>([
  ["unpacks to more than 128 MB", () => workbookOf(" ".repeat(130 * 1024 * 1024))],
  ["more than 20000 rows", () => workbookOf("<row><c><v>1</v></c></row>".repeat(20_001))],
  ["more than 400 columns", () => workbookOf('<row><c r="ZZZ1"><v>1</v></c></row>')],
  [
    "more than 32767 characters",
    () => workbookOf(`<row><c t="inlineStr"><is><t>${"x".repeat(40_000)}</t></is></c></row>`),
  ],
  [
    "more than 2000 merged cells",
    () =>
      workbookOf(
        "",
        {},
        "<mergeCells>" + '<mergeCell ref="A1:B1"/>'.repeat(2001) + "</mergeCells>",
      ),
  ],
  [
    "more than 2000 parts",
    () => zipOf(Object.fromEntries(Array.from({ length: 2001 }, (_, at) => [`xl/${at}`, ""]))),
  ],
  ["larger than 16 MB", () => new Uint8Array(17 * 1024 * 1024)],
  ["not a readable XLSX", () => workbookOf("<row><c><v>&bomb;</v></c></row>")],
])("a file beyond the bounds is one plain sentence: %s", async (words, bytes) => {
  await expect(readSheet(await fileOf(bytes(), "beyond.xlsx"), WANTED)).rejects.toThrow(words);
});

test("a file that takes a minute to read is given up with a sentence, and not before", async () => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  const slow = readSheetBytes(Buffer.from("a,b\n1,2\n"), [], "slow.csv");
  // The thread has not had time to answer when the clock jumps.
  vi.advanceTimersByTime(60_000);
  vi.useRealTimers();
  await expect(slow).rejects.toThrow("slow.csv took longer than 60 seconds to read: split it.");

  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  const quick = readSheetBytes(Buffer.from("a,b\n1,2\n"), [], "quick.csv");
  vi.advanceTimersByTime(59_999);
  vi.useRealTimers();
  expect((await quick).lines).toHaveLength(1);
});

test("spoilt files give a table or a sentence, never anything else", async () => {
  const sound = await readFile("tests/fixtures/wild/dv-4col.xlsx");
  let seed = 7;
  const random = (below: number) => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    return seed % below;
  };
  for (let round = 0; round < 150; round += 1) {
    const bytes = Buffer.from(
      sound.subarray(0, round % 3 === 0 ? random(sound.length) : sound.length),
    );
    for (let flips = random(6); flips > 0; flips -= 1)
      bytes[random(bytes.length + 1)] = random(256);
    const path = `file ${round}`;
    const outcome = await readBytes(bytes, WANTED, path).catch((problem: unknown) => problem);
    if (outcome instanceof Error) {
      expect(outcome).toBeInstanceOf(UnreadableSheet);
      expect(outcome.message).toContain(path);
    }
  }
});

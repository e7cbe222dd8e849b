// CSV as programs and people write it.
import { expect, test } from "vitest";
import { readCsv } from "#app/sheets/csv.ts";
import { UnreadableSheet } from "#app/sheets/sheet.ts";

const utf8 = (text: string) => new TextEncoder().encode(text);

function utf16(text: string): Uint8Array {
  return Uint8Array.from(Buffer.from(`\ufeff${text}`, "utf16le"));
}

const rowsOf = (bytes: Uint8Array) =>
  readCsv(bytes, "x.csv").rows.map(({ line, cells }) => [line, ...cells.map(({ text }) => text)]);

test.each([
  ["commas", utf8("a,b\n1,2\n")],
  ["semicolons", utf8("a;b\n1;2\n")],
  ["tabs", utf8("a\tb\n1\t2\n")],
  ["a mark of UTF-8 and Windows line ends", utf8("\ufeffa,b\r\n1,2\r\n")],
  ["UTF-16", utf16("a,b\n1,2\n")],
  ["quotes", utf8('"a","b"\n"1","2"\n')],
])("%s are read", (_name, bytes) => {
  expect(rowsOf(bytes)).toEqual([
    [1, "a", "b"],
    [2, "1", "2"],
  ]);
});

test("a line that names the separator counts as a line and is no row", () => {
  expect(rowsOf(utf8("sep=;\na;b\n1;2,5\n"))).toEqual([
    [2, "a", "b"],
    [3, "1", "2,5"],
  ]);
});

test("a separator inside quotes separates nothing; a title above the header does not decide", () => {
  expect(rowsOf(utf8('Danh sách, năm 2026\na;b;c\n"1,5";2;3\n'))[2]).toEqual([3, "1,5", "2", "3"]);
});

test("a cell may go over lines, and the next row knows its own", () => {
  expect(rowsOf(utf8('a,b\n"1\n1",2\n3,4\n')).at(-1)).toEqual([4, "3", "4"]);
});

test.each([
  [
    "old letters",
    Uint8Array.from([...utf8("a,b\n"), 0x43, 0xab, 0x6e, 0x67, 0x20, 0x6e, 0x68, 0xa9, 0x6e]),
    /TCVN3/,
  ],
  // 'chỉ làm' in Windows-1258, where a tone is a byte of its own behind the vowel
  [
    "the old code page",
    Uint8Array.from([...utf8("a,b\nchi"), 0xd2, ...utf8(" la"), 0xcc, ...utf8("m")]),
    /Windows-1258/,
  ],
  ["a cell of a whole book", utf8(`a,b\n1,${"x".repeat(40_000)}\n`), /more than 32767 characters/],
  ["bytes of no text", Uint8Array.from([0xff, 0x00, 0xfa, 0x01]), /neither CSV in UTF-8 nor XLSX/],
])("%s are told", (_name, bytes, words) => {
  expect(() => readCsv(bytes, "x.csv")).toThrow(UnreadableSheet);
  expect(() => readCsv(bytes, "x.csv")).toThrow(words);
});

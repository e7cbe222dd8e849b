// A file is told by what is in it.
import { expect, test } from "vitest";
import { refusalOfParts, refusalOfStart } from "#app/sheets/file-kind.ts";

const bytes = (text: string) => Uint8Array.from(Buffer.from(text, "latin1"));
const OLE = "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1";

test.each([
  [`${OLE}W\0o\0r\0k\0b\0o\0o\0k\0`, /\.xls/],
  [`${OLE}E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0`, /password/],
  [`${OLE}W\0o\0r\0d\0D\0o\0c\0u\0m\0e\0n\0t\0`, /\.doc/],
  ["%PDF-1.7", /PDF/],
  ["\x89PNG\r\n", /picture/],
  ["\xff\xd8\xff\xe0", /picture/],
  ["Rar!\x1a", /RAR/],
  ["<html><table>", /HTML/],
  ["\xef\xbb\xbf\n<!DOCTYPE html>", /HTML/],
  ["<?xml version='1.0'?><Workbook>", /XML/],
])("%j is refused by name", (start, words) => {
  expect(refusalOfStart(bytes(start))).toMatch(words);
});

test.each(["PK\x03\x04", "order_ref,market\n", "", "\ufeffa;b"])("%j may be a sheet", (start) => {
  expect(refusalOfStart(bytes(start))).toBeNull();
});

test.each([
  [["content.xml"], "application/vnd.oasis.opendocument.spreadsheet", /\.ods/],
  [["word/document.xml"], "", /\.docx/],
  [["ppt/presentation.xml"], "", /\.pptx/],
  [["xl/workbook.bin"], "", /\.xlsb/],
  [["a.csv"], "", /ZIP/],
])("an archive with %j and '%s' is refused by name", (names, mimetype, words) => {
  expect(refusalOfParts(names, mimetype)).toMatch(words);
});

test("a workbook is none of these", () => {
  expect(refusalOfParts(["[Content_Types].xml", "xl/workbook.xml"], "")).toBeNull();
});

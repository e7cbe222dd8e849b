/** Tells by its first bytes what a file is, whatever its name says. */

const SPREADSHEET = "save it as XLSX or as CSV in UTF-8";

const STARTS: readonly [string, string][] = [
  ["%PDF", `is a PDF file: ask for the sheet itself, or ${SPREADSHEET}`],
  ["\x89PNG", `is a picture: type the rows into a sheet and ${SPREADSHEET}`],
  ["\xff\xd8\xff", `is a picture: type the rows into a sheet and ${SPREADSHEET}`],
  ["GIF8", `is a picture: type the rows into a sheet and ${SPREADSHEET}`],
  ["BM\x36", `is a picture: type the rows into a sheet and ${SPREADSHEET}`],
  ["II*\0", `is a picture: type the rows into a sheet and ${SPREADSHEET}`],
  ["MM\0*", `is a picture: type the rows into a sheet and ${SPREADSHEET}`],
  ["{\\rtf", `is a text document (RTF): put the table into a sheet and ${SPREADSHEET}`],
  ["Rar!", "is a RAR archive: unpack it and import the sheet inside"],
  ["7z\xbc\xaf", "is a 7z archive: unpack it and import the sheet inside"],
  ["\x1f\x8b", "is a gzip archive: unpack it and import the sheet inside"],
];

/** The rest of the sentence that refuses the file; null where the first bytes do not forbid it. */
export function refusalOfStart(bytes: Uint8Array): string | null {
  const start = latin(bytes.subarray(0, 64));
  if (start.startsWith("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1")) return refusalOfOle(bytes);
  if (/^RIFF....WEBP/s.test(start) || /^....ftyp(heic|heix|mif1|avif)/s.test(start))
    return `is a picture: type the rows into a sheet and ${SPREADSHEET}`;
  const known = STARTS.find(([magic]) => start.startsWith(magic));
  if (known) return known[1];
  const text = latin(bytes.subarray(0, 1024)).replace(/^(\xef\xbb\xbf)?\s*/, "");
  if (/^(<!--[\s\S]*?-->\s*)?<(!doctype html|html|head|body|meta|table|style|div)\b/i.test(text))
    return `is a web page (HTML), whatever its name says: open it in a spreadsheet program and ${SPREADSHEET}`;
  if (/^<\?xml/i.test(text))
    return `is an XML file: open it in a spreadsheet program and ${SPREADSHEET}`;
  return null;
}

function refusalOfOle(bytes: Uint8Array): string {
  const text = latin(bytes.subarray(0, 4 * 1024 * 1024)).replaceAll("\0", "");
  if (text.includes("EncryptedPackage"))
    return "is protected by a password: take the password off and save it again";
  if (text.includes("WordDocument"))
    return `is an old Word document (.doc): put the table into a sheet and ${SPREADSHEET}`;
  if (text.includes("PowerPoint Document"))
    return `is an old presentation (.ppt): put the table into a sheet and ${SPREADSHEET}`;
  return `is an old Excel file (.xls): open it in a spreadsheet program and ${SPREADSHEET}`;
}

/** The same for a ZIP archive, by the names of its parts. */
export function refusalOfParts(names: readonly string[], mimetype: string): string | null {
  const has = (start: string) => names.some((name) => name.startsWith(start));
  if (mimetype.includes("opendocument.spreadsheet"))
    return `is an OpenDocument sheet (.ods): ${SPREADSHEET}`;
  if (mimetype.includes("opendocument"))
    return `is an OpenDocument text or drawing: put the table into a sheet and ${SPREADSHEET}`;
  if (has("word/"))
    return `is a Word document (.docx): put the table into a sheet and ${SPREADSHEET}`;
  if (has("ppt/"))
    return `is a presentation (.pptx): put the table into a sheet and ${SPREADSHEET}`;
  if (names.includes("xl/workbook.bin")) return `is a binary Excel file (.xlsb): ${SPREADSHEET}`;
  if (has("Index/")) return `is an Apple Numbers file: ${SPREADSHEET}`;
  if (!has("xl/"))
    return "is a ZIP archive without a workbook: unpack it and import the sheet inside";
  return null;
}

function latin(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString("latin1");
}

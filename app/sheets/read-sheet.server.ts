/** Reads a CSV or XLSX file into rows of text by column name, each with the line it stands on. */

import { open, readFile } from "node:fs/promises";
import { extname } from "node:path";
import { parse } from "csv-parse/sync";

export type SheetLine = {
  /** The line in the file (CSV) or the row in the sheet (XLSX), the header being line 1. */
  line: number;
  cells: Record<string, string>;
  /** How many cells the line has too many (positive) or too few (negative); 0 where it fits the header. */
  surplus: number;
};

export type Sheet = { columns: string[]; lines: SheetLine[] };

/** A file that cannot be read as a table; the message is one plain sentence for the person at the shell. */
export class UnreadableSheet extends Error {}

/** The largest file taken, in bytes: 10,000 orders are about 4 MB. */
const LARGEST_FILE = 64 * 1024 * 1024;

/** Reads a file by its content: XLSX files are ZIP archives and begin with 'PK', all else is read as CSV in UTF-8 or UTF-16. Throws UnreadableSheet. */
export async function readSheet(path: string): Promise<Sheet> {
  const bytes = await readBytes(path);
  const sheet =
    bytes.subarray(0, 2).toString("latin1") === "PK"
      ? await readXlsx(bytes, path)
      : readCsv(decode(bytes, path), path);
  if (sheet.columns.length === 0)
    throw new UnreadableSheet(`${path} is empty: it needs a first line with the column names.`);
  return sheet;
}

/** The columns a sheet lacks; a file without them is not of the expected shape. */
export function missingColumns(sheet: Sheet, needed: readonly string[]): string[] {
  return needed.filter((column) => !sheet.columns.includes(column));
}

async function readBytes(path: string): Promise<Buffer> {
  try {
    const file = await open(path);
    const { size } = await file.stat();
    await file.close();
    if (size > LARGEST_FILE)
      throw new UnreadableSheet(
        `${path} is larger than ${LARGEST_FILE / 1024 / 1024} MB: split it and import the parts.`,
      );
    return await readFile(path);
  } catch (problem) {
    if (problem instanceof UnreadableSheet) throw problem;
    const code = problem instanceof Error && "code" in problem ? String(problem.code) : "unknown";
    const why =
      code === "ENOENT"
        ? "does not exist"
        : code === "EISDIR"
          ? "is a folder, not a file"
          : `cannot be read (${code})`;
    throw new UnreadableSheet(`${path} ${why}: check the path and its permissions.`);
  }
}

function decode(bytes: Buffer, path: string): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch (problem) {
    if (!(problem instanceof TypeError)) throw problem;
    throw new UnreadableSheet(
      `${path} is neither CSV in UTF-8 nor XLSX (${extname(path) || "no ending"}): save it as one of the two.`,
    );
  }
}

/** The separator that stands most often in the header outside quotes. */
function separatorOf(text: string): string {
  const header = (text.split(/\r?\n/, 1)[0] ?? "").replace(/"[^"]*"/g, "");
  const counts = [",", ";", "\t"].map((mark) => [mark, header.split(mark).length] as const);
  return counts.reduce((best, each) => (each[1] > best[1] ? each : best))[0];
}

function readCsv(text: string, path: string): Sheet {
  let records: { record: string[]; info: { lines: number } }[];
  try {
    records = parse(text, {
      bom: true,
      delimiter: separatorOf(text),
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
      info: true,
    }) as unknown as typeof records;
  } catch (problem) {
    const words = problem instanceof Error ? problem.message : String(problem);
    throw new UnreadableSheet(`${path} is not a well-formed CSV file: ${words}.`);
  }
  const [header, ...body] = records;
  const columns = (header?.record ?? []).map(columnName);
  let previousEnd = header?.info.lines ?? 1;
  const lines = body.map(({ record, info }) => {
    const line = previousEnd + 1;
    previousEnd = info.lines;
    return toLine(columns, record, line);
  });
  return { columns, lines: lines.filter(hasContent) };
}

async function readXlsx(bytes: Buffer, path: string): Promise<Sheet> {
  const { default: excel } = await import("exceljs");
  const workbook = new excel.Workbook();
  try {
    await workbook.xlsx.load(bytes as unknown as ArrayBuffer);
  } catch {
    throw new UnreadableSheet(
      `${path} is not a readable XLSX file: open it in a spreadsheet program and save it again.`,
    );
  }
  const page = workbook.worksheets[0];
  if (!page) return { columns: [], lines: [] };
  const rows: { line: number; cells: string[] }[] = [];
  page.eachRow((row, line) => {
    const values = Array.isArray(row.values) ? row.values.slice(1) : [];
    rows.push({ line, cells: Array.from(values, cellText) });
  });
  const [header, ...body] = rows;
  const columns = (header?.cells ?? []).map(columnName);
  return {
    columns,
    lines: body.map(({ line, cells }) => toLine(columns, cells, line, true)).filter(hasContent),
  };
}

/** What a spreadsheet cell shows: dates as ISO days, formulas by their result, rich text without its looks. */
function cellText(value: unknown): string {
  if (value === null || value === undefined) return "";
  if (value instanceof Date)
    return Number.isNaN(value.getTime()) ? "invalid date" : value.toISOString().slice(0, 10);
  if (typeof value === "object") {
    if ("richText" in value && Array.isArray(value.richText))
      return value.richText.map((part: { text?: string }) => part.text ?? "").join("");
    if ("result" in value) return cellText(value.result);
    if ("text" in value) return cellText(value.text);
    if ("error" in value) return String(value.error);
    return "";
  }
  return String(value);
}

function columnName(text: string): string {
  return text.normalize("NFKC").trim().toLowerCase();
}

function toLine(
  columns: string[],
  record: string[],
  line: number,
  trailingBlanksMissing = false,
): SheetLine {
  const cells = Object.fromEntries(columns.map((column, at) => [column, record[at] ?? ""]));
  const surplus = trailingBlanksMissing
    ? Math.max(0, record.length - columns.length)
    : record.length - columns.length;
  return { line, cells, surplus };
}

function hasContent({ cells, surplus }: SheetLine): boolean {
  return surplus > 0 || Object.values(cells).some((cell) => cell.trim() !== "");
}

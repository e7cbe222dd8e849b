/** Finds the line with the column names among the pages of a file and makes a table of what stands below it. */

import { cleanCell, LOOKS_LIKE, spoiltLetters } from "./cell-text.ts";
import { UnreadableSheet } from "./sheet.ts";
import type { Page, RawRow, Sheet, SheetLine, WantedColumn } from "./sheet.ts";

/** Titles, dates and addressees may stand above the header, within this many lines. */
const LOOKED_AT = 30;

type Header = { page: Page; at: number; columns: string[]; missing: string[] };

/** Without wanted columns the first line is the header. Throws UnreadableSheet. */
export function tableOf(
  pages: readonly Page[],
  wanted: readonly WantedColumn[],
  path: string,
): Sheet {
  const filled = pages.filter(({ rows }) => rows.length > 0);
  if (filled.length === 0)
    throw new UnreadableSheet(`${path} is empty: it needs a line with the column names.`);
  const headers = filled.map((page) => bestHeader(page, wanted));
  const whole = headers.filter(({ missing }) => missing.length === 0);
  if (whole.length === 0) throw notFound(headers, path);
  const withRows = whole.filter(({ page, at }) => page.rows.length > at + 1);
  const [header, second] = withRows.length > 0 ? withRows : whole;
  if (header === undefined) throw notFound(headers, path);
  if (second && wanted.length > 0 && withRows.length > 1)
    throw new UnreadableSheet(
      `${path} has rows on two sheets, “${header.page.name}” and “${second.page.name}”: keep one sheet.`,
    );
  const twice = header.columns.find(
    (name, at) => isWanted(name, wanted) && header.columns.indexOf(name) !== at,
  );
  if (twice !== undefined)
    throw new UnreadableSheet(
      `${path} has the column ${twice} twice, in line ${header.page.rows[header.at]?.line ?? 1}: keep one of them.`,
    );
  return readRows(header, wanted);
}

function isWanted(name: string, wanted: readonly WantedColumn[]): boolean {
  return wanted.length === 0 ? name !== "" : wanted.some((column) => column.name === name);
}

function bestHeader(page: Page, wanted: readonly WantedColumn[]): Header {
  const names = new Map(
    wanted.flatMap(({ name, headings }) =>
      [name, ...headings].map((heading) => [foldHeading(heading), name] as const),
    ),
  );
  const candidates = page.rows.slice(0, wanted.length === 0 ? 1 : LOOKED_AT).map((row, at) => {
    const columns = row.cells.map(({ text }) => names.get(foldHeading(text)) ?? columnName(text));
    const missing = wanted
      .filter(({ name, isOptional }) => isOptional !== true && !columns.includes(name))
      .map(({ name }) => name);
    return { page, at, columns, missing };
  });
  return candidates.reduce((best, each) =>
    each.missing.length < best.missing.length ? each : best,
  );
}

function notFound(headers: readonly Header[], path: string): UnreadableSheet {
  const text = headers
    .flatMap(({ page }) => page.rows.slice(0, LOOKED_AT))
    .flatMap(({ cells }) => cells);
  const spoilt = text.map((cell) => spoiltLetters(cell.text)).find((each) => each !== null);
  if (spoilt)
    return new UnreadableSheet(
      `${path} looks like ${LOOKS_LIKE[spoilt]}: save it as Unicode (UTF-8) and import it again.`,
    );
  const best = headers.reduce((one, each) =>
    each.missing.length < one.missing.length ? each : one,
  );
  const line = best.page.rows[best.at]?.line ?? 1;
  const names = headers.map(({ page }) => page.name).filter(Boolean);
  const where =
    names.length > 0 ? ` of the sheet${names.length > 1 ? "s" : ""} “${names.join("”, “")}”` : "";
  const on = names.length > 1 ? ` of “${best.page.name}”` : "";
  return new UnreadableSheet(
    `${path} lacks the column${best.missing.length > 1 ? "s" : ""} ${best.missing.join(", ")}: ` +
      `the column names were looked for in the first ${LOOKED_AT} lines${where}, and line ${line}${on} came nearest.`,
  );
}

function readRows({ page, at, columns }: Header, wanted: readonly WantedColumn[]): Sheet {
  const sheet: Sheet = { columns, lines: [], totals: [] };
  for (const row of page.rows.slice(at + 1)) {
    if (isTotal(row)) {
      sheet.totals.push(row.line);
      continue;
    }
    const line = toLine(row, columns, wanted, page.trailingBlanksMissing);
    if (line.surplus > 0 || Object.values(line.cells).some((cell) => cell.trim() !== ""))
      sheet.lines.push(line);
  }
  return sheet;
}

function toLine(
  { line, cells }: RawRow,
  columns: readonly string[],
  wanted: readonly WantedColumn[],
  trailingBlanksMissing: boolean,
): SheetLine {
  const read: SheetLine = { line, cells: {}, surplus: cells.length - columns.length, faults: {} };
  if (trailingBlanksMissing) {
    const beyond = cells.slice(columns.length).filter(({ text }) => text.trim() !== "");
    read.surplus = beyond.length;
  }
  columns.forEach((column, at) => {
    if (column === "") return;
    const { text, fault } = cleanCell(cells[at] ?? { text: "" });
    read.cells[column] = text;
    if (fault !== null && isWanted(column, wanted)) read.faults[column] = fault;
  });
  return read;
}

const TOTAL = /^(tong( cong| so)?|cong|total|grand total|sum|jumlah)$/;

/** A line that adds up those above: one word that says so, maybe merged over some cells, and beside it nothing but numbers. */
function isTotal({ cells }: RawRow): boolean {
  const [first = "", ...texts] = cells.map(({ text }) => text.trim()).filter(Boolean);
  const others = texts.filter((text) => text !== first);
  return TOTAL.test(foldHeading(first)) && others.every((text) => /^[\d\s.,đ₫-]+$/i.test(text));
}

function columnName(text: string): string {
  return text.normalize("NFKC").trim().toLowerCase();
}

/** Headings are the same whatever their case, accents, marks and line breaks. */
export function foldHeading(text: string): string {
  return text
    .normalize("NFKD")
    .toLowerCase()
    .replace(/\p{M}/gu, "")
    .replaceAll("đ", "d")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

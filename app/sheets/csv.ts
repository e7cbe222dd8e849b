/** Reads the bytes of a CSV file into rows of cells, or says what the file is instead. */

import { parse } from "csv-parse/sync";
import { LOOKS_LIKE, spoiltLetters } from "./cell-text.ts";
import { LIMITS } from "./limits.ts";
import { longCell, UnreadableSheet } from "./sheet.ts";
import type { Page } from "./sheet.ts";

/** Throws UnreadableSheet where the bytes are no text in UTF-8 or UTF-16, or no well-formed CSV. */
export function readCsv(bytes: Uint8Array, path: string): Page {
  const decoded = decode(bytes, path).replace(/^\ufeff/, "");
  const named = /^"?sep=(.)"?\r?\n/i.exec(decoded);
  const text = named ? decoded.slice(named[0].length) : decoded;
  const before = named ? 1 : 0;
  const records = parseRecords(text, named?.[1] ?? separatorOf(text), path);
  if (records.length > LIMITS.rows)
    throw new UnreadableSheet(
      `${path} has more than ${LIMITS.rows} rows: split it and import the parts.`,
    );
  if (records.some(({ record }) => record.some((cell) => cell.length > LIMITS.cellCharacters)))
    throw longCell(path);
  let previousEnd = before;
  const rows = records.map(({ record, info }) => {
    const line = previousEnd + 1;
    previousEnd = info.lines + before;
    return { line, cells: record.map((cell) => ({ text: cell })) };
  });
  return {
    name: "",
    rows: rows.filter(({ cells }) => cells.some(({ text }) => text.trim() !== "")),
    trailingBlanksMissing: false,
  };
}

type Parsed = { record: string[]; info: { lines: number } };

function parseRecords(text: string, delimiter: string, path: string): Parsed[] {
  try {
    return parse(text, {
      delimiter,
      relax_column_count: true,
      relax_quotes: true,
      info: true,
    }) as unknown as Parsed[];
  } catch (problem) {
    const words = problem instanceof Error ? problem.message : String(problem);
    throw new UnreadableSheet(`${path} is not a well-formed CSV file: ${words}.`);
  }
}

function decode(bytes: Uint8Array, path: string): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch (problem) {
    if (!(problem instanceof TypeError)) throw problem;
    throw new UnreadableSheet(`${path} ${whatElse(bytes)}.`);
  }
}

/** Letters of the old TCVN3 fonts that Windows-1258 has no use for inside a word. */
const ONLY_TCVN3 = /\p{L}[µ¶¸¨©ª«¬®]|[§®]\p{L}/u;
const TONES = /[aăâeêioôơuưy][\u0300\u0301\u0303\u0309\u0323]/iu;

function whatElse(bytes: Uint8Array): string {
  const asWestern = new TextDecoder("windows-1252").decode(bytes);
  const spoilt = asWestern.includes("\0") ? null : spoiltLetters(asWestern);
  if (spoilt === "vni" || (spoilt === "tcvn3" && ONLY_TCVN3.test(asWestern)))
    return `looks like ${LOOKS_LIKE[spoilt]}: convert it to Unicode and save it as CSV in UTF-8`;
  if (!asWestern.includes("\0") && TONES.test(new TextDecoder("windows-1258").decode(bytes)))
    return "looks like text in the old code page Windows-1258: save it as CSV in UTF-8";
  return "is neither CSV in UTF-8 nor XLSX: save it as one of the two";
}

/** The separator that cuts most of the first lines into the same number of cells: titles may stand above the header. */
function separatorOf(text: string): string {
  const lines = text
    .slice(0, 65_536)
    .replace(/"[^"]*"/g, "")
    .split(/\r?\n/, 20);
  const scores = [",", ";", "\t"].map((mark) => {
    const counts = lines.map((line) => line.split(mark).length).filter((count) => count > 1);
    const best = counts.map((count) => {
      const agreeing = counts.filter((each) => each === count).length;
      return agreeing * (count - 1) + agreeing / 100;
    });
    return [mark, Math.max(0, ...best)] as const;
  });
  return scores.reduce((best, each) => (each[1] > best[1] ? each : best))[0];
}

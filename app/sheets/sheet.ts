/** What a file holds once it is read as a table, and the one way to say that it cannot be. */

import { LIMITS } from "./limits.ts";

/** Why a cell cannot be trusted, found while the file is read; its text is kept for the person to look for. */
export type CellFault =
  "merged" | "formula_error" | "control_character" | "tcvn3" | "vni" | "mojibake" | "letters_lost";

export type SheetLine = {
  /** The line in the file (CSV) or the row in the sheet (XLSX), counted from 1. */
  line: number;
  cells: Record<string, string>;
  /** How many cells the line has too many (positive) or too few (negative); 0 where it fits the header. */
  surplus: number;
  /** By column, only where there is one. */
  faults: Record<string, CellFault>;
};

/** `totals` are lines that add up others: they were left unread. */
export type Sheet = { columns: string[]; lines: SheetLine[]; totals: number[] };

/** A column that a list needs: its name, and other headings it may carry. */
/** A column of a table by its name and the headings it goes by; an optional one may be left out. */
export type WantedColumn = { name: string; headings: readonly string[]; isOptional?: boolean };

export type RawCell = { text: string; fault?: CellFault };
export type RawRow = { line: number; cells: RawCell[] };
/** One table of a file: a CSV file has one without a name, a workbook has one a sheet. */
export type Page = { name: string; rows: RawRow[]; trailingBlanksMissing: boolean };

/** A file that cannot be read as a table; the message is one plain sentence for the person at the shell. */
export class UnreadableSheet extends Error {}

/** The refusal of a cell with more text than a spreadsheet program allows. */
export function longCell(path: string): UnreadableSheet {
  return new UnreadableSheet(
    `${path} has a cell of more than ${LIMITS.cellCharacters} characters: shorten it.`,
  );
}

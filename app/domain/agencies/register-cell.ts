/** Reads cells of the register that hold more than one thing, or lost a zero when a program took them for numbers. */

import { pageKey } from "#app/domain/identifiers/page.ts";
import { findPhones } from "#app/domain/identifiers/phone.ts";

/** What a cell holds that can be used, and what stands there that cannot. */
export type ReadCell = { values: string[]; unread: string[] };

const BETWEEN_NUMBERS = /[;,/|\n]|\s[-–—]\s|\s(?:và|hoặc|or|and)\s/iu;
const EXTENSION = /\(?\s*(máy lẻ|số lẻ|nhánh|ext\.?)\s*:?\s*\d+\s*\)?/giu;
/** Every phone number of a cell, also beside names and after 'ĐT:'; a zero that was certainly lost is put back. */
export function readPhones(cell: string): ReadCell {
  const read: ReadCell = { values: [], unread: [] };
  for (const piece of cell.split(BETWEEN_NUMBERS).map((each) => each.trim())) {
    if (piece === "") continue;
    const restored = withLostZero(piece.replace(EXTENSION, "").replace(/\(0\)(?=\s*\d)/, ""));
    const numbers = findPhones(restored).map(({ written }) => written);
    read.values.push(...numbers);
    if (numbers.length === 0) read.unread.push(piece);
  }
  return read;
}

/** Mobile numbers have nine digits after their zero and begin with 3, 5, 7, 8 or 9; area codes begin with 2, in ten. */
function withLostZero(number: string): string {
  const digits = number.replace(/[\s.-]/g, "");
  const lost = /^[35789]\d{8}$/.test(digits) || /^2\d{9}$/.test(digits);
  return lost && !number.startsWith("+") ? `0${digits}` : number;
}

/** Every web address of a cell. */
export function readPages(cell: string): ReadCell {
  const pieces = cell.split(/[;,|\s]+/).filter(Boolean);
  return {
    values: pieces.filter((piece) => pageKey(piece) !== null),
    unread: pieces.filter((piece) => pageKey(piece) === null),
  };
}

/** The weights of the first nine digits of a tax code; the tenth is 10 less the sum's remainder by 11. */
const WEIGHTS = [31, 29, 23, 19, 17, 13, 7, 5, 3];

export function isTaxCode(code: string): boolean {
  if (!/^\d{10}$/.test(code)) return false;
  const sum = WEIGHTS.reduce((total, weight, at) => total + weight * Number(code[at]), 0);
  return 10 - (sum % 11) === Number(code[9]);
}

/** A tax code of nine digits lost its zero: put back where the check digit proves it, else `ok` is false. */
export function readTaxCode(cell: string): { ok: true; code: string | null } | { ok: false } {
  const digits = cell.replace(/[\s.]/g, "");
  if (!/^\d{9}$/.test(digits)) return { ok: true, code: cell || null };
  return isTaxCode(`0${digits}`) ? { ok: true, code: `0${digits}` } : { ok: false };
}

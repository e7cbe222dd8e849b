/** Numbers of licences to send workers abroad, as registers, sheets, letters and people write them. */

import { foldText } from "#app/domain/catalogue/names.ts";

const LICENCE = "giay phep(?: xkld| hoat dong)?|gp";
const WORD = `(?:${LICENCE}|gpkd|licen[cs]e|izin|so|number|nomor|no|nr)`;
/** The ministry that licenses firms to send workers abroad; 'SLĐTBXH' is a province's office and licenses other things. */
const MINISTRY = "(?:b?ld\\s*-?\\s*tb\\s*(?:&|va)?\\s*xh|bnv)";
/** The ministry and that it is a licence, in either order and after a year or not. A letter's suffix ('QLLĐNN-NB') is none. */
const SUFFIX =
  "(?:\\s*[/–-]\\s*|\\s+)(?:\\d{4}\\s*/\\s*)?" +
  `(?:${MINISTRY}(?:\\s*[-–/]\\s*gp[a-z]{0,3})?|gp[a-z]{0,3}\\s*[-–/]\\s*${MINISTRY})(?![a-z0-9]|\\s*[-–/]\\s*[a-z])`;
const DAY =
  "(?:[\\s,;(]+(?:cap\\s*)?(?:ngay|dated?|tanggal|tgl)?[\\s:]*\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{4}\\)?)?";
/** What would make a number behind 'giấy phép' another number: more digits, or somebody else's suffix. */
const GOES_ON = "\\d|[.,]\\d|[\\s.-]\\d{3}(?!\\d)|\\s*[/–-]\\s*[a-z\\d]";

const WHOLE = new RegExp(
  `^[\\s#№]*(?:${WORD}[\\s.:#№-]*)*0*(\\d{1,6})(?:${SUFFIX}|\\s*/\\s*gp)?${DAY}[\\s.?!]*$`,
);
const WITH_WORD = `(?:(?:${LICENCE})(?:[\\s.:#№-]*${WORD})*[\\s.:#№-]*)0*(\\d{1,6})(?:${SUFFIX}|(?!${GOES_ON}))`;
const WITH_SUFFIX = `0*(\\d{1,6})${SUFFIX}`;
const IN_TEXT = new RegExp(`(?<![\\p{L}\\p{N}/._@-])(?:${WITH_WORD}|${WITH_SUFFIX})`, "gu");

/**
 * The digits that identify a licence: '9912' for '9912/LĐTBXH-GP', 'GP số 9912', '9912 / BNV-GP' and
 * '9912/GP-LĐTBXH ngày 01/02/2020'. Null where the text is anything else: which of the ministries and which year does
 * not count, but the number of a letter or of another office, and digits inside a name, an address or a date, are never a
 * licence.
 */
export function licenceNumberKey(text: string): string | null {
  return WHOLE.exec(foldText(text))?.[1] ?? null;
}

/** Licences that a longer folded text names beyond doubt, by a word before the number or the ministry behind it. */
export function findLicenceNumbers(folded: string): { at: number; written: string; key: string }[] {
  return [...folded.matchAll(IN_TEXT)].map((match) => ({
    at: match.index,
    written: match[0],
    key: (match[1] ?? match[2]) as string,
  }));
}

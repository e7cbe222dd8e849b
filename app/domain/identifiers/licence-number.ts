/** Numbers of licences to send workers abroad, as registers, sheets, letters and people write them. */

import { foldText } from "#app/domain/catalogue/names.ts";

const WORD = "(?:giay phep|gpkd|gp|licen[cs]e|izin|so|number|nomor|no|nr)";
/** What stands behind the number: which ministry, and that it is a licence; in either order, after a year or not. */
const SUFFIX = "\\/\\s*(?:\\d{4}\\s*\\/\\s*)?[a-z]{2,12}(?:\\s*[-–]\\s*[a-z]{2,12}){0,2}";
const DAY =
  "(?:[\\s,;(]+(?:cap\\s*)?(?:ngay|dated?|tanggal|tgl)?[\\s:]*\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{4}\\)?)?";

const WHOLE = new RegExp(`^(?:${WORD}[\\s.:#№-]*)*0*(\\d{1,6})(?:\\s*${SUFFIX})?${DAY}$`);
const WITH_WORD = `(?:(?:giay phep|gp)(?:[\\s.:#№-]*${WORD})*[\\s.:#№-]*)0*(\\d{1,6})(?!\\d|[.,]\\d)(?:\\s*${SUFFIX})?`;
const WITH_SUFFIX = `0*(\\d{1,6})\\s*\\/\\s*(?:\\d{4}\\s*\\/\\s*)?(?:[a-z]{2,12}\\s*[-–]\\s*gp|gp\\s*[-–]\\s*[a-z]{2,12}|ldtbxh|bnv|bldtbxh)(?![a-z0-9])`;
const IN_TEXT = new RegExp(`(?<![\\p{L}\\p{N}/._@-])(?:${WITH_WORD}|${WITH_SUFFIX})`, "gu");

/**
 * The digits that identify a licence: '9912' for '9912/LĐTBXH-GP', 'GP số 9912', '9912 / BNV-GP' and
 * '9912/GP-LĐTBXH ngày 01/02/2020'. Null where the text is anything else: the suffix differs by ministry and year and
 * does not count, but digits inside a name, an address or a date are never a licence.
 */
export function licenceNumberKey(text: string): string | null {
  return WHOLE.exec(foldText(text))?.[1] ?? null;
}

/** Licences that a longer folded text names beyond doubt, by a word before the number or the ministry behind it. */
export function findLicenceNumbers(folded: string): { at: number; written: string; key: string }[] {
  return [...folded.matchAll(IN_TEXT)].flatMap((match) => {
    const key = match[1] ?? match[2];
    return key === undefined ? [] : [{ at: match.index, written: match[0], key }];
  });
}

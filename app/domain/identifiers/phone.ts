/** Telephone numbers as people write them, each with the one key under which every spelling, old or new, is the same line. */

import { parsePhoneNumberFromString } from "libphonenumber-js/min";
import { isMobileToday, oldAreaLength, renamedLandline, renamedMobile } from "./phone-plan.ts";

/**
 * A number in a text: as it stands there, and its keys (+84…, E.164), the likeliest first. Two keys mean that the same
 * digits are a mobile of today and a landline from before 2017, and that nothing in the writing tells which.
 */
export type PhoneFound = { at: number; written: string; keys: readonly [string, ...string[]] };

/** Runs of digits that may be numbers: a plus or a bracket before, marks of grouping between. */
const RUN = /[+(]?\d(?:[\s.\u00b7()\-\u2010-\u2015]{0,3}\d)*/gu;
/** Digits of the longest number there is (ITU-T E.164). */
const MOST_DIGITS = 15;
/** Digits of the shortest number that is looked at with its country's code, which never begins with a nought. */
const FEWEST_DIGITS = 7;
/** Numbers of services that companies rent, dialled as they stand. */
const SERVICE = /^1[89]00(?:\d{4}|\d{6})$/;

/** Every telephone number in a text, in its order; `2 numbers / in one cell` are two. */
export function findPhones(text: string): PhoneFound[] {
  const plain = withNoughts(text);
  const found: PhoneFound[] = [];
  for (const { 0: run, index } of plain.matchAll(RUN)) {
    if (isPartOfWord(plain, index, run.length)) continue;
    found.push(...numbersOf(run, index));
  }
  return found.map((each) => ({
    ...each,
    written: text.slice(each.at, each.at + each.written.length),
  }));
}

/** The key of a text that is one telephone number and nothing else; null otherwise. */
export function phoneKey(text: string): string | null {
  return phoneKeys(text)[0] ?? null;
}

/** The keys of a text that is one telephone number and nothing else, the likeliest first; none otherwise. */
export function phoneKeys(text: string): readonly string[] {
  const typed = text.normalize("NFKC").trim();
  if (!/^[+\d\s().\-\u2010-\u2015\u00b7]+$/u.test(typed)) return [];
  const [only, ...more] = findPhones(typed);
  const digits = (part: string) => part.replace(/\D/g, "").length;
  return only && more.length === 0 && digits(only.written) === digits(typed) ? only.keys : [];
}

/** Words that people write against a number without a space: 'sđt0900000678'. */
const GLUED =
  /(?:^|[^\p{L}\p{N}_@/=.])(?:sđt|sdt|đt|dt|tel|phone|hotline|zalo|alo|lh|gọi|call|wa)$/iu;

/** Digits glued to other letters, or that an address goes on after, are no telephone number. */
function isPartOfWord(text: string, at: number, length: number): boolean {
  const before = text.slice(Math.max(0, at - 10), at);
  const isGlued = /[\p{L}\p{N}_@/=]$/u.test(before) && !GLUED.test(before);
  return isGlued || /^[\p{L}_@]/u.test(text.slice(at + length));
}

/** A letter o among digits is a nought, where ten signs or more begin with one: 'O9OO OOO 678'. */
const NOUGHTS =
  /(?<![\p{L}\p{N}_@/.])(?:\+?84|[0oO])(?:[\s.()-]{0,2}[\doO]){9,10}(?![\p{L}\p{N}_@/])/gu;

function withNoughts(text: string): string {
  return text.replace(NOUGHTS, (run) =>
    run.replace(/\D/g, "").length >= 3 ? run.replace(/o/gi, "0") : run,
  );
}

/** The numbers in a run of digit groups. Groups are taken together up to the longest reading that is a number. */
function numbersOf(run: string, at: number): PhoneFound[] {
  const groups = [...run.matchAll(/[+(]?\d+\)?/g)].map(({ 0: text, index }) => ({ text, index }));
  const digits = run.replace(/\D/g, "");
  if (SERVICE.test(digits)) return [{ at, written: run, keys: [`+84${digits}`] }];
  const found: PhoneFound[] = [];
  for (let from = 0; from < groups.length;) {
    const first = groups[from]?.index ?? 0;
    let to = Math.min(groups.length, from + MOST_DIGITS);
    let keys: readonly string[] = [];
    for (; to > from && keys.length === 0; to -= 1)
      keys = keysOf(groups.slice(from, to).map(({ text }) => text));
    const [key, ...others] = keys;
    if (key === undefined) from += 1;
    else {
      const last = groups[to] as { text: string; index: number };
      const end = last.index + last.text.length;
      found.push({ at: at + first, written: run.slice(first, end), keys: [key, ...others] });
      from = to + 1;
    }
  }
  return found;
}

/** Keys of a number written in these groups; none where it is no number. */
function keysOf(groups: readonly string[]): readonly string[] {
  const digits = groups.join("").replace(/\D/g, "");
  const isInternational = groups[0]?.startsWith("+") === true || digits.startsWith("00");
  if (isInternational) return internationalKeys(digits.replace(/^00/, ""), groups);
  if (digits.startsWith("84") && digits.length >= 11) return internationalKeys(digits, groups);
  if (!digits.startsWith("0") || digits.length < 10 || digits.length > 11) return [];
  return vietnameseKeys(digits.slice(1), areaWritten(groups));
}

function internationalKeys(digits: string, groups: readonly string[]): readonly string[] {
  if (digits.length < FEWEST_DIGITS || digits.length > MOST_DIGITS) return [];
  if (digits.startsWith("0")) return [];
  if (digits.startsWith("84")) {
    const national = digits.slice(2).replace(/^0/, "");
    const rest = groups
      .join(" ")
      .replace(/^[+(]*(?:00)?84\)?\s*/, "")
      .split(" ");
    return vietnameseKeys(national, areaWritten(rest));
  }
  const number = parsePhoneNumberFromString(`+${digits}`);
  return number?.isPossible() && number.country !== undefined ? [number.number] : [];
}

/** How many digits stand apart at the front as an area code, without the leading 0; brackets make it certain. */
function areaWritten(groups: readonly string[]): { digits: number; isBracketed: boolean } {
  const [first = ""] = groups;
  const digits = groups.length > 1 ? first.replace(/\D/g, "").replace(/^0/, "").length : 0;
  return { digits, isBracketed: first.startsWith("(") };
}

/**
 * A renamed mobile and a landline whose old code is no mobile's today are certain. Where ten digits may be both, an area
 * code of its own tells: nobody writes a mobile as 08 3999 0014, whereas 033 3820 123 may be either.
 */
function vietnameseKeys(
  national: string,
  area: { digits: number; isBracketed: boolean },
): readonly string[] {
  if (national.startsWith("0")) return [];
  const key = (digits: string) => `+84${digits}`;
  const mobile = renamedMobile(national);
  if (mobile !== null) return [key(mobile)];
  const landline = renamedLandline(national);
  if (!isMobileToday(national)) {
    if (landline !== null) return [key(landline)];
    const number = parsePhoneNumberFromString(key(national));
    return number?.isPossible() ? [number.number] : [];
  }
  if (landline === null || area.digits === 0) return [key(national)];
  const isArea = area.digits === oldAreaLength(national);
  if (isArea && (area.isBracketed || area.digits === 1)) return [key(landline)];
  return isArea ? [key(national), key(landline)] : [key(national)];
}

/** Finds in a text whom it names: telephone numbers, licences, pages, bank accounts, or else the name of a firm. */

import { foldText } from "#app/domain/catalogue/names.ts";
import { bankAccountKey, namesBank } from "./bank-account.ts";
import { firmNameKey, hasOwnName, speaksOfFirm } from "./firm-name.ts";
import { findLicenceNumbers, licenceNumberKey } from "./licence-number.ts";
import { findPages } from "./page-text.ts";
import { pageKeys, phoneInPage } from "./page.ts";
import { findPhones, phoneKeys } from "./phone.ts";

export const IDENTIFIER_KINDS = ["phone", "licence", "page", "bank_account", "name"] as const;

export type IdentifierKind = (typeof IDENTIFIER_KINDS)[number];

/**
 * `kind` is the likeliest meaning and `written` how it stands in the text; `keys` hold every meaning, the likeliest key
 * first: a number may be a telephone and an account, and a Zalo page carries a telephone number.
 */
export type Identifier = {
  kind: IdentifierKind;
  written: string;
  keys: Partial<Record<IdentifierKind, readonly string[]>>;
};

/** Characters looked at, counted after compatibility forms are written out: one sign can stand for eighteen letters. */
export const LONGEST_TEXT = 2_000;
/** Identifiers answered in one text. */
export const MOST_IDENTIFIERS = 10;
/** Letters of a name that is looked up. */
const LONGEST_NAME = 200;

const EMAIL = /[^\s@<>()]+@[^\s@<>()]+\.[^\s@<>()]+/gu;
const ACCOUNT = /(?<![\p{L}\p{N}])(?:\d(?:[\s.-]{0,2}\d){5,23}|[a-z\d]{6,24})(?![\p{L}\p{N}])/giu;
/** How far before a number a bank may be named. */
const BANK_REACH = 40;
/** Digits that are an account although no bank is named. */
const SURELY_ACCOUNT = 9;

type Found = Identifier & { at: number };

/** Everything a text names, in its order; the text as a name where it names nothing else. None where nothing is left of it. */
export function readIdentifiers(text: string): Identifier[] {
  const typed = readableText(text);
  const whole = wholeLicence(typed);
  if (whole !== null) return [whole];
  const found: Found[] = [];
  let rest = typed.replace(EMAIL, blank);
  for (const find of [pagesIn, licencesIn, phonesIn, accountsIn]) {
    const here = find(rest);
    found.push(...here);
    for (const { at, written } of here)
      rest = rest.slice(0, at) + blank(written) + rest.slice(at + written.length);
  }
  const names = namesIn(found.length === 0 ? typed : rest, found.length === 0);
  const items = [...found, ...names].sort((a, b) => a.at - b.at).slice(0, MOST_IDENTIFIERS);
  return items.map(({ at: _at, ...item }) => item);
}

/** The text in compatibility form, without what is not seen, at most LONGEST_TEXT characters. */
function readableText(text: string): string {
  const seen = text
    .normalize("NFKC")
    .replace(/\p{Cf}/gu, "")
    .replace(/[\p{Cc}\p{Cs}]/gu, " ");
  return Array.from(seen.trim()).slice(0, LONGEST_TEXT).join("");
}

function blank(text: string): string {
  return " ".repeat(text.length);
}

function wholeLicence(typed: string): Identifier | null {
  const key = licenceNumberKey(typed);
  if (key === null) return null;
  const name = firmNameKey(typed);
  return { kind: "licence", written: typed, keys: { licence: [key], name: [name] } };
}

function pagesIn(rest: string): Found[] {
  return findPages(rest).flatMap(({ at, written, address }) => {
    const keys = pageKeys(address);
    const [key] = keys;
    if (key === undefined) return [];
    const number = phoneInPage(key);
    const phone = number === null ? [] : phoneKeys(number);
    return [
      { at, written, kind: "page", keys: { page: keys, ...(phone.length > 0 ? { phone } : {}) } },
    ];
  });
}

function licencesIn(rest: string): Found[] {
  return findLicenceNumbers(foldInPlace(rest)).map(({ at, written, key }) => ({
    at,
    written: rest.slice(at, at + written.length),
    kind: "licence",
    keys: { licence: [key] },
  }));
}

/** A number behind the name of a bank is an account first, and a telephone number still. */
function phonesIn(rest: string): Found[] {
  return findPhones(rest).map(({ at, written, keys }) => {
    const account = bankAccountKey(written.replace(/[+()]/g, ""));
    const kind = isBankBefore(rest, at) ? "bank_account" : "phone";
    return {
      at,
      written,
      kind,
      keys: { phone: keys, ...(account ? { bank_account: [account] } : {}) },
    };
  });
}

function accountsIn(rest: string): Found[] {
  return [...rest.matchAll(ACCOUNT)].flatMap(({ 0: written, index: at }) => {
    const key = bankAccountKey(written);
    const digits = written.replace(/\D/g, "").length;
    const isSure = digits >= SURELY_ACCOUNT && /^[\d\s.-]+$/.test(written);
    if (key === null || !(isSure || isBankBefore(rest, at))) return [];
    return [{ at, written, kind: "bank_account", keys: { bank_account: [key] } }];
  });
}

/** Whether a bank or an account is named before the place, with no other number between. */
function isBankBefore(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - BANK_REACH), at);
  return namesBank(foldText(before.slice(before.search(/\d\D*$/) + 1)));
}

/** Beside other identifiers only what speaks of a firm is a name: 'gặp chị Lan' is nobody's. */
function namesIn(text: string, isAlone: boolean): Found[] {
  const parts = isAlone ? [text] : text.split(/(\s{2,}|[,;:.!?()\n]+)/);
  let at = 0;
  return parts.flatMap((part) => {
    const from = at + Math.max(0, part.search(/\S/));
    at += part.length;
    const written = Array.from(part.trim()).slice(0, LONGEST_NAME).join("");
    const key = firmNameKey(written);
    const isName = isAlone || (speaksOfFirm(foldText(written)) && hasOwnName(written));
    return key === "" || !isName
      ? []
      : [{ at: from, written, kind: "name", keys: { name: [key] } }];
  });
}

/** Folded letter by letter, so that places in it are places in the text. */
function foldInPlace(text: string): string {
  return text.replace(/./gsu, (letter) => {
    const folded = foldText(letter);
    return folded.length === letter.length ? folded : blank(letter);
  });
}

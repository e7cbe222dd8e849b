// Each catalogue speaks its own language: no Vietnamese left standing in the others, nothing copied from one to another.
import { describe, expect, it } from "vitest";
import { MESSAGES } from "#app/i18n/messages.ts";

/** Names and legal terms that keep their Vietnamese spelling in every language. */
const KEEP_THEIR_NAME = ["Việc Thật", "LĐTBXH-GP", "LĐTBXH", "đồng"];
/** Messages that are such a name, or one that is spelled alike everywhere. */
const ALIKE_EVERYWHERE = [
  "site.name",
  "check.number.example",
  "check.number.ministry",
  "check.number.kind",
  "account.centre.engine.meilisearch",
  "account.centre.engine.postgres",
  "loan.grant.visa",
];
const ALIKE_IN_EN_AND_ID = ["agency.approvals.TW", "account.nav.health"];

/** Letters of Vietnamese that neither English nor Indonesian writes, composed or apart. */
const VIETNAMESE = /[đơưăĐƠƯĂ]|[\u0300\u0301\u0303\u0309\u0323\u0302\u0306\u031b]/u;
/** Words that stand between values; a text of figures and marks alone may be the same anywhere. */
const WORDS = /\p{L}{2}/u;

type Texts = Readonly<Record<string, string>>;
const texts: Record<"vi" | "en" | "id", Texts> = MESSAGES;

function isVietnamese(text: string): boolean {
  const rest = KEEP_THEIR_NAME.reduce((left, name) => left.replaceAll(name, ""), text);
  return VIETNAMESE.test(rest.normalize("NFD"));
}

/** Keys whose words stand in both, but for what may. */
function copied(one: Texts, other: Texts, allowed: readonly string[]): string[] {
  return Object.keys(one).filter(
    (key) =>
      one[key] === other[key] &&
      WORDS.test((one[key] ?? "").replace(/\{[^{}]*\}/g, "")) &&
      !allowed.includes(key),
  );
}

describe.each(["en", "id"] as const)("the catalogue of %s", (lang) => {
  it("has no Vietnamese letters outside names", () => {
    expect(Object.entries(texts[lang]).filter(([, text]) => isVietnamese(text))).toEqual([]);
  });

  it("has nothing that stands in the Vietnamese one word for word", () => {
    expect(copied(texts[lang], texts.vi, ALIKE_EVERYWHERE)).toEqual([]);
  });
});

it("English and Indonesian are not copied from each other", () => {
  const allowed = [...ALIKE_EVERYWHERE, ...ALIKE_IN_EN_AND_ID];
  expect(copied(texts.id, texts.en, allowed)).toEqual([]);
});

it("Vietnamese letters are known, composed or apart, in either case", () => {
  for (const text of ["Tìm việc", "đơn", "ĐƠN", "ưu", "ạ".normalize("NFD"), "Kỹ sư"])
    expect(isVietnamese(text)).toBe(true);
  for (const text of ["Find work", "Cari kerja", "Việc Thật", "worth less in đồng"])
    expect(isVietnamese(text)).toBe(false);
});

it("every exception is used", () => {
  const all = Object.values(texts.en).join("\n");
  for (const name of KEEP_THEIR_NAME) expect(all).toContain(name);
  for (const key of ALIKE_EVERYWHERE) expect(texts.en[key]).toBe(texts.vi[key]);
  for (const key of ALIKE_IN_EN_AND_ID) expect(texts.en[key]).toBe(texts.id[key]);
});

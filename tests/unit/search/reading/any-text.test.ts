// Whatever is typed is read without a fault and stays short: marks alone, signs that stand for whole words, half signs.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { EMPTY_QUERY, LONGEST_TEXT, orderQueryParams, parseOrderQuery } from "#search/query.ts";
import { completionsOf } from "#search/reading/suggest.ts";
import { textRead, textWithout, understand } from "#search/reading/keywords.ts";
import { otherSpelling } from "#search/reading/mend.ts";
import { tokensOf } from "#search/reading/text.ts";

const DAY = "2026-11-26";
/** Signs that have led astray: marks, ligatures, directions, nothing at all, halves of a pair, what ends a quoted word. */
const ODD = [
  ...[
    "\u0301",
    "\u0323\u0302",
    "\u20dd",
    "\ufdfa",
    "\ufdfb",
    "\ufe70",
    "\u037a",
    "\u0345",
    "\u200f",
  ],
  ...[
    "\u202e",
    "\u200b",
    "\ufeff",
    "\u0000",
    "\u0007",
    "\ud800",
    "\udfff",
    "İ",
    "ß",
    "ŉ",
    "⑴",
    "½",
    "㍿",
  ],
  ...["'", '"', "\\", "&", "|", "!", "(", ":*", "<->", " ", "hàn", "介護", "ガ", "e\u0301\u0301"],
];
const anyText = fc.oneof(
  fc.string({ unit: "binary", maxLength: 300 }),
  fc.string({ unit: "grapheme", maxLength: 300 }),
  fc.array(fc.constantFrom(...ODD), { maxLength: 260 }).map((signs) => signs.join("")),
  fc
    .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 260 })
    .map((units) => String.fromCharCode(...units)),
  fc.constantFrom(...ODD.map((sign) => sign.repeat(200))),
);

/** As an address brings it. */
function typed(text: string) {
  return parseOrderQuery(new URLSearchParams({ q: text })).query;
}

describe("any text", () => {
  it("gives words that an engine can be asked for: never empty, never a sign, never too long", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const { written, folded } of [...tokensOf(text), ...tokensOf(typed(text).text)]) {
          expect(written).toMatch(/^[\p{L}\p{N}][\p{L}\p{M}\p{N}]*$/u);
          expect(folded).toMatch(/^[\p{L}\p{N}][\p{L}\p{M}\p{N}]*$/u);
          expect(Buffer.byteLength(folded)).toBeLessThan(2_046);
          expect(Buffer.byteLength(written)).toBeLessThan(2_046);
        }
      }),
      { numRuns: 400 },
    );
  });

  it("is short whichever way it is folded, and comes back from its address as it was", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const query = typed(text);
        expect(query.text.normalize("NFKC").length).toBeLessThanOrEqual(LONGEST_TEXT);
        expect(query.text).not.toMatch(/[\p{Cs}\p{Cc}]/u);
        expect(parseOrderQuery(orderQueryParams(query)).query).toEqual(query);
      }),
      { numRuns: 400 },
    );
  });

  it("is read, mended and completed without a fault", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const query = { ...EMPTY_QUERY, text: typed(text).text };
        const { readings } = understand(query, DAY);
        for (const { words } of readings) textWithout(query, words, DAY);
        textRead(query, DAY);
        otherSpelling(query.text);
        completionsOf(query.text, "vi", DAY);
      }),
      { numRuns: 200 },
    );
  });
});

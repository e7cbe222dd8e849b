// Typed text is one line of whole signs that folding cannot stretch.
import fc from "fast-check";
import { expect, test } from "vitest";
import { typedText } from "#search/typed-text.ts";

test("white space and control characters are one space, what is apart is composed", () => {
  expect(typedText("  may \n\t nha\u0302\u0323t\u0000 bản", 50)).toEqual({
    text: "may nhật bản",
    isCut: false,
  });
});

test("what is longer is cut and says so, counted as folding would write it", () => {
  expect(typedText("a".repeat(51), 50)).toEqual({ text: "a".repeat(50), isCut: true });
  expect(typedText("\ufdfa".repeat(10), 50).text.normalize("NFKC").length).toBeLessThanOrEqual(50);
});

test("what is exactly as long as may be is left whole, a space at its end included", () => {
  expect(typedText(`${"a".repeat(50)} `, 50)).toEqual({ text: `${"a".repeat(50)} `, isCut: false });
});

test("of a text many times too long only the beginning is read, and that is told", () => {
  const far = `${" ".repeat(499)}may`;
  expect(typedText(far.slice(0, 500), 50)).toEqual({ text: "m", isCut: false });
  expect(typedText(far, 50)).toEqual({ text: "m", isCut: true });
});

test("any text comes out whole and short", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 600 }), (raw) => {
      const { text } = typedText(raw, 100);
      expect(text.normalize("NFKC").length).toBeLessThanOrEqual(100);
      expect(text).not.toMatch(/\p{Cs}/u);
      expect(text).not.toMatch(/[\p{Cc}]| {2}/u);
    }),
  );
});

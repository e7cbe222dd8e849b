// Slips of the finger are counted as people make them.
import fc from "fast-check";
import { expect, it } from "vitest";
import { editDistance } from "#app/domain/catalogue/edit-distance.ts";

it.each([
  ["", "", 0],
  ["a", "", 1],
  ["", "abc", 3],
  ["duong", "duong", 0],
  ["duogn", "duong", 1],
  ["dung", "duong", 1],
  ["duonng", "duong", 1],
  ["tuong", "duong", 1],
  ["hna", "han", 1],
  ["ca", "abc", 3],
  ["nghiep", "ngheip", 1],
  ["kitten", "sitting", 3],
])("%s and %s are %i apart", (a, b, slips) => {
  expect(editDistance(a, b)).toBe(slips);
});

it("is the same both ways, 0 only for the same word, and never more than the longer word", () => {
  const word = fc.string({ maxLength: 8 });
  fc.assert(
    fc.property(word, word, (a, b) => {
      const slips = editDistance(a, b);
      expect(editDistance(b, a)).toBe(slips);
      expect(slips === 0).toBe(a === b);
      expect(slips).toBeLessThanOrEqual(Math.max(a.length, b.length));
    }),
  );
});

it("counts no further than it is asked to", () => {
  expect(editDistance("cab", "abxy")).toBe(3);
  expect(editDistance("cab", "abxy", 1)).toBe(2);
  const word = fc.string({ unit: fc.constantFrom("a", "b", "c"), maxLength: 8 });
  fc.assert(
    fc.property(word, word, fc.nat(4), (a, b, limit) => {
      expect(editDistance(a, b, limit)).toBe(Math.min(editDistance(a, b), limit + 1));
    }),
  );
});

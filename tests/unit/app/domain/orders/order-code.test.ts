// The printed code: any single slip of the hand is noticed.
import fc from "fast-check";
import { expect, test } from "vitest";
import {
  CODE_SPACE,
  codeOf,
  isCode,
  normaliseCode,
  showCode,
} from "#app/domain/orders/order-code.ts";

const code = fc.integer({ min: 0, max: CODE_SPACE - 1 }).map(codeOf);

test("every number has its own code, and the code holds", () => {
  fc.assert(
    fc.property(
      code,
      (each) => isCode(each) && normaliseCode(showCode(each).toLowerCase()) === each,
    ),
  );
  expect(new Set([0, 1, 31, 32, CODE_SPACE - 1].map(codeOf)).size).toBe(5);
});

test("a code that was printed once holds for good", () => {
  for (const printed of ["0BE2RD", "7NTV5J", "EXQTEC"]) expect(isCode(printed)).toBe(true);
});

test("one wrong character never makes another code", () => {
  const alphabet = [..."0123456789ABCDEFGHJKMNPQRSTVWXYZ"];
  fc.assert(
    fc.property(
      code,
      fc.integer({ min: 0, max: 5 }),
      fc.constantFrom(...alphabet),
      (each, at, wrong) => {
        fc.pre(each.charAt(at) !== wrong);
        return !isCode(each.slice(0, at) + wrong + each.slice(at + 1));
      },
    ),
  );
});

test("letters that look like digits are read as them", () => {
  const like = codeOf(1);
  expect(like).toContain("0");
  expect(normaliseCode(`VT-${like.replaceAll("0", "O").replaceAll("1", "l")}`)).toBe(like);
});

test.each(["", "VT", "abc", "7K3Q9", "7K3Q9XX", "đđđđđđ"])("%s is no code", (text) => {
  expect(normaliseCode(text)).toBeNull();
});

test("a number outside the space has no code", () => {
  expect(() => codeOf(-1)).toThrow(RangeError);
  expect(() => codeOf(CODE_SPACE)).toThrow(RangeError);
});

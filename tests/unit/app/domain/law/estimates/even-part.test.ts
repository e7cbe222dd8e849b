// Parts add up to the sum, whatever it is.
import fc from "fast-check";
import { expect, it } from "vitest";
import { evenPart } from "#app/domain/law/estimates/even-part.ts";

const parts = (sum: number, count: number) =>
  Array.from({ length: count }, (_, at) => evenPart(sum, at, count));

it("is worked out by hand: 100 in three", () => {
  expect(parts(100, 3)).toEqual([33, 33, 34]);
  expect(parts(0, 2)).toEqual([0, 0]);
  expect(parts(7, 1)).toEqual([7]);
});

it("adds up to the sum, and no part is more than one above another", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 1_000_000_000 }),
      fc.integer({ min: 1, max: 60 }),
      (sum, count) => {
        const all = parts(sum, count);
        expect(all.reduce((left, right) => left + right, 0)).toBe(sum);
        expect(Math.max(...all) - Math.min(...all)).toBeLessThanOrEqual(1);
      },
    ),
  );
});

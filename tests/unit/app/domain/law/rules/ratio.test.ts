import { describe, expect, it } from "vitest";
import {
  ceilOf,
  compare,
  decimalOf,
  floorOf,
  ratioOf,
  roundOf,
  smaller,
  times,
} from "#app/domain/law/rules/ratio.ts";

describe("exact fractions", () => {
  it("reads a decimal as it is written", () => {
    expect(ratioOf(0.4)).toEqual({ top: 4n, bottom: 10n });
    expect(compare(times(ratioOf(0.4), ratioOf(2)), ratioOf(0.8))).toBe(0);
    expect(compare(times(ratioOf(0.1), ratioOf(3)), ratioOf(0.3))).toBe(0);
    expect(ratioOf(1e-7)).toEqual({ top: 100_000n, bottom: 1_000_000_000_000n });
    expect(() => ratioOf(Number.NaN)).toThrow(RangeError);
  });

  it.each([
    [7, 2, 3, 4],
    [-7, 2, -4, -3],
    [6, 3, 2, 2],
    [1, 3, 0, 0],
    [2, 3, 0, 1],
    [0, 5, 0, 0],
  ])("%i/%i rounds down to %i and to the nearest %i", (top, bottom, down, near) => {
    const ratio = { top: BigInt(top), bottom: BigInt(bottom) };
    expect([floorOf(ratio), roundOf(ratio)]).toEqual([down, near]);
  });

  it("compares", () => {
    expect(compare(ratioOf(1.1), ratioOf(1.2))).toBeLessThan(0);
    expect(smaller(ratioOf(3), ratioOf(2))).toEqual(ratioOf(2));
    expect(decimalOf({ top: 7n, bottom: 4n })).toBe(1.75);
  });
});

it.each([
  [7n, 2n, 4],
  [8n, 2n, 4],
  [-7n, 2n, -3],
  [0n, 3n, 0],
])("ceil of %s/%s is %i", (top, bottom, whole) => {
  expect(Object.is(ceilOf({ top, bottom }), whole)).toBe(true);
});

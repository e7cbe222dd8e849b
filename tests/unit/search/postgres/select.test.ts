// The n-th smallest number, as sorting would find it.
import fc from "fast-check";
import { expect, it } from "vitest";
import { nthSmallest } from "#search/postgres/select.ts";

it("is what stands there once sorted, for any numbers and ties", () => {
  const numbers = fc.array(fc.oneof(fc.integer({ min: -3, max: 3 }), fc.integer()), { minLength: 1, maxLength: 60 });
  fc.assert(fc.property(numbers, fc.nat(), (values, seed) => {
    const n = seed % values.length;
    expect(nthSmallest(Float64Array.from(values), n)).toBe([...values].sort((a, b) => a - b)[n]);
  }));
});

it("is quick for values in order, in reverse order and all alike", () => {
  for (const valueAt of [(i: number) => i, (i: number) => -i, () => 7]) {
    const values = Float64Array.from({ length: 200_000 }, (_, i) => valueAt(i));
    const start = performance.now();
    nthSmallest(values, 100_000);
    expect(performance.now() - start).toBeLessThan(500);
  }
});

it("refuses a place that is not there", () => {
  expect(() => nthSmallest(new Float64Array(3), 3)).toThrow(RangeError);
  expect(() => nthSmallest(new Float64Array(0), 0)).toThrow(RangeError);
});

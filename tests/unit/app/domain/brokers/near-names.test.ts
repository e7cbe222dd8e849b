// Slips of the finger are near; other names are not.
import fc from "fast-check";
import { expect, test } from "vitest";
import { nearness } from "#app/domain/brokers/near-names.ts";
import { editDistance } from "#app/domain/catalogue/edit-distance.ts";

test.each([
  ["mayxanh", "mayxanh", 0],
  ["mayxnah", "mayxanh", 1],
  ["mayxan", "mayxanh", 1],
  ["maixanh", "mayxanh", 1],
  ["maaaayxanh", "mayxanh", 3],
  ["", "abc", 3],
])("%s to %s is %d edits", (a, b, edits) => {
  expect(editDistance(a, b, 5)).toBe(edits);
});

test("the distance is the same both ways and none to itself", () => {
  const word = fc.string({ maxLength: 10 });
  fc.assert(
    fc.property(
      word,
      word,
      (a, b) => editDistance(a, b, 20) === editDistance(b, a, 20) && editDistance(a, a, 20) === 0,
    ),
  );
});

test("above the limit it stops counting", () => {
  expect(editDistance("aaaaaaaa", "bbbbbbbb", 2)).toBe(3);
});

test("a slip, a part of the name, and a slip in a part are near; another firm is not", () => {
  expect(nearness("nhanlucmayxnah", "nhanlucmayxanh")).toBeLessThan(1);
  expect(nearness("mayxanh", "nhanlucmayxanh")).toBeLessThan(1);
  expect(nearness("mayxamh", "nhanlucmayxanh")).toBeLessThan(1);
  expect(nearness("nhanlucdoiche", "phaicucanhen")).toBeNull();
  expect(nearness("may", "nhanlucmayxanh")).toBeNull();
  expect(nearness("nhanlucmayxanh", "nhanlucmayxanh")).toBe(0);
});

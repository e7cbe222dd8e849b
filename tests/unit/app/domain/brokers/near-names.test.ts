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

test.each<[what: string, typed: string, key: string, nearness: number | null]>([
  ["the same, however short", "may", "may", 0],
  ["one slip in three letters says nothing", "mai", "may", null],
  ["one slip in four letters", "xamh", "xanh", 1 / 2],
  ["one slip in seven letters", "mayxamh", "mayxanh", 1 / 2],
  ["two slips in seven letters are too many", "maixamh", "mayxanh", null],
  ["two slips in eight letters", "maixamhs", "mayxanhs", 2 / 3],
  ["four letters out of fourteen", "xanh", "nhanlucmayxanh", 1 - 4 / 28],
  ["a name of four letters in a longer text", "congtymayxanh", "xanh", 1 - 4 / 26],
  ["a slip in six letters inside a name", "mayxam", "nhanlucmayxanh", 0.95],
  ["a slip in five letters inside a name says nothing", "maixa", "nhanlucmayxanh", null],
  ["a slip at the very beginning of a name", "mayxamh", "mayxanhhanoi", 0.95],
  ["one letter too many at the very end of a name", "mayxanhh", "nhanlucmayxanh", 0.95],
  ["letters moved along, as long as the name itself", "ayxanhx", "mayxanh", null],
  ["nothing in common", "quoctes", "nhanlucmayxanh", null],
])("%s", (_what, typed, key, expected) => {
  expect(nearness(typed, key)).toBe(expected);
});

/** An order for one sex shows to that sex and to whoever did not say. */

import { expect, test } from "vitest";
import { genderFits, isGender } from "#app/domain/catalogue/gender.ts";

test.each([
  ["any", "male", true],
  ["any", "any", true],
  ["male", "male", true],
  ["male", "female", false],
  ["female", "male", false],
  ["female", "any", true],
] as const)("wanted %s, person %s: %s", (wanted, person, expected) => {
  expect(genderFits(wanted, person)).toBe(expected);
});

test("words outside the list are refused", () => {
  expect(["any", "male", "female", "nam", "Male", ""].map(isGender)).toEqual([
    true,
    true,
    true,
    false,
    false,
    false,
  ]);
});

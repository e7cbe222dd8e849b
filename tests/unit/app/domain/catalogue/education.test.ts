/** Schooling climbs, and more is always enough where less is asked. */

import { expect, test } from "vitest";
import {
  EDUCATION_LEVELS,
  educationMeets,
  educationStep,
  isEducationLevel,
} from "#app/domain/catalogue/education.ts";

test("rungs rise from none to university", () => {
  expect(EDUCATION_LEVELS.map(educationStep)).toEqual([0, 1, 2, 3, 4, 5]);
});

test.each([
  ["none", "none", true],
  ["none", "lower-secondary", false],
  ["upper-secondary", "lower-secondary", true],
  ["upper-secondary", "upper-secondary", true],
  ["upper-secondary", "vocational", false],
  ["university", "college", true],
  ["college", "university", false],
] as const)("finished %s, asked %s: %s", (held, needed, expected) => {
  expect(educationMeets(held, needed)).toBe(expected);
});

test.each([
  ["vocational", true],
  ["Vocational", false],
  ["master", false],
  ["", false],
])("%s is a level: %s", (text, expected) => {
  expect(isEducationLevel(text)).toBe(expected);
});

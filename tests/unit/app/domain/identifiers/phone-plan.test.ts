// The renaming of numbers in 2017 and 2018.
import { expect, test } from "vitest";
import {
  AREA_CODES,
  isMobileToday,
  MOBILE_CODES,
  oldAreaLength,
  renamedLandline,
  renamedMobile,
} from "#app/domain/identifiers/phone-plan.ts";

test("59 provinces got new area codes, each its own, all beginning with 2", () => {
  const codes = Object.values(AREA_CODES);
  expect(codes).toHaveLength(59);
  expect(new Set(codes).size).toBe(59);
  for (const code of codes) expect(code).toMatch(/^2\d{1,2}$/);
});

test("every renamed mobile network is one of today", () => {
  for (const [old, code] of Object.entries(MOBILE_CODES)) {
    expect(renamedMobile(`${old}1234567`)).toBe(`${code}1234567`);
    expect(isMobileToday(`${code}1234567`)).toBe(true);
  }
  expect(renamedMobile("901234567")).toBeNull();
});

test.each([
  ["839990014", "2839990014", 1],
  ["203456789", "2143456789", 2],
  ["5113456789", "2363456789", 3],
])("landline %s is %s, its area code has %i digits", (old, now, length) => {
  expect(renamedLandline(old)).toBe(now);
  expect(oldAreaLength(old)).toBe(length);
});

test("a subscriber's number begins with neither 0 nor 1", () => {
  expect(renamedLandline("801234567")).toBeNull();
  expect(renamedLandline("811234567")).toBeNull();
  expect(oldAreaLength("811234567")).toBe(0);
});

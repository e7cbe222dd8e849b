// Addresses and passwords as they are typed, and how long a sign-in lasts.
import { expect, test } from "vitest";
import {
  isAgencyRole,
  isPasswordLongEnough,
  movedEnd,
  normaliseEmail,
  sessionEnd,
} from "#app/domain/accounts/account.ts";

test.each([
  ["Lan.Nguyen@Example.VN", "lan.nguyen@example.vn"],
  ["  lan@example.vn ", "lan@example.vn"],
  ["lan@mail.example.com.vn", "lan@mail.example.com.vn"],
  ["ho\u0302\u0300ng@example.vn", "hồng@example.vn"],
  ["lan@example", null],
  ["lan@example.", null],
  ["lan@.vn", null],
  ["lan nguyen@example.vn", null],
  ["lan@@example.vn", null],
  ["@example.vn", null],
  ["", null],
  [`${"a".repeat(243)}@example.vn`, `${"a".repeat(243)}@example.vn`],
  [`${"a".repeat(244)}@example.vn`, null],
])("the address %j is stored as %j", (typed, stored) => {
  expect(normaliseEmail(typed)).toBe(stored);
});

test.each([
  ["elevencharx", false],
  ["twelvecharsx", true],
  ["e\u0302".repeat(11), false],
  ["ê".repeat(12), true],
  ["a".repeat(200), true],
  ["a".repeat(201), false],
])("the password %j may be taken: %s", (password, may) => {
  expect(isPasswordLongEnough(password)).toBe(may);
});

const BEGAN = new Date("2026-11-22T00:00:00Z");
const after = (hours: number) => new Date(BEGAN.getTime() + hours * 3_600_000);

test.each([
  [0, 12],
  [1, 13],
  [155, 167],
  [156, 168],
  [160, 168],
  [167.9, 168],
])("used %d hours after it began, a session ends after %d", (used, ends) => {
  expect(sessionEnd(BEGAN, after(used))).toEqual(after(ends));
});

test.each([
  { used: 0.1, ends: 12, moved: null },
  { used: 0.2, ends: 12, moved: 12.2 },
  { used: 11, ends: 12, moved: 23 },
  { used: 160, ends: 168, moved: null },
  { used: 157, ends: 167.5, moved: 168 },
])("an end at $ends h, used at $used h, is moved to $moved", ({ used, ends, moved }) => {
  const end = movedEnd({ createdAt: BEGAN, expiresAt: after(ends) }, after(used));
  expect(end).toEqual(moved === null ? null : after(moved));
});

test("ten minutes gained are worth a row, a millisecond less is not", () => {
  const session = { createdAt: BEGAN, expiresAt: after(12) };
  const tenMinutes = new Date(BEGAN.getTime() + 600_000);
  expect(movedEnd(session, tenMinutes)).toEqual(new Date(after(12).getTime() + 600_000));
  expect(movedEnd(session, new Date(tenMinutes.getTime() - 1))).toBeNull();
});

test("an account of an agency belongs to one, the centre's does not", () => {
  expect(isAgencyRole("agency")).toBe(true);
  expect(isAgencyRole("centre")).toBe(false);
});

// Licence numbers however typed, and on which days a licence counts.
import { expect, test } from "vitest";
import {
  isActiveOn,
  isSuspendedOn,
  licenceNumberKey,
  looksLikeLicenceNumber,
} from "#app/domain/licences/licence.ts";
import { foldText } from "#app/domain/catalogue/names.ts";

test.each([
  ["9912/LĐTBXH-GP", "9912"],
  ["9912/LDTBXH-GP", "9912"],
  ["GP số 9912", "9912"],
  ["9912 / BNV-GP", "9912"],
  ["  9912 ", "9912"],
  ["037/LĐTBXH-GP", "37"],
  ["９９１２/LĐTBXH-GP", "9912"],
])("%s is licence %s", (text, key) => {
  expect(licenceNumberKey(text)).toBe(key);
});

test.each(["", "LĐTBXH-GP", "0900000678", "Mây Xanh", "99-12"])(
  "%s is no licence number",
  (text) => {
    expect(licenceNumberKey(text)).toBeNull();
  },
);

test.each([
  ["9912", true],
  ["9912/lđtbxh-gp", true],
  ["giấy phép 9912", true],
  ["GP 37", true],
  ["0900000678", false],
  ["Công ty 24h", false],
  ["xkld 2026", false],
])("%s looks like a licence number: %s", (text, is) => {
  expect(looksLikeLicenceNumber(foldText(text))).toBe(is);
});

const active = { state: "active" as const, suspendedFrom: null, suspendedTo: null };

test("only an active licence without a stop counts", () => {
  expect(isActiveOn(active, "2026-11-20")).toBe(true);
  for (const state of ["returned", "revoked", "unlisted"] as const)
    expect(isActiveOn({ ...active, state }, "2026-11-20")).toBe(false);
});

test("a stop covers both of its ends, and an open one lasts until lifted", () => {
  const stopped = { ...active, suspendedFrom: "2026-11-10", suspendedTo: "2026-11-20" };
  expect(
    ["2026-11-09", "2026-11-10", "2026-11-20", "2026-11-21"].map((day) =>
      isSuspendedOn(stopped, day),
    ),
  ).toEqual([false, true, true, false]);
  expect(isSuspendedOn({ ...stopped, suspendedTo: null }, "2030-01-01")).toBe(true);
});

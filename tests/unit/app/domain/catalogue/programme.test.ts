/** Programmes are complete, belong to a country and open and close on their days. */

import { expect, test } from "vitest";
import { isDay } from "#app/domain/catalogue/day.ts";
import { findMarket } from "#app/domain/catalogue/market.ts";
import {
  findProgramme,
  PROGRAMMES,
  programmesOn,
  rulesDay,
  usualMonths,
} from "#app/domain/catalogue/programme.ts";

const CODES = [
  "jp-intern",
  "jp-esd",
  "jp-ssw1",
  "jp-engineer",
  "jp-im-japan",
  "kr-e9",
  "kr-e8",
  "kr-e7",
  "kr-e10",
  "tw-factory",
  "tw-construction",
  "tw-care-centre",
  "tw-home-carer",
  "tw-domestic",
  "tw-fishing",
  "tw-farm",
  "tw-intermediate",
  "de-ausbildung",
  "de-skilled",
  "de-triple-win",
];

test("these programmes, each once", () => {
  expect(PROGRAMMES.map(({ code }) => code)).toEqual(CODES);
});

test("only public bodies send for IM Japan, E-9, E-8 and Triple Win", () => {
  const closed = PROGRAMMES.filter(({ sentBy }) => sentBy === "public-body").map(
    ({ code }) => code,
  );
  expect(closed).toEqual(["jp-im-japan", "kr-e9", "kr-e8", "de-triple-win"]);
});

test.each(PROGRAMMES)(
  "$code is a whole row",
  ({ code, market, names, shortNames, usualMonths, validFrom, validTo, source }) => {
    expect(findMarket(market)).not.toBeNull();
    expect(code.startsWith(`${market.toLowerCase()}-`)).toBe(true);
    for (const name of [...Object.values(names), ...Object.values(shortNames)])
      expect(name.trim()).not.toBe("");
    expect(usualMonths.length).toBeGreaterThan(0);
    expect([...usualMonths]).toEqual([...new Set(usualMonths)].sort((a, b) => a - b));
    expect(
      usualMonths.every((months) => Number.isInteger(months) && months > 0 && months <= 60),
    ).toBe(true);
    expect(isDay(validFrom)).toBe(true);
    expect(validTo === null || validFrom <= validTo).toBe(true);
    expect(source.endsWith(".")).toBe(true);
  },
);

test.each([
  ["jp-esd", "2027-03-31", false],
  ["jp-esd", "2027-04-01", true],
  ["jp-intern", "2026-11-20", true],
  ["jp-intern", "2021-12-31", false],
  ["kr-e9", "2026-11-20", true],
])("%s may be offered on %s: %s", (code, day, expected) => {
  expect(programmesOn(day).some((programme) => programme.code === code)).toBe(expected);
});

test("employment for skill development is known before it opens", () => {
  expect(findProgramme("jp-esd")?.validFrom).toBe("2027-04-01");
});

test.each(["JP-INTERN", "intern", ""])("%s is no programme", (code) => {
  expect(findProgramme(code)).toBeNull();
});

test("a programme that has yet to begin is told by its first day, any other by today", () => {
  const programme = findProgramme("jp-esd");
  if (programme === null) throw new Error("no jp-esd");
  expect(rulesDay(programme, "2020-01-01")).toBe(programme.validFrom);
  expect(rulesDay(programme, "2099-01-01")).toBe("2099-01-01");
});

test("the longest of the usual lengths stands where none is asked about", () => {
  const programme = findProgramme("jp-intern");
  expect(programme && usualMonths(programme)).toBe(36);
});

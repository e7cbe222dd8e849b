import { describe, expect, it } from "vitest";
import { isDay } from "#app/domain/catalogue/day.ts";
import { PROGRAMMES } from "#app/domain/catalogue/programme.ts";
import { TRADES } from "#app/domain/catalogue/trade.ts";
import {
  lastChangeBefore,
  RELEASED,
  rulesOfProgramme,
  rulesOn,
  ruleSetWith,
} from "#app/domain/law/rule-set.ts";
import { minimumWage, MINIMUM_WAGES } from "#app/domain/law/minimums/minimum-wage-rows.ts";
import { CONCERNS } from "#app/domain/law/rules/rule.ts";
import { SOURCES } from "#app/domain/law/rules/source.ts";

const { rules: RULES, version } = RELEASED;

describe("every rule", () => {
  it("has its own name, an article, a source, and days in order", () => {
    expect(new Set(RULES.map(({ id }) => id)).size).toBe(RULES.length);
    for (const { article, source, validFrom, validTo, concern } of RULES) {
      expect(article).not.toBe("");
      expect(Object.keys(SOURCES)).toContain(source);
      expect(
        isDay(validFrom) && (validTo === null || (isDay(validTo) && validFrom <= validTo)),
      ).toBe(true);
      expect(CONCERNS).toContain(concern);
    }
  });

  it("names only programmes and trades of the catalogue", () => {
    const programmes = PROGRAMMES.map(({ code }) => code);
    const trades = TRADES.map(({ code }) => code);
    for (const { scope } of RULES) {
      for (const code of [...(scope.programmes ?? []), ...(scope.notProgrammes ?? [])])
        expect(programmes).toContain(code);
      for (const code of [...(scope.trades ?? []), ...(scope.notTrades ?? [])])
        expect(trades).toContain(code);
    }
  });

  it("of no concern is left out", () => {
    expect([...new Set(RULES.map(({ concern }) => concern))].sort()).toEqual([...CONCERNS].sort());
  });

  it("survives being sent as JSON", () => {
    expect(JSON.parse(JSON.stringify(RULES))).toEqual(RULES);
  });
});

it("has a version of 16 hexadecimal digits, not that of an empty text", () => {
  expect(version).toMatch(/^[0-9a-f]{16}$/);
  expect(version).not.toBe("cbf29ce484222325");
});

it.each([
  ["2024-05-14", false],
  ["2024-05-15", true],
])("on %s the rows of the circular hold: %s", (on, holds) => {
  expect(rulesOn(RELEASED, on).some(({ id }) => id === "service-fee-tw-home-farm")).toBe(holds);
});

it.each([
  ["2024-05-15", "2024-05-15"],
  ["2025-06-01", "2025-01-01"],
  ["2026-11-20", "2026-03-31"],
  ["2027-04-01", "2027-04-01"],
  ["2000-01-01", ""],
])("up to %s the last change was %s", (on, day) => {
  expect(lastChangeBefore(RELEASED, on)).toBe(day);
});

it("tells what may be charged in a programme", () => {
  const ids = rulesOfProgramme(RELEASED, "tw-home-carer", "2026-11-20").map(({ id }) => id);
  expect(ids).toEqual(
    expect.arrayContaining([
      "service-fee-general",
      "service-fee-tw-home-farm",
      "deposit-tw",
      "wage-tw-home",
      "rest-tw-home",
    ]),
  );
  expect(ids).not.toContain("deposit-kr");
  expect(ids).not.toContain("wage-tw-2026-01-01");
  expect(rulesOfProgramme(RELEASED, "nowhere", "2026-11-20")).toEqual([]);
});

it("with a minimum wage more is another set, and without one more the same", () => {
  const days = { validFrom: "2027-01-01", renewedFrom: "2028-01-01" };
  const more = minimumWage("TW", { minor: 3_050_000, currency: "TWD" }, days, "勞動部");
  expect(ruleSetWith([...MINIMUM_WAGES]).version).toBe(version);
  const set = ruleSetWith([...MINIMUM_WAGES, more]);
  expect(set.version).not.toBe(version);
  expect(rulesOn(set, "2026-12-31").some(({ id }) => id === "wage-tw-2026-01-01")).toBe(true);
  expect(rulesOn(set, "2027-01-01").map(({ id }) => id)).toContain("wage-tw-2027-01-01");
  expect(rulesOn(set, "2027-01-01").map(({ id }) => id)).not.toContain("wage-tw-2026-01-01");
});

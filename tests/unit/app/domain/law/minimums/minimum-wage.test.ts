/** The minimum wages of the destinations: which one stands where and when, and what it makes of a month. */

import { describe, expect, it } from "vitest";
import {
  lowestWageOn,
  minimumWageOn,
  monthOf,
  wagePlaces,
  withLastDays,
} from "#app/domain/law/minimums/minimum-wage.ts";
import {
  MINIMUM_WAGES,
  minimumWage,
  wageUnit,
} from "#app/domain/law/minimums/minimum-wage-rows.ts";
import { decimalOf } from "#app/domain/law/rules/ratio.ts";
import { lawfulOrder } from "#tests/unit/app/domain/law/lawful-order.ts";

const minorOn = (place: string, day: string) =>
  minimumWageOn(MINIMUM_WAGES, place, day)?.figure.least.minor ?? null;

describe("the figure of a place", () => {
  it.each([
    ["TW", "2024-12-31", null],
    ["TW", "2025-01-01", 2_859_000],
    ["TW", "2025-12-31", 2_859_000],
    ["TW", "2026-01-01", 2_950_000],
    ["TW", "2028-01-01", 2_950_000],
    ["KR", "2025-12-31", 10_030],
    ["KR", "2026-01-01", 10_320],
    ["DE", "2025-12-31", null],
    ["DE", "2026-12-31", 1_390],
    ["DE", "2027-01-01", 1_460],
    ["DE-trainee", "2026-01-01", 72_400],
    ["JP-Tokyo", "2025-10-02", null],
    ["JP-Tokyo", "2025-10-03", 1_226],
    ["JP-Akita", "2026-03-30", null],
    ["JP-Akita", "2026-03-31", 1_031],
    ["JP-Okinawa", "2026-11-20", 1_023],
    ["nowhere", "2026-11-20", null],
  ])("%s on %s", (place, day, minor) => {
    expect(minorOn(place, day)).toBe(minor);
  });

  it("is known for all 47 prefectures, none below the lowest nor above Tokyo's", () => {
    const japan = MINIMUM_WAGES.filter(({ place }) => place.startsWith("JP-"));
    expect(japan).toHaveLength(47);
    for (const { figure } of japan) {
      expect(figure.least.minor).toBeGreaterThanOrEqual(1_023);
      expect(figure.least.minor).toBeLessThanOrEqual(1_226);
    }
    expect(japan.reduce((sum, { figure }) => sum + figure.least.minor, 0)).toBe(50_153);
  });

  it("of several places is the lowest, and none where one of them is not known yet", () => {
    expect(lowestWageOn(MINIMUM_WAGES, ["JP-Tokyo", "JP-Saitama"], "2026-11-20")?.place).toBe(
      "JP-Saitama",
    );
    expect(lowestWageOn(MINIMUM_WAGES, ["JP-Tokyo", "JP-Akita"], "2026-03-30")).toBeNull();
    expect(lowestWageOn(MINIMUM_WAGES, [], "2026-11-20")).toBeNull();
  });

  it("gives way to one that the centre adds, and to its correction", () => {
    const added = (yen: number) =>
      minimumWage(
        "JP-Aichi",
        { minor: yen, currency: "JPY" },
        { validFrom: "2026-10-18", renewedFrom: "2027-10-18" },
        "Aichi Labour Bureau",
      );
    const wages = [...MINIMUM_WAGES, added(1_195), added(1_200)];
    const on = (day: string) => minimumWageOn(wages, "JP-Aichi", day);
    expect(on("2026-10-17")?.figure.least.minor).toBe(1_140);
    expect(on("2026-10-18")?.figure.least.minor).toBe(1_200);
    expect(on("2026-10-18")?.source).toBe("Aichi Labour Bureau");
    const published = withLastDays(wages).filter(({ place }) => place === "JP-Aichi");
    expect(published.map(({ figure, validTo }) => [figure.least.minor, validTo])).toEqual([
      [1_140, "2026-10-17"],
      [1_200, null],
    ]);
  });
});

describe("the places an order is held to", () => {
  it.each([
    ["jp-intern", "Nagoya, Aichi", ["JP-Aichi"]],
    ["jp-ssw1", "Tokyo và Saitama", ["JP-Saitama", "JP-Tokyo"]],
    ["jp-engineer", "Kyoto", ["JP-Kyoto"]],
    ["kr-e7", "Ulsan", ["KR"]],
    ["kr-e10", "Ulsan", []],
    ["tw-factory", "Tainan", ["TW"]],
    ["tw-home-carer", "Tainan", []],
    ["tw-domestic", "Tainan", []],
    ["de-skilled", "Bayern", ["DE"]],
    ["de-ausbildung", "Bayern", ["DE-trainee"]],
  ] as const)("%s in %s", (programme, workplace, places) => {
    expect(wagePlaces(lawfulOrder(programme, { workplace }))).toEqual(places);
  });

  it("are all of Japan where no prefecture is named", () => {
    expect(wagePlaces(lawfulOrder("jp-intern", { workplace: "Nhật Bản" }))).toHaveLength(47);
  });

  it.each([
    ["tw-fishing", "farsea-fishing", []],
    ["tw-fishing", "seafaring", []],
    ["tw-fishing", "nearshore-fishing", ["TW"]],
    ["tw-home-carer", "care", []],
    ["tw-intermediate", "home-care", []],
    // A trade that does not belong to the programme switches nothing off.
    ["tw-factory", "home-care", ["TW"]],
    ["tw-farm", "seafaring", ["TW"]],
    ["tw-home-carer", "machining", ["TW"]],
  ] as const)("%s with the trade %s", (programme, trade, places) => {
    expect(wagePlaces(lawfulOrder(programme, { trade }))).toEqual(places);
  });
});

describe("a month of", () => {
  it.each([
    ["JP-Aichi", 40, 1_140 * 40 * (52 / 12)],
    ["JP-Aichi", 39, 1_140 * 39 * (52 / 12)],
    ["JP-Aichi", 44, 1_140 * 44 * (52 / 12)],
    ["KR", 40, 2_156_880],
    ["KR", 20, 1_078_440],
    ["DE", 40, (1_460 * 40 * 52) / 12],
    ["TW", 40, 2_950_000],
    ["TW", 48, 2_950_000],
    ["TW", 20, 1_475_000],
  ])("%s at %i hours a week", (place, hours, minor) => {
    const wage = minimumWageOn(MINIMUM_WAGES, place, "2027-06-01");
    if (wage === null) throw new Error("no figure");
    expect(decimalOf(monthOf(wage, hours))).toBeCloseTo(minor, 6);
  });
});

it("names the unit of each place, and none of a place without a figure", () => {
  expect(wageUnit("JP-Aichi")).toEqual({ currency: "JPY", per: "hour" });
  expect(wageUnit("TW")).toEqual({ currency: "TWD", per: "month" });
  expect(() => wageUnit("MY")).toThrow(RangeError);
});

// Fees paid abroad, at each length at which another row begins, and to the last cent of what may be asked.
import { describe, expect, it } from "vitest";
import { feesAbroadOn, feesAbroadVnd } from "#app/domain/law/estimates/fees-abroad.ts";
import type { Rate } from "#app/domain/law/rates.ts";
import { lawfulOrder, ON, RATES } from "#tests/unit/app/domain/law/lawful-order.ts";
import type { AgencyProgramme } from "#tests/unit/app/domain/law/lawful-order.ts";

const NT = 818;

function asked(programme: AgencyProgramme, contractMonths: number, rates = RATES) {
  const order = lawfulOrder(programme, { contractMonths });
  const rate = rates.find(({ currency }) => currency === order.wage.currency);
  if (rate === undefined) throw new Error("no rate");
  return feesAbroadVnd(feesAbroadOn(order, ON), contractMonths, rate, rates);
}

const inNt = (vnd: readonly number[]) => vnd.map((each) => each / NT);

describe("the agent in Taiwan", () => {
  it("takes 1,800, 1,700 and 1,500 a month by year, and 1,500 in every later year", () => {
    const { low, high } = asked("tw-factory", 40).byMonthVnd;
    expect(low).toEqual(high);
    const months = inNt(high);
    expect([months[0], months[11], months[12], months[23], months[24], months[39]]).toEqual([
      1_800, 1_800, 1_700, 1_700, 1_500, 1_500,
    ]);
    expect(asked("tw-home-carer", 36).totalVnd.high).toBe(60_000 * NT);
  });

  it.each([
    [11, 1_800],
    [12, 1_500],
    [17, 1_500],
    [18, 1_800],
  ])("in a contract of %i months takes %i in the first month", (months, units) => {
    const { byMonthVnd } = asked("tw-factory", months);
    expect(inNt(byMonthVnd.high)[0]).toBe(units);
    expect(byMonthVnd.high).toHaveLength(months);
  });

  it("takes 1,500 in every month of a short contract, the second year too", () => {
    expect(asked("tw-factory", 17).totalVnd.high).toBe(17 * 1_500 * NT);
  });

  it.each([
    [12, 2_000],
    [36, 6_000],
    [18, 3_000],
  ])("takes 2,000 a year of intermediate-skilled workers: %i months, %i", (months, units) => {
    const { totalVnd, byMonthVnd } = asked("tw-intermediate", months);
    expect(totalVnd.high / NT).toBeCloseTo(units, 1);
    expect(inNt(byMonthVnd.high)[0]).toBeCloseTo(2_000 / 12, 1);
  });
});

describe("near-shore crew in Korea", () => {
  it("may pay nothing, or 250 and 1,000 dollars in the first 36 months", () => {
    const { byMonthVnd, totalVnd } = asked("kr-e10", 36);
    expect(totalVnd.low).toBe(0);
    expect(totalVnd.high / 26_300).toBeCloseTo(1_250, 3);
    expect(byMonthVnd.high[0]).toBeCloseTo((1_250 * 26_300) / 36, -3);
    expect(new Set(byMonthVnd.low)).toEqual(new Set([0]));
  });

  it("may pay 300 dollars more in the months of the extension alone", () => {
    const { byMonthVnd, totalVnd } = asked("kr-e10", 58);
    expect(totalVnd.high / 26_300).toBeCloseTo(1_550, 3);
    const extension = byMonthVnd.high.slice(36);
    expect(extension.reduce((sum, each) => sum + each, 0) / 26_300).toBeCloseTo(300, 3);
    expect(asked("kr-e10", 37).totalVnd.high / 26_300).toBeCloseTo(1_550, 3);
  });

  it("counts nothing, and says so, where there is no rate for the dollar", () => {
    const rates: readonly Rate[] = RATES.filter(({ currency }) => currency !== "USD");
    expect(asked("kr-e10", 36, rates)).toMatchObject({ totalVnd: { high: 0 }, isPriced: false });
    expect(asked("kr-e10", 36).isPriced).toBe(true);
  });

  it("pays by the circular since it is in force", () => {
    const order = lawfulOrder("kr-e10");
    expect(feesAbroadOn(order, "2024-05-14")).toEqual([]);
    expect(feesAbroadOn(order, "2024-05-15").map(({ code }) => code)).toEqual(["training", "crew"]);
  });
});

it.each(["jp-intern", "jp-ssw1", "kr-e7", "de-ausbildung", "de-skilled"] as const)(
  "%s pays none",
  (programme) => {
    expect(feesAbroadOn(lawfulOrder(programme), ON)).toEqual([]);
  },
);

import { describe, expect, it } from "vitest";
import { TRADES } from "#app/domain/catalogue/trade.ts";
import { MARKETS } from "#app/domain/catalogue/market.ts";
import {
  AMERICAS,
  CARE_TRADES,
  EUROPE,
  FARM_TRADES,
  HOME_TRADES,
  isInScope,
  OCEAN_TRADES,
  SOUTH_EAST_ASIA,
  WEST_ASIA,
} from "#app/domain/law/rules/scope.ts";
import type { Scope } from "#app/domain/law/rules/scope.ts";
import { lawfulOrder } from "#tests/unit/app/domain/law/lawful-order.ts";

const order = lawfulOrder("kr-e7", { contractMonths: 24, finishedProgramme: "intern-2" });

describe("scope", () => {
  it.each<[Scope, boolean]>([
    [{}, true],
    [{ markets: ["KR", "JP"] }, true],
    [{ markets: ["JP"] }, false],
    [{ notMarkets: ["KR"] }, false],
    [{ programmes: ["kr-e7"], trades: ["welding"] }, true],
    [{ programmes: ["kr-e7"], trades: ["painting"] }, false],
    [{ notProgrammes: ["kr-e7"] }, false],
    [{ notTrades: ["welding"] }, false],
    [{ notTrades: ["painting"] }, true],
    [{ finished: ["intern-2", "intern-3"] }, true],
    [{ finished: ["none"] }, false],
    [{ monthsFrom: 24 }, true],
    [{ monthsFrom: 25 }, false],
    [{ monthsBelow: 24 }, false],
    [{ monthsBelow: 25 }, true],
  ])("%j", (scope, expected) => {
    expect(isInScope(scope, order)).toBe(expected);
  });

  it("names only trades that exist", () => {
    const codes = TRADES.map(({ code }) => code);
    for (const trade of [...HOME_TRADES, ...CARE_TRADES, ...FARM_TRADES, ...OCEAN_TRADES])
      expect(codes).toContain(trade);
  });

  it("puts no country in two regions, and Germany in Europe", () => {
    const regions = [...SOUTH_EAST_ASIA, ...WEST_ASIA, ...AMERICAS, ...EUROPE];
    expect(new Set(regions).size).toBe(regions.length);
    expect(
      MARKETS.filter(({ continent }) => continent === "europe").every(({ code }) =>
        EUROPE.some((country) => country === code),
      ),
    ).toBe(true);
  });
});

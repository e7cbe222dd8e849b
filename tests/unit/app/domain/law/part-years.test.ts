/** Part of a year in the cap: the law leaves it open, so only what every reading forbids is refused. */

import { describe, expect, it } from "vitest";
import { checkServiceFee, serviceFeeCap } from "#app/domain/law/service-fee.ts";
import { asking, lawfulOrder, money, ON } from "./lawful-order.ts";
import type { AgencyProgramme } from "./lawful-order.ts";

const JPY = { day: ON, currency: "JPY", vndPerUnit: 172 } as const;

describe("part of a year", () => {
  it.each<[string, AgencyProgramme, string | null, number, number, number]>([
    // months of wage up to which nothing is found, and up to which it warns
    ["half a year begun", "jp-intern", null, 6, 0.5, 1],
    ["18 months", "tw-factory", null, 18, 1.5, 2],
    ["35 months cost no more than 36", "jp-intern", null, 35, 35 / 12, 3],
    [
      "35 months at 0.7: the term's cap stands below the proportion",
      "tw-care-centre",
      null,
      35,
      2,
      0.7 * (35 / 12),
    ],
    ["30 months at 0.4", "tw-home-carer", null, 30, 1, 1],
    ["31 months at 0.4", "tw-home-carer", null, 31, 1, 0.4 * (31 / 12)],
    ["30 months of a transport ship", "tw-fishing", "seafaring", 30, 3, 3.75],
    ["24 months: both readings are one", "tw-factory", null, 24, 2, 2],
    ["36 months and more", "kr-e10", null, 58, 2, 2],
  ])(
    "of part years warns between the readings: %s",
    (_, programme, trade, months, quiet, warned) => {
      const base = lawfulOrder(programme, { contractMonths: months, wage: money(120_000, "JPY") });
      const order = { ...base, trade: trade ?? base.trade };
      const month = 120_000 * 172;
      const severities = (asked: number) =>
        checkServiceFee(asking(order, asked), JPY, ON).map(({ severity }) => severity);
      expect(severities(Math.floor(quiet * month + 1e-6))).toEqual([]);
      expect(severities(Math.floor(quiet * month + 1e-6) + 1)).toEqual([
        quiet === warned ? "block" : "warn",
      ]);
      expect(severities(Math.floor(warned * month + 1e-6))).toEqual(
        quiet === warned ? [] : ["warn"],
      );
      expect(severities(Math.floor(warned * month + 1e-6) + 1)).toEqual(["block"]);
    },
  );

  it("never lets a shorter contract cost more than a longer one", () => {
    for (const programme of ["jp-intern", "tw-care-centre", "tw-home-carer", "kr-e10"] as const) {
      const caps = Array.from(
        { length: 60 },
        (_, at) => serviceFeeCap(lawfulOrder(programme, { contractMonths: at + 1 }), ON).capMonths,
      );
      expect(caps).toEqual([...caps].sort((a, b) => a - b));
    }
  });
});

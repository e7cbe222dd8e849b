import { expect, it } from "vitest";
import { checkRest } from "#app/domain/law/minimums/rest.ts";
import { brief, lawfulOrder, ON } from "#tests/unit/app/domain/law/lawful-order.ts";
import type { AgencyProgramme } from "#tests/unit/app/domain/law/lawful-order.ts";

it.each<[AgencyProgramme, string | null, number | null, string[]]>([
  ["tw-home-carer", null, 96, []],
  ["tw-home-carer", null, 97, ["block term_not_allowed hours_per_week"]],
  ["tw-home-carer", null, null, []],
  ["tw-fishing", "farsea-fishing", 48, []],
  ["tw-fishing", "farsea-fishing", 49, ["block term_not_allowed hours_per_week"]],
  ["kr-e10", null, 60, []],
  ["jp-intern", null, 48, []],
  ["jp-intern", null, 49, ["warn term_not_allowed hours_per_week"]],
  ["de-skilled", null, 39, []],
  ["de-skilled", null, 35, []],
  ["de-skilled", null, 34, ["info term_not_allowed hours_per_week"]],
])("%s %s of %s hours a week", (programme, trade, hoursPerWeek, expected) => {
  const order = lawfulOrder(programme, { hoursPerWeek });
  expect(brief(checkRest({ ...order, trade: trade ?? order.trade }, ON))).toEqual(expected);
});

it("tells the hours found and the most allowed", () => {
  expect(checkRest(lawfulOrder("tw-home-carer", { hoursPerWeek: 97 }), ON)).toMatchObject([
    { found: 97, allowed: 96, unit: "hours" },
  ]);
});

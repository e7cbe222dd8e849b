import { expect, it } from "vitest";
import { checkTicket, freeTicketRule } from "#app/domain/law/fees/ticket.ts";
import { brief, fee, lawfulOrder, ON } from "#tests/unit/app/domain/law/lawful-order.ts";
import type { AgencyProgramme } from "#tests/unit/app/domain/law/lawful-order.ts";

const BLOCK = ["block ticket_not_paid fee_airfare_vnd"];

it.each<[AgencyProgramme, number, string[]]>([
  ["jp-intern", 36, BLOCK],
  ["jp-ssw1", 60, BLOCK],
  ["jp-engineer", 36, BLOCK],
  ["jp-esd", 36, ["warn ticket_not_paid fee_airfare_vnd"]],
  ["tw-factory", 36, []],
  ["tw-factory", 18, []],
  ["tw-factory", 17, BLOCK],
  ["tw-home-carer", 12, []],
  ["tw-factory", 12, BLOCK],
  ["tw-home-carer", 24, []],
  ["kr-e7", 24, []],
  ["kr-e10", 36, []],
  ["de-ausbildung", 36, []],
  ["de-skilled", 6, []],
])("a worker who pays the way there: %s of %i months", (programme, contractMonths, expected) => {
  expect(
    brief(checkTicket(lawfulOrder(programme, { contractMonths, fees: [fee("airfare", 1)] }), ON)),
  ).toEqual(expected);
  expect(
    checkTicket(lawfulOrder(programme, { contractMonths, fees: [fee("airfare", 0)] }), ON),
  ).toEqual([]);
});

it("is paid both ways for crews far out", () => {
  expect(freeTicketRule(lawfulOrder("tw-fishing", { trade: "farsea-fishing" }), ON)?.id).toBe(
    "ticket-crews",
  );
  expect(freeTicketRule(lawfulOrder("tw-fishing"), ON)).toBeNull();
});

it("is a rule since 15 May 2024", () => {
  expect(freeTicketRule(lawfulOrder("jp-ssw1"), "2024-05-14")).toBeNull();
  expect(freeTicketRule(lawfulOrder("jp-ssw1"), "2024-05-15")?.id).toBe("ticket-jp-ssw");
});

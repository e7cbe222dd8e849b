import { expect, it } from "vitest";
import { checkDeparture } from "#app/domain/law/minimums/departure.ts";
import { brief, lawfulOrder } from "#tests/unit/app/domain/law/lawful-order.ts";

it.each([
  ["180 days after selection", "2027-01-20", "2027-07-19", []],
  [
    "181 days after selection",
    "2027-01-20",
    "2027-07-20",
    ["block departure_too_late departure_on"],
  ],
  ["over the leap day of 2028", "2027-12-01", "2028-05-29", []],
  [
    "181 days over the leap day",
    "2027-12-01",
    "2028-05-30",
    ["block departure_too_late departure_on"],
  ],
  ["no interview day: nothing can be judged", null, "2028-07-05", []],
  ["no day of departure", "2027-01-20", null, []],
])("%s", (_, interviewOn, departureOn, expected) => {
  expect(
    brief(
      checkDeparture(lawfulOrder("jp-intern", { applyBy: "2027-01-05", interviewOn, departureOn })),
    ),
  ).toEqual(expected);
});

it("counts the days", () => {
  expect(
    checkDeparture(
      lawfulOrder("jp-intern", { interviewOn: "2027-01-20", departureOn: "2027-07-20" }),
    ),
  ).toMatchObject([{ found: 181, allowed: 180, unit: "days" }]);
});

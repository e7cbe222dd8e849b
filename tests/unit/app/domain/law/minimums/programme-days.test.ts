import { describe, expect, it } from "vitest";
import { findProgramme } from "#app/domain/catalogue/programme.ts";
import {
  checkProgrammeDays,
  PROGRAMME_DAY_RULES,
} from "#app/domain/law/minimums/programme-days.ts";
import type { OrderTerms } from "#app/domain/law/terms.ts";
import { brief, lawfulOrder, ON } from "#tests/unit/app/domain/law/lawful-order.ts";
import type { AgencyProgramme } from "#tests/unit/app/domain/law/lawful-order.ts";

function found(programme: AgencyProgramme, change: Partial<OrderTerms>, on = ON) {
  const row = findProgramme(programme);
  if (row === null) throw new Error(`no programme ${programme}`);
  return checkProgrammeDays(row, lawfulOrder(programme, change), on);
}

describe("interns", () => {
  it.each<[string, Partial<OrderTerms>, string[]]>([
    ["leave on the last day", { departureOn: "2027-06-30" }, []],
    ["leave a day later", { departureOn: "2027-07-01" }, ["block programme_over departure_on"]],
    [
      "no day of departure, apply by the last day",
      { departureOn: null, applyBy: "2027-06-30", interviewOn: null },
      [],
    ],
    [
      "no day of departure, apply later",
      { departureOn: null, applyBy: "2027-07-01", interviewOn: null },
      ["block programme_over apply_by"],
    ],
    ["selected on the last day of applications", { interviewOn: "2027-03-31" }, []],
    ["selected a day later", { interviewOn: "2027-04-01" }, ["warn programme_over interview_on"]],
    ["no interview day", { interviewOn: null }, []],
    [
      "no day of departure, but selected after the programme's last day",
      { departureOn: null, interviewOn: "2027-07-05" },
      ["block programme_over interview_on"],
    ],
  ])("%s", (_, change, expected) => {
    expect(brief(found("jp-intern", change))).toEqual(expected);
  });

  it("are told both days and the law of Japan", () => {
    expect(found("jp-intern", { departureOn: "2027-08-15" })).toMatchObject([
      {
        found: "2027-08-15",
        allowed: "2027-06-30",
        unit: "day",
        article: "技能実習法",
        source: "jp-ministry",
      },
    ]);
  });

  it("are nobody's to offer once the programme is over, whatever an order says", () => {
    expect(brief(found("jp-intern", { departureOn: "2027-06-30" }, "2027-06-30"))).toEqual([]);
    expect(brief(found("jp-intern", { departureOn: "2027-06-30" }, "2027-07-01"))).toEqual([
      "block programme_over programme",
    ]);
  });
});

describe("employment for skill development", () => {
  it.each<[string | null, string[]]>([
    ["2027-03-31", ["block programme_over departure_on"]],
    ["2027-04-01", []],
    [null, []],
  ])("leaving on %s", (departureOn, expected) => {
    expect(brief(found("jp-esd", { departureOn, interviewOn: null }))).toEqual(expected);
  });
});

it("leaves programmes without an end alone", () => {
  expect(found("kr-e7", { departureOn: "2039-01-01", interviewOn: "2038-12-01" })).toEqual([]);
});

it("publishes the days that the catalogue holds", () => {
  const days = Object.fromEntries(PROGRAMME_DAY_RULES.map(({ id, figure }) => [id, figure]));
  expect(days).toEqual({
    "programme-jp-intern-entry": { kind: "calendar", first: null, last: "2027-06-30" },
    "programme-jp-intern-application": { kind: "calendar", first: null, last: "2027-03-31" },
    "programme-jp-esd-start": { kind: "calendar", first: "2027-04-01", last: null },
  });
});

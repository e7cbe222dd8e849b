import { describe, expect, it } from "vitest";
import { PROGRAMMES } from "#app/domain/catalogue/programme.ts";
import {
  checkAge,
  checkContractApproval,
  checkProgramme,
  isClosedToAgencies,
  STANDING_RULES,
} from "#app/domain/law/minimums/standing.ts";
import { brief, lawfulOrder, ON } from "#tests/unit/app/domain/law/lawful-order.ts";

describe("approval of the contract", () => {
  it.each([
    ["1/QLLĐNN", "2026-11-20", []],
    ["1/QLLĐNN", "2026-11-21", ["block contract_approval_missing approval_date"]],
    ["1/QLLĐNN", null, ["block contract_approval_missing approval_date"]],
    [null, "2026-11-01", ["block contract_approval_missing approval_no"]],
    ["  ", "2026-11-01", ["block contract_approval_missing approval_no"]],
    [null, null, ["block contract_approval_missing approval_no"]],
  ])("number %s of %s", (approvalNo, approvedOn, expected) => {
    expect(
      brief(checkContractApproval(lawfulOrder("kr-e7", { approvalNo, approvedOn }), ON)),
    ).toEqual(expected);
    expect(
      brief(
        checkContractApproval(
          lawfulOrder("kr-e7", { approvalNo, approvedOn, approvalKind: "source-preparation" }),
          ON,
        ),
      ),
    ).toEqual(expected);
  });
});

describe("programmes", () => {
  it.each([
    ["KR", "kr-e9", ["block programme_closed_to_agencies programme"]],
    ["KR", "kr-e8", ["block programme_closed_to_agencies programme"]],
    ["JP", "jp-im-japan", ["block programme_closed_to_agencies programme"]],
    ["DE", "de-triple-win", ["block programme_closed_to_agencies programme"]],
    ["KR", "kr-e7", []],
    ["JP", "kr-e7", ["block term_not_allowed programme"]],
    ["KR", "kr-e99", ["block term_not_allowed programme"]],
  ])("%s %s", (market, programme, expected) => {
    expect(brief(checkProgramme({ ...lawfulOrder("kr-e7"), market, programme }, ON))).toEqual(
      expected,
    );
  });

  it("that begin later may be prepared for, but nobody leaves before they begin", () => {
    for (const [departureOn, expected] of [
      ["2027-03-31", ["block programme_over departure_on"]],
      ["2027-04-01", []],
      [null, []],
    ] as const) {
      expect(brief(checkProgramme(lawfulOrder("jp-esd", { departureOn }), ON))).toEqual(expected);
    }
  });

  it("tells when people leave, and from when they may", () => {
    const order = lawfulOrder("jp-esd", { departureOn: "2027-03-31" });
    expect(checkProgramme(order, ON)).toMatchObject([
      { found: "2027-03-31", allowed: "2027-04-01", unit: "day" },
    ]);
  });

  it("of public bodies are the same here and in the catalogue", () => {
    const closed = PROGRAMMES.filter(({ code }) => isClosedToAgencies(code)).map(
      ({ code }) => code,
    );
    const rule = STANDING_RULES.find(({ id }) => id === "programme-public-bodies");
    expect([...(rule?.scope.programmes ?? [])].sort()).toEqual(closed.sort());
  });
});

it.each([
  [18, 35, []],
  [17, 35, ["block worker_under_18 age_min"]],
  [null, 17, ["block worker_under_18 age_max"]],
  [null, null, []],
  [16, 17, ["block worker_under_18 age_min"]],
])("ages %s to %s", (ageMin, ageMax, expected) => {
  expect(brief(checkAge(lawfulOrder("kr-e7", { ageMin, ageMax })))).toEqual(expected);
});

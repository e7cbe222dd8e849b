import { describe, expect, it } from "vitest";
import { PROGRAMMES } from "#app/domain/catalogue/programme.ts";
import {
  capsByTrade,
  chargesOf,
  finishedMatters,
  isTradeWanting,
  lowerCaps,
  neverCharged,
  serviceMostOfTradesVnd,
  tradesOf,
  tradesThatMatter,
} from "#app/domain/law/charges.ts";
import type { RuleCase } from "#app/domain/law/rules/scope.ts";
import { ON } from "./lawful-order.ts";

function caseOf(programme: string, changes: Partial<RuleCase> = {}): RuleCase {
  const market = PROGRAMMES.find(({ code }) => code === programme)?.market ?? "";
  return {
    market,
    programme,
    trade: "",
    finishedProgramme: "none",
    contractMonths: 36,
    ...changes,
  };
}

/** Service fee in months of wage, the lower one in doubt, deposit, whether the ticket is free, deduction. */
function brief(order: RuleCase, on = ON): unknown[] {
  const { service, deposit, isTicketFree, deduction } = chargesOf(order, on);
  return [
    service.capMonths,
    service.strict?.capMonths ?? null,
    deposit?.id ?? null,
    isTicketFree,
    deduction?.id ?? null,
  ];
}

describe("what may be charged", () => {
  it.each([
    [caseOf("jp-intern"), [3, null, "deposit-jp", true, "deduction-jp-intern"]],
    [
      caseOf("jp-intern", { finishedProgramme: "intern-2" }),
      [3, 0, "deposit-jp", true, "deduction-jp-intern"],
    ],
    [caseOf("jp-ssw1", { finishedProgramme: "intern-3" }), [0, null, "deposit-jp", true, null]],
    [caseOf("jp-engineer"), [3, 2, "deposit-jp", true, null]],
    [caseOf("tw-factory"), [3, null, "deposit-tw", false, "deduction-tw"]],
    [caseOf("tw-factory", { contractMonths: 12 }), [1, null, "deposit-tw", true, "deduction-tw"]],
    [
      caseOf("tw-home-carer", { contractMonths: 24 }),
      [0.8, null, "deposit-tw", false, "deduction-tw-free"],
    ],
    [caseOf("kr-e10"), [2, null, "deposit-kr", false, "deduction-kr-e10"]],
    [caseOf("de-ausbildung"), [3, null, "deposit-de-ticket", false, null]],
  ])("%o", (order, expected) => {
    expect(brief(order)).toEqual(expected);
  });

  it("names the rows that the service fee rests on", () => {
    const engineer = chargesOf(caseOf("jp-engineer"), ON);
    expect([engineer.serviceRule?.id, engineer.strictRule?.id]).toEqual([
      "service-fee-general",
      "service-fee-jp-engineer",
    ]);
    expect(chargesOf(caseOf("jp-ssw1"), ON).foreignSide?.id).toBe("foreign-side-jp-ssw");
  });

  it("is of the day: employment for skill development has its own figure, before its first day too", () => {
    expect(brief(caseOf("jp-esd"), "2027-03-31").slice(0, 2)).toEqual([3, 2]);
    expect(brief(caseOf("jp-esd"), "2027-04-01").slice(0, 2)).toEqual([3, 2]);
  });

  it.each(PROGRAMMES.map(({ code, sentBy }) => [code, sentBy === "public-body"] as const))(
    "%s is closed to agencies: %s",
    (code, isClosed) => {
      const charges = chargesOf(caseOf(code), ON);
      expect(charges.isClosed).toBe(isClosed);
      if (isClosed) expect([charges.service.capMonths, charges.deposit]).toEqual([0, null]);
    },
  );
});

it("asks for the trade only where it changes something", () => {
  expect(tradesThatMatter(caseOf("jp-intern"), ON)).toEqual(["care", "home-care"]);
  expect(tradesThatMatter(caseOf("jp-ssw1"), ON)).toEqual([]);
  expect(tradesThatMatter(caseOf("tw-factory"), ON)).toContain("home-care");
  expect(tradesThatMatter(caseOf("tw-factory"), ON)).not.toContain("seafaring");
  expect(tradesThatMatter(caseOf("tw-fishing"), ON)).toContain("farsea-fishing");
});

it("asks for a past internship in Japan alone", () => {
  expect(
    PROGRAMMES.filter(({ code }) => finishedMatters(caseOf(code), ON)).map(({ code }) => code),
  ).toEqual(["jp-intern", "jp-ssw1"]);
});

it("lists what nobody may charge, brokerage first", () => {
  expect(neverCharged().map(({ id }) => id)).toEqual([
    "brokerage-worker",
    "fee-name-selection",
    "fee-name-security",
    "fee-name-papers",
    "before-approval-no-service-fee",
  ]);
});

describe("lower ceilings that may hold", () => {
  it.each([
    ["jp-intern", [[0, "same-agency-and-supervising-body", true]]],
    ["jp-ssw1", [[0, "finished-intern-2-or-3", false]]],
    ["jp-engineer", [[2, "if-high-skill", true]]],
    ["tw-factory", []],
    ["kr-e10", []],
    ["de-skilled", []],
  ])("%s", (programme, expected) => {
    expect(
      lowerCaps(caseOf(programme), ON).map(({ capMonths, condition, isDoubtful }) => [
        capMonths,
        condition,
        isDoubtful,
      ]),
    ).toEqual(expected);
  });

  it("of one who told the internship are those still in doubt", () => {
    expect(lowerCaps(caseOf("jp-ssw1", { finishedProgramme: "intern-2" }), ON)).toEqual([]);
    expect(lowerCaps(caseOf("jp-intern", { finishedProgramme: "intern-3" }), ON)).toHaveLength(1);
  });
});

describe("crews", () => {
  const wage = {
    wage: { minor: 3_100_000, currency: "TWD" as const },
    rate: { day: ON, currency: "TWD" as const, vndPerUnit: 818 },
  };

  it("go under one programme of Taiwan alone, which wants to know where they fish", () => {
    expect(tradesOf("tw-factory")).not.toContain("farsea-fishing");
    expect(tradesOf("tw-fishing")).toContain("farsea-fishing");
    expect(
      PROGRAMMES.map(({ code }) => code).filter((code) => isTradeWanting(caseOf(code))),
    ).toEqual(["tw-fishing"]);
    expect(isTradeWanting(caseOf("tw-fishing", { trade: "nearshore-fishing" }))).toBe(false);
  });

  it("untold have the highest ceiling, told their own", () => {
    const most = (trade: string) =>
      serviceMostOfTradesVnd(caseOf("tw-fishing", { trade }), wage, ON);
    expect(most("")).toBe(76_074_000);
    expect(most("nearshore-fishing")).toBe(25_358_000);
  });
});

it("workers of intermediate skill have lower ceilings by trade, those of one kind of work none", () => {
  const order = {
    market: "TW",
    programme: "tw-intermediate",
    trade: "",
    finishedProgramme: "none",
    contractMonths: 36,
  } as const;
  const caps = capsByTrade(order, "2026-11-22");
  expect(caps.map(({ capMonths }) => capMonths)).toEqual([2, 1]);
  expect(caps[0]?.trades).toContain("care");
  expect(caps[1]?.trades).toEqual(expect.arrayContaining(["home-care", "domestic-help"]));
  expect(capsByTrade({ ...order, programme: "tw-factory" }, "2026-11-22")).toEqual([]);
});

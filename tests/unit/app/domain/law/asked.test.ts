import { describe, expect, it } from "vitest";
import type { Money } from "#app/domain/catalogue/currency.ts";
import { ASKED_KINDS, compareAsked, needsWage, termsOfCase } from "#app/domain/law/asked.ts";
import type { AskedAnswer } from "#app/domain/law/asked.ts";
import type { RuleCase } from "#app/domain/law/rules/scope.ts";
import type { FeeTerm } from "#app/domain/law/terms.ts";
import { fee, lawfulOrder, money, ON, RATES } from "./lawful-order.ts";

const CASE: RuleCase = {
  market: "JP",
  programme: "jp-intern",
  trade: "",
  finishedProgramme: "none",
  contractMonths: 36,
};
const WAGE = money(180_000, "JPY");

function asked(
  fees: readonly FeeTerm[],
  order: Partial<RuleCase> = {},
  wage: Money | null = WAGE,
): AskedAnswer {
  const rates = wage === null ? [] : RATES;
  return compareAsked(termsOfCase({ ...CASE, ...order }, wage, fees, ON), null, { on: ON, rates });
}

function lines({ lines: all }: AskedAnswer): unknown[] {
  return all.map(({ kind, verdict, reason, allowedVnd, tooMuchVnd }) => [
    kind,
    verdict,
    reason,
    allowedVnd,
    tooMuchVnd,
  ]);
}

describe("without an order, by programme", () => {
  it("a ticket that costs more than tickets do is to be asked about, as one ticket", () => {
    const taiwan = { market: "TW", programme: "tw-factory" };
    const answer = asked([fee("airfare", 90_000_000)], taiwan, money(2_950_000, "TWD"));
    expect(lines(answer)).toEqual([["airfare", "ask", "usual-one", 15_000_000, 0]]);
  });

  // 3 months of 180,000 yen at 172 are 92.88 million
  it.each([
    [
      "the fee at the cap",
      [fee("service", 92_880_000)],
      ["service", "within", "within-cap", 92_880_000, 0],
    ],
    ["one dong above it", [fee("service", 92_880_001)], ["service", "over", "cap", 92_880_000, 1]],
    ["brokerage", [fee("brokerage", 1)], ["brokerage", "never", "never", 0, 1]],
    [
      "a deposit for Japan",
      [fee("deposit", 10_000_000)],
      ["deposit", "never", "never", 0, 10_000_000],
    ],
    [
      "a ticket that the other side pays",
      [fee("airfare", 9_000_000)],
      ["airfare", "never", "foreign", 0, 9_000_000],
    ],
    ["training as usual", [fee("training", 6_000_000)], ["training", "within", "receipt", null, 0]],
    [
      "training far above the usual",
      [fee("training", 20_000_000)],
      ["training", "ask", "usual", 15_000_000, 0],
    ],
    [
      "a kept place",
      [fee("other", 5_000_000, "giữ chỗ")],
      ["other", "never", "never", 0, 5_000_000],
    ],
    [
      "an honest other charge",
      [fee("other", 500_000, "ảnh thẻ")],
      ["other", "within", "receipt", null, 0],
    ],
  ])("%s", (_, fees, line) => {
    expect(lines(asked(fees))).toEqual([line]);
  });

  it("sums what is too much, and counts no question as too much", () => {
    const answer = asked([
      fee("service", 100_000_000),
      fee("training", 20_000_000),
      fee("deposit", 10_000_000),
    ]);
    expect(answer).toMatchObject({
      askedVnd: 130_000_000,
      tooMuchVnd: 17_120_000,
      verdict: "too-much",
      isClosed: false,
    });
    expect(asked([fee("training", 20_000_000)]).verdict).toBe("ask");
    expect(asked([fee("training", 5_000_000)]).verdict).toBe("ok");
    expect(asked([])).toMatchObject({ lines: [], verdict: "ok" });
  });

  it("calls a deposit of one ticket an estimate, below and above", () => {
    const de = { market: "DE", programme: "de-skilled" };
    expect(lines(asked([fee("deposit", 20_000_000)], de, money(2_800, "EUR")))).toEqual([
      ["deposit", "within", "ticket", 20_000_000, 0],
    ]);
    expect(lines(asked([fee("deposit", 30_000_000)], de, money(2_800, "EUR")))).toEqual([
      ["deposit", "ask", "ticket", 20_000_000, 0],
    ]);
    expect(lines(asked([fee("deposit", 40_000_000)], de, money(2_800, "EUR")))).toEqual([
      ["deposit", "over", "ticket", 20_000_000, 20_000_000],
    ]);
  });

  it("asks where a lower cap may hold", () => {
    const engineer = asked([fee("service", 80_000_000)], { programme: "jp-engineer" });
    expect(lines(engineer)).toEqual([["service", "ask", "strict", 61_920_000, 0]]);
  });

  it("leaves the cap in months where no wage is known, unless it is nothing", () => {
    expect(lines(asked([fee("service", 90_000_000)], {}, null))).toEqual([
      ["service", "ask", "months", null, 0],
    ]);
    const free = asked(
      [fee("service", 90_000_000)],
      { programme: "jp-ssw1", finishedProgramme: "intern-2" },
      null,
    );
    expect(lines(free)).toEqual([["service", "never", "cap", 0, 90_000_000]]);
  });

  it("takes a wage in VND as it is", () => {
    expect(lines(asked([fee("service", 90_000_001)], {}, money(30_000_000, "VND")))).toEqual([
      ["service", "over", "cap", 90_000_000, 1],
    ]);
  });

  it("allows nobody anything where only public bodies send", () => {
    expect(
      asked([fee("service", 60_000_000), fee("documents", 1_000_000)], {
        market: "KR",
        programme: "kr-e9",
      }),
    ).toMatchObject({
      isClosed: true,
      verdict: "closed",
      tooMuchVnd: 61_000_000,
    });
  });
});

describe("against an approved order", () => {
  const ORDER = lawfulOrder("jp-intern", {
    fees: [fee("service", 40_000_000), fee("training", 5_900_000)],
    serviceAgreedVnd: 40_000_000,
    paidByForeignSideVnd: 0,
  });
  const compare = (fees: FeeTerm[], order = ORDER) =>
    compareAsked({ ...order, fees }, order.fees, { on: ON, rates: RATES });

  it("allows what the order says and no more, though the law would", () => {
    expect(lines(compare([fee("service", 40_000_000)]))).toEqual([
      ["service", "within", "within-cap", 92_880_000, 0],
    ]);
    expect(lines(compare([fee("service", 62_000_000)]))).toEqual([
      ["service", "over", "declared", 40_000_000, 22_000_000],
    ]);
    expect(lines(compare([fee("documents", 3_000_000)]))).toEqual([
      ["documents", "over", "declared", 0, 3_000_000],
    ]);
  });

  it("forgives the rounding of what people say", () => {
    expect(lines(compare([fee("training", 6_000_000)]))).toEqual([
      ["training", "within", "receipt", null, 0],
    ]);
    expect(lines(compare([fee("training", 6_000_001)]))).toEqual([
      ["training", "over", "declared", 5_900_000, 100_001],
    ]);
  });

  it("takes off what the foreign side has paid", () => {
    const shared = {
      ...ORDER,
      fees: [fee("service", 10_000_000)],
      paidByForeignSideVnd: 30_000_000,
    };
    expect(lines(compare([fee("service", 12_000_000)], shared))).toEqual([
      ["service", "over", "declared", 10_000_000, 2_000_000],
    ]);
    const loose = { ...shared, fees: [fee("service", 30_000_000)] };
    expect(lines(compare([fee("service", 12_000_000)], loose))).toEqual([
      ["service", "over", "agreed", 10_000_000, 2_000_000],
    ]);
  });

  it("allows training alone while the order is only prepared", () => {
    const early = {
      ...ORDER,
      approvalKind: "source-preparation" as const,
      fees: [fee("training", 5_900_000)],
    };
    expect(lines(compare([fee("service", 1_000_000), fee("training", 5_900_000)], early))).toEqual([
      ["service", "never", "early", 0, 1_000_000],
      ["training", "within", "receipt", null, 0],
    ]);
  });
});

it("asks for every kind but the named one", () => {
  expect([...ASKED_KINDS].sort()).toEqual([
    "airfare",
    "brokerage",
    "deposit",
    "documents",
    "service",
    "training",
  ]);
});

describe("the sums of the answer", () => {
  it("splits what was asked into what may and what may not be, beside the ceiling in months", () => {
    const answer = asked([fee("service", 100_000_000), fee("brokerage", 20_000_000)]);
    expect(answer.askedVnd).toBe(120_000_000);
    expect(answer.allowedVnd + answer.tooMuchVnd).toBe(120_000_000);
    expect(answer).toMatchObject({ allowedVnd: 92_880_000, serviceCapMonths: 3 });
  });

  it("needs a wage only for a service fee whose ceiling is in months", () => {
    const service = [fee("service", 1)];
    expect(needsWage(CASE, null, service, ON)).toBe(true);
    expect(needsWage(CASE, WAGE, service, ON)).toBe(false);
    expect(needsWage(CASE, null, [fee("training", 1)], ON)).toBe(false);
    expect(needsWage({ ...CASE, market: "KR", programme: "kr-e9" }, null, service, ON)).toBe(false);
  });
});

import { describe, expect, it } from "vitest";
import type { Money } from "#app/domain/catalogue/currency.ts";
import { termsOfCase } from "#app/domain/law/asked.ts";
import { askedLines, ROUNDING_VND } from "#app/domain/law/asked-lines.ts";
import type { AskedLine, LineFacts } from "#app/domain/law/asked-lines.ts";
import { rateOn } from "#app/domain/law/rates.ts";
import type { RuleCase } from "#app/domain/law/rules/scope.ts";
import type { FeeTerm, OrderTerms } from "#app/domain/law/terms.ts";
import { fee, lawfulOrder, money, ON, RATES } from "./lawful-order.ts";

const CASE: RuleCase = {
  market: "JP",
  programme: "jp-intern",
  trade: "",
  finishedProgramme: "none",
  contractMonths: 36,
};
const WAGE = money(180_000, "JPY");
const SURE: LineFacts = {
  declared: null,
  isWageSure: true,
  isPastTold: true,
  sameSide: null,
  foreignVnd: 0,
};

function asked(
  fees: readonly FeeTerm[],
  order: Partial<RuleCase> = {},
  wage: Money | null = WAGE,
  facts: Partial<LineFacts> = {},
): AskedLine[] {
  const rate = wage && rateOn(RATES, wage.currency, ON);
  const terms = termsOfCase({ ...CASE, ...order }, wage && rate && { wage, rate }, fees, ON);
  return askedLines(terms, { ...SURE, ...facts }, { on: ON, rates: wage === null ? [] : RATES });
}

function lines(all: readonly AskedLine[]): unknown[] {
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
    [
      "what rounding adds",
      [fee("service", 92_880_000 + ROUNDING_VND)],
      ["service", "within", "within-cap", 92_880_000, 0],
    ],
    [
      "one dong more than rounding adds",
      [fee("service", 92_880_001 + ROUNDING_VND)],
      ["service", "over", "cap", 92_880_000, 100_001],
    ],
    ["brokerage", [fee("brokerage", 1)], ["brokerage", "never", "never", 0, 1]],
    ["a deposit for Japan", [fee("deposit", 50_000)], ["deposit", "never", "never", 0, 50_000]],
    [
      "a ticket that the other side pays",
      [fee("airfare", 9_000_000)],
      ["airfare", "never", "foreign", 0, 9_000_000],
    ],
    ["training as usual", [fee("training", 6_000_000)], ["training", "within", "receipt", null, 0]],
    [
      "training at the edge of the usual",
      [fee("training", 15_000_000 + ROUNDING_VND)],
      ["training", "within", "receipt", null, 0],
    ],
    [
      "training above the usual",
      [fee("training", 15_000_001 + ROUNDING_VND)],
      ["training", "ask", "usual", 15_000_000, 0],
    ],
    [
      "a kept place",
      [fee("other", 5_000_000, "giữ chỗ")],
      ["other", "never", "never", 0, 5_000_000],
    ],
    [
      "a charge that nobody prices",
      [fee("other", 500_000, "ảnh thẻ")],
      ["other", "ask", "unpriced", null, 0],
    ],
  ])("%s", (_, fees, line) => {
    expect(lines(asked(fees))).toEqual([line]);
  });

  it("cites no article for a figure that is an estimate", () => {
    expect(asked([fee("training", 40_000_000)])[0]?.article).toBeNull();
  });

  it("calls a deposit of one ticket an estimate, below and above", () => {
    const deposit = (vnd: number) =>
      lines(
        asked(
          [fee("deposit", vnd)],
          { market: "DE", programme: "de-skilled" },
          money(2_800, "EUR"),
        ),
      );
    expect(deposit(20_000_000)).toEqual([["deposit", "within", "ticket", 20_000_000, 0]]);
    expect(deposit(30_000_000)).toEqual([["deposit", "ask", "ticket", 20_000_000, 0]]);
    expect(deposit(40_000_000)).toEqual([["deposit", "over", "ticket", 20_000_000, 20_000_000]]);
  });

  it("asks where a lower cap may hold", () => {
    const engineer = (vnd: number) =>
      lines(asked([fee("service", vnd)], { programme: "jp-engineer" }));
    expect(engineer(61_920_000)).toEqual([["service", "within", "within-cap", 92_880_000, 0]]);
    expect(engineer(80_000_000)).toEqual([["service", "ask", "strict", 61_920_000, 0]]);
  });

  it("leaves the cap in months where no wage is known, unless it is nothing", () => {
    expect(lines(asked([fee("service", 90_000_000)], {}, null))).toEqual([
      ["service", "ask", "months", null, 0],
    ]);
    const free = { programme: "jp-ssw1", finishedProgramme: "intern-2" } as const;
    expect(lines(asked([fee("service", 90_000_000)], free, null))).toEqual([
      ["service", "never", "cap", 0, 90_000_000],
    ]);
  });

  it("takes a wage in VND as it is", () => {
    expect(lines(asked([fee("service", 90_200_000)], {}, money(30_000_000, "VND")))).toEqual([
      ["service", "over", "cap", 90_000_000, 200_000],
    ]);
  });

  it("asks under the cap of a wage that is not the worker's for certain, and refuses above it", () => {
    const guess = (vnd: number) =>
      lines(asked([fee("service", vnd)], {}, WAGE, { isWageSure: false }));
    expect(guess(60_000_000)).toEqual([["service", "ask", "wage", 92_880_000, 0]]);
    expect(guess(140_000_000)).toEqual([["service", "over", "cap", 92_880_000, 47_120_000]]);
  });
});

describe("what the worker alone can tell", () => {
  const again = { finishedProgramme: "intern-2" } as const;

  it.each([
    ["yes", ["service", "never", "cap", 0, 50_000_000]],
    ["no", ["service", "within", "within-cap", 92_880_000, 0]],
    [null, ["service", "ask", "strict", 0, 0]],
  ] as const)("an intern again, with the same agency and body: %s", (sameSide, line) => {
    expect(lines(asked([fee("service", 50_000_000)], again, WAGE, { sameSide }))).toEqual([line]);
  });

  it("an intern again with both the same pays nothing, whatever the wage", () => {
    const facts = { sameSide: "yes", isWageSure: false } as const;
    expect(lines(asked([fee("service", 50_000_000)], again, null, facts))).toEqual([
      ["service", "never", "cap", 0, 50_000_000],
    ]);
  });

  it("same agency and body say nothing to who was no intern", () => {
    expect(lines(asked([fee("service", 50_000_000)], {}, WAGE, { sameSide: "yes" }))).toEqual([
      ["service", "within", "within-cap", 92_880_000, 0],
    ]);
  });

  it("a specified skilled worker who did not say what was finished may owe nothing at all", () => {
    const untold = { isPastTold: false };
    const ssw = { programme: "jp-ssw1" };
    expect(lines(asked([fee("service", 50_000_000)], ssw, WAGE, untold))).toEqual([
      ["service", "ask", "finished", 92_880_000, 0],
    ]);
    expect(asked([fee("service", 50_000_000)], ssw)[0]?.verdict).toBe("within");
    expect(asked([fee("service", 50_000_000)], {}, WAGE, untold)[0]?.verdict).toBe("within");
  });

  it("asks what the foreign side's part leaves, and takes nothing off for certain", () => {
    const part = (vnd: number) =>
      lines(asked([fee("service", vnd)], {}, WAGE, { foreignVnd: 30_000_000 }));
    expect(part(62_880_000)).toEqual([["service", "within", "within-cap", 92_880_000, 0]]);
    expect(part(80_000_000)).toEqual([["service", "ask", "foreign-part", 62_880_000, 0]]);
  });

  it("a crew that does not say whether near the shore or far is not told a breach between both caps", () => {
    const boat = { market: "TW", programme: "tw-fishing" };
    const wage = money(31_000, "TWD");
    const line = (vnd: number, trade = "") =>
      asked([fee("service", vnd)], { ...boat, trade }, wage)[0];
    expect(line(50_000_000)).toMatchObject({ verdict: "ask", reason: "trade" });
    expect(line(50_000_000, "nearshore-fishing")).toMatchObject({ verdict: "over" });
    expect(line(90_000_000)).toMatchObject({ verdict: "over" });
  });
});

describe("everything under one name", () => {
  it.each([
    "trọn gói",
    "Tron goi",
    "Phí trọn gói A-Z",
    "bao đậu visa",
    "all in",
    "Package",
    "paket",
  ])("%s is never within", (name) => {
    expect(lines(asked([fee("other", 3_000_000, name)]))).toEqual([
      ["other", "ask", "lump", null, 0],
    ]);
  });

  it("not even where an order declares a charge of as much", () => {
    const order = lawfulOrder("jp-intern", { fees: [fee("other", 3_000_000, "lệ phí")] });
    const line = (name: string) =>
      askedLines(
        { ...order, fees: [fee("other", 3_000_000, name)] },
        { ...SURE, declared: order.fees },
        { on: ON, rates: RATES },
      )[0];
    expect(line("trọn gói")).toMatchObject({ verdict: "ask", reason: "lump" });
    expect(line("lệ phí")).toMatchObject({ verdict: "within" });
  });
});

describe("against an approved order", () => {
  const ORDER = lawfulOrder("jp-intern", {
    fees: [fee("service", 40_000_000), fee("training", 5_900_000)],
    serviceAgreedVnd: 40_000_000,
    paidByForeignSideVnd: 0,
  });
  const compare = (fees: FeeTerm[], order: OrderTerms = ORDER) =>
    askedLines({ ...order, fees }, { ...SURE, declared: order.fees }, { on: ON, rates: RATES });

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

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fromMajor } from "#app/domain/catalogue/currency.ts";
import { findMarket } from "#app/domain/catalogue/market.ts";
import { findProgramme, PROGRAMMES } from "#app/domain/catalogue/programme.ts";
import { ASKED_KINDS, judgeByLaw } from "#app/domain/law/asked.ts";
import type { Asked, AskedAnswer, AskedCase } from "#app/domain/law/asked.ts";
import type { AskedWage } from "#app/domain/law/asked-wage.ts";
import { wageOfCase } from "#app/domain/law/asked-wage.ts";
import { ROUNDING_VND } from "#app/domain/law/asked-lines.ts";
import { rateOn } from "#app/domain/law/rates.ts";
import type { FeeTerm } from "#app/domain/law/terms.ts";
import { fee, money, ON, RATES } from "./lawful-order.ts";

const AT = { on: ON, rates: RATES };
const NT = {
  wage: money(31_000, "TWD"),
  rate: { day: ON, currency: "TWD", vndPerUnit: 818 },
} as const;

function caseOf(
  programme: string,
  wage: AskedWage | null,
  changes: Partial<AskedCase> = {},
): AskedCase {
  return {
    order: {
      market: findProgramme(programme)?.market ?? "",
      programme,
      trade: "",
      finishedProgramme: "none",
      contractMonths: 36,
    },
    wage,
    isPastTold: true,
    sameSide: null,
    foreignVnd: 0,
    ...changes,
  };
}

const lump = (totalVnd: number): Asked => ({ totalVnd, fees: [] });
const split = (...fees: FeeTerm[]): Asked => ({ totalVnd: null, fees });

/** Against a Taiwan factory: 118,074,000 at most in all, 76,074,000 of it service fee. */
function factory(asked: Asked, from: AskedWage["from"] = "highest"): AskedAnswer {
  return judgeByLaw(asked, caseOf("tw-factory", { ...NT, from }), AT);
}

describe("one sum without its charges", () => {
  it("is never cleared: ten amounts for each programme, and any other", () => {
    const amounts = fc.oneof(
      fc.constantFrom(1, 5, 20, 40, 60, 80, 100, 140, 180, 300).map((each) => each * 1_000_000),
      fc.integer({ min: 1, max: 2_000_000_000 }),
    );
    const wages = fc.constantFrom<AskedWage["from"] | null>("typed", "doubtful", "highest", null);
    const programmes = fc.constantFrom(...PROGRAMMES.map(({ code }) => code));
    fc.assert(
      fc.property(
        amounts,
        programmes,
        wages,
        fc.integer({ min: 1, max: 60 }),
        (vnd, code, from, months) => {
          const currency = findMarket(findProgramme(code)?.market ?? "")?.currency ?? "VND";
          const rate = rateOn(RATES, currency, ON);
          const wage = from && rate && { wage: fromMajor(31_000, currency), rate, from };
          const given = caseOf(code, wage);
          const order = { ...given.order, contractMonths: months };
          expect(judgeByLaw(lump(vnd), { ...given, order }, AT).answer).not.toBe("within");
        },
      ),
      { numRuns: 500 },
    );
  });

  it("is too much above the most lawful total, by what is above it", () => {
    expect(factory(lump(140_000_000))).toMatchObject({
      answer: "over",
      tooMuchVnd: 21_926_000,
      aboveLimitVnd: 21_926_000,
      limit: { kind: "law", mostVnd: 118_074_000 },
      unexplainedVnd: 140_000_000,
      lines: [],
    });
  });

  it("is unclear up to what rounding adds, and too much one đồng above", () => {
    expect(factory(lump(118_074_000 + ROUNDING_VND))).toMatchObject({
      answer: "unclear",
      tooMuchVnd: 0,
    });
    expect(factory(lump(118_074_001 + ROUNDING_VND))).toMatchObject({
      answer: "over",
      tooMuchVnd: 100_001,
    });
  });

  it("is unclear, whatever it is, where no order is open and no wage told", () => {
    for (const vnd of [1_000_000, 140_000_000, 2_000_000_000])
      expect(judgeByLaw(lump(vnd), caseOf("tw-factory", null), AT)).toMatchObject({
        answer: "unclear",
        limit: null,
      });
  });

  it("is too much for who finished an internship, without any wage", () => {
    const given = caseOf("jp-ssw1", null);
    const order = { ...given.order, finishedProgramme: "intern-2" } as const;
    expect(judgeByLaw(lump(60_000_000), { ...given, order }, AT)).toMatchObject({
      answer: "over",
      tooMuchVnd: 45_000_000,
    });
  });

  it.each(["kr-e9", "kr-e8", "jp-im-japan", "de-triple-win"])(
    "for %s nobody but the public body may take it",
    (code) => {
      expect(judgeByLaw(lump(1_000_000), caseOf(code, null), AT)).toMatchObject({
        answer: "over",
        isClosed: true,
        tooMuchVnd: 1_000_000,
      });
    },
  );
});

describe("140 million for a Taiwan factory, under any name, without a wage", () => {
  it.each([
    ["service fee", fee("service", 140_000_000), 63_926_000],
    ["training", fee("training", 140_000_000), 21_926_000],
    ["airfare", fee("airfare", 140_000_000), 21_926_000],
    ["a package", fee("other", 140_000_000, "trọn gói"), 21_926_000],
  ])("%s", (_, charge, tooMuchVnd) => {
    expect(factory(split(charge))).toMatchObject({ answer: "over", tooMuchVnd });
  });

  it("as a service fee is a question where no order is open", () => {
    const answer = judgeByLaw(split(fee("service", 140_000_000)), caseOf("tw-factory", null), AT);
    expect(answer).toMatchObject({ answer: "unclear", tooMuchVnd: 0 });
  });
});

describe("charge by charge", () => {
  const USUAL = [
    fee("service", 76_000_000),
    fee("training", 6_000_000),
    fee("deposit", 12_000_000),
  ];

  it("nothing is found only where each is known and the wage is the worker's own", () => {
    expect(factory(split(...USUAL), "typed")).toMatchObject({
      answer: "within",
      points: 1,
      tooMuchVnd: 0,
    });
    expect(factory(split(...USUAL), "highest").answer).toBe("unclear");
    expect(factory(split(...USUAL), "doubtful").answer).toBe("unclear");
    expect(judgeByLaw(split(...USUAL), caseOf("tw-factory", null), AT).answer).toBe("unclear");
    expect(
      judgeByLaw(split(fee("training", 5_000_000)), caseOf("tw-factory", null), AT).answer,
    ).toBe("unclear");
  });

  it("one charge that is to be asked about makes all unclear", () => {
    expect(factory(split(...USUAL, fee("other", 1_000_000, "hồ sơ")), "typed").answer).toBe(
      "unclear",
    );
    expect(factory(split(fee("airfare", 16_000_000)), "typed").answer).toBe("unclear");
    expect(factory(split(fee("airfare", 9_000_000)), "typed").answer).toBe("within");
  });

  it("a boast of a wage clears nothing and raises no ceiling", () => {
    const wage = wageOfCase({ ...NT, wage: money(400_000, "TWD") }, NT);
    for (const asked of [lump(140_000_000), split(fee("service", 140_000_000))])
      expect(judgeByLaw(asked, caseOf("tw-factory", wage), AT).answer).toBe("over");
    for (const asked of [lump(60_000_000), split(fee("service", 60_000_000))])
      expect(judgeByLaw(asked, caseOf("tw-factory", wage), AT).answer).toBe("unclear");
  });

  it("what is asked for an order that is gone is never cleared", () => {
    const given = caseOf("tw-factory", { ...NT, from: "typed" }, { isGone: true });
    expect(judgeByLaw(split(...USUAL), given, AT).answer).toBe("unclear");
    expect(judgeByLaw(lump(140_000_000), given, AT).answer).toBe("over");
  });

  it("counts the charges and the rest that are shown as to be asked about, and nothing else", () => {
    expect(factory(lump(60_000_000)).points).toBe(1);
    expect(factory(split(fee("service", 60_000_000)), "typed").points).toBe(0);
    expect(
      factory(split(fee("other", 1_000_000, "hồ sơ"), fee("training", 1_000_000))).points,
    ).toBe(2);
  });

  it("tells what would be too much for who finished an internship, where nobody said", () => {
    const given = caseOf("jp-ssw1", null, { isPastTold: false });
    expect(judgeByLaw(lump(60_000_000), given, AT)).toMatchObject({
      answer: "unclear",
      tooMuchIfFinishedVnd: 45_000_000,
    });
    const told = caseOf("jp-ssw1", null);
    expect(judgeByLaw(lump(60_000_000), told, AT).tooMuchIfFinishedVnd).toBeNull();
    expect(factory(lump(60_000_000)).tooMuchIfFinishedVnd).toBeNull();
  });

  it("crews that do not say where they fish are not cleared", () => {
    const asked = split(fee("service", 20_000_000));
    const given = caseOf("tw-fishing", { ...NT, from: "typed" });
    expect(judgeByLaw(asked, given, AT).answer).toBe("unclear");
    const near = { ...given, order: { ...given.order, trade: "nearshore-fishing" } };
    expect(judgeByLaw(asked, near, AT).answer).toBe("within");
  });
});

describe("a sum and some of its charges", () => {
  it("what no charge explains is a question, from what rounding adds on", () => {
    const asked = (totalVnd: number) =>
      factory({ totalVnd, fees: [fee("service", 50_000_000)] }, "typed");
    expect(asked(90_000_000)).toMatchObject({
      answer: "unclear",
      unexplainedVnd: 40_000_000,
      askedVnd: 90_000_000,
    });
    expect(asked(50_000_000 + ROUNDING_VND)).toMatchObject({ answer: "within", unexplainedVnd: 0 });
    expect(asked(50_000_001 + ROUNDING_VND)).toMatchObject({
      answer: "unclear",
      unexplainedVnd: 100_001,
    });
  });

  it("both are judged, and the charges count where they are more than the sum", () => {
    expect(
      factory({ totalVnd: 140_000_000, fees: [fee("service", 50_000_000)] }, "typed"),
    ).toMatchObject({
      answer: "over",
      tooMuchVnd: 21_926_000,
    });
    expect(
      factory({ totalVnd: 10_000_000, fees: [fee("service", 50_000_000)] }, "typed"),
    ).toMatchObject({
      answer: "within",
      askedVnd: 50_000_000,
    });
  });

  it("the greater breach is told, of one charge or of the whole", () => {
    expect(factory(split(fee("brokerage", 30_000_000)))).toMatchObject({
      tooMuchVnd: 30_000_000,
      aboveLimitVnd: 0,
    });
    const both = factory(split(fee("brokerage", 30_000_000), fee("training", 100_000_000)));
    expect(both).toMatchObject({ tooMuchVnd: 30_000_000, aboveLimitVnd: 11_926_000 });
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

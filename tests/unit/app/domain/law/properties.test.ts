/** What must hold of the engine for every order, not only for the examples. */

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CURRENCIES } from "#app/domain/catalogue/currency.ts";
import { PROGRAMMES } from "#app/domain/catalogue/programme.ts";
import { TRADES } from "#app/domain/catalogue/trade.ts";
import { checkOrder } from "#app/domain/law/check-order.ts";
import { costOf } from "#app/domain/law/cost.ts";
import { verdictOf } from "#app/domain/law/finding.ts";
import { checkServiceFee, serviceFeeCap, serviceFeeCapVnd } from "#app/domain/law/service-fee.ts";
import { FEE_KINDS } from "#app/domain/law/terms.ts";
import type { FeeTerm, OrderTerms } from "#app/domain/law/terms.ts";
import { asking, CONTEXT, lawfulOrder, RATES } from "./lawful-order.ts";

const DAYS = ["2022-01-01", "2024-05-14", "2024-05-15", "2025-12-31", "2026-11-20", "2027-04-01"];

const anyFee: fc.Arbitrary<FeeTerm> = fc.record({
  kind: fc.constantFrom(...FEE_KINDS),
  name: fc.constantFrom(null, null, "Khám sức khỏe", "Giữ chỗ", "Bảo lãnh"),
  amountVnd: fc.oneof(
    fc.constant(0),
    fc.integer({ min: 1, max: 3_000_000 }),
    fc.integer({ min: 1, max: 200_000_000 }),
  ),
});

const anyOrder: fc.Arbitrary<OrderTerms> = fc
  .record({
    programme: fc.constantFrom(...PROGRAMMES),
    trade: fc.constantFrom(...TRADES.map(({ code }) => code)),
    approvalKind: fc.constantFrom("supply-contract", "supply-contract", "source-preparation"),
    finishedProgramme: fc.constantFrom("none", "none", "intern-2", "intern-3"),
    contractMonths: fc.integer({ min: 1, max: 72 }),
    wage: fc.record({
      minor: fc.integer({ min: 1, max: 90_000_000 }),
      currency: fc.constantFrom(...CURRENCIES),
    }),
    agreed: fc.integer({ min: 0, max: 200_000_000 }),
    paid: fc.integer({ min: 0, max: 60_000_000 }),
    fees: fc.array(anyFee, { maxLength: 7 }),
  })
  .map(
    ({ programme, agreed, paid, ...rest }) =>
      ({
        ...lawfulOrder("kr-e7"),
        ...rest,
        market: programme.market,
        programme: programme.code,
        serviceAgreedVnd: agreed,
        paidByForeignSideVnd: paid,
      }) satisfies OrderTerms,
  );

/** Mostly lawful: what a small change does is seen best near the line. */
const nearlyLawful: fc.Arbitrary<OrderTerms> = fc
  .tuple(
    fc.constantFrom(
      "jp-intern",
      "jp-ssw1",
      "jp-engineer",
      "tw-factory",
      "tw-home-carer",
      "kr-e7",
      "de-skilled",
    ),
    fc.array(anyFee, { maxLength: 4 }),
  )
  .map(([programme, fees]) => ({
    ...asking(lawfulOrder(programme), 10_000_000),
    serviceAgreedVnd: 400_000_000,
    fees,
  }));

const order = fc.oneof(anyOrder, nearlyLawful);
const RANK = { ok: 0, warn: 1, blocked: 2, invalid: 3 };

function rank(terms: OrderTerms, on = CONTEXT.on): number {
  return RANK[verdictOf(checkOrder(terms, { ...CONTEXT, on }))];
}

function withFee(terms: OrderTerms, at: number, change: (fee: FeeTerm) => FeeTerm[]): OrderTerms {
  return {
    ...terms,
    fees: terms.fees.flatMap((fee, index) =>
      index === at % terms.fees.length ? change(fee) : [fee],
    ),
  };
}

const day = fc.constantFrom(...DAYS);
const place = fc.nat({ max: 6 });

describe("fees", () => {
  it("raising one never turns a refusal into an approval, nor a warning into an order without one", () => {
    fc.assert(
      fc.property(
        order,
        place,
        fc.integer({ min: 1, max: 300_000_000 }),
        day,
        (terms, at, more, on) => {
          const dearer = withFee(terms, at, (fee) => [{ ...fee, amountVnd: fee.amountVnd + more }]);
          expect(rank(dearer, on)).toBeGreaterThanOrEqual(rank(terms, on));
        },
      ),
      { numRuns: 600 },
    );
  });

  it("an allowed order stays allowed when one goes down", () => {
    fc.assert(
      fc.property(
        order,
        place,
        fc.double({ min: 0, max: 1, noNaN: true }),
        day,
        (terms, at, share, on) => {
          fc.pre(rank(terms, on) < RANK.blocked);
          const cheaper = withFee(terms, at, (fee) => [
            { ...fee, amountVnd: Math.floor(fee.amountVnd * share) },
          ]);
          expect(rank(cheaper, on)).toBeLessThan(RANK.blocked);
        },
      ),
      { numRuns: 400 },
    );
  });

  it("adding a line never helps", () => {
    fc.assert(
      fc.property(order, anyFee, (terms, extra) => {
        expect(rank({ ...terms, fees: [...terms.fees, extra] })).toBeGreaterThanOrEqual(
          rank(terms),
        );
      }),
      { numRuns: 400 },
    );
  });

  it("splitting one into parts changes neither total nor verdict", () => {
    fc.assert(
      fc.property(order, place, fc.double({ min: 0, max: 1, noNaN: true }), (terms, at, share) => {
        const split = withFee(terms, at, (fee) => {
          const part = Math.floor(fee.amountVnd * share);
          return [
            { ...fee, amountVnd: part },
            { ...fee, amountVnd: fee.amountVnd - part },
          ];
        });
        const context = { on: CONTEXT.on, rates: RATES };
        expect(costOf(split, context).totalVnd).toBe(costOf(terms, context).totalVnd);
        expect(rank(split)).toBe(rank(terms));
      }),
      { numRuns: 400 },
    );
  });

  it("stand in any order", () => {
    fc.assert(
      fc.property(
        order.chain((terms) =>
          fc.tuple(
            fc.constant(terms),
            fc.shuffledSubarray([...terms.fees], { minLength: terms.fees.length }),
          ),
        ),
        ([terms, fees]) => {
          const shuffled = { ...terms, fees };
          const key = (one: OrderTerms) =>
            checkOrder(one, CONTEXT)
              .filter(({ code }) => code !== "other_cost_high")
              .map((finding) => JSON.stringify(finding))
              .sort();
          expect(key(shuffled)).toEqual(key(terms));
          expect(rank(shuffled)).toBe(rank(terms));
          expect(costOf(shuffled, { on: CONTEXT.on, rates: RATES }).totalVnd).toBe(
            costOf(terms, { on: CONTEXT.on, rates: RATES }).totalVnd,
          );
        },
      ),
      { numRuns: 400 },
    );
  });
});

describe("the cap of the service fee", () => {
  it("never exceeds the general rule of article 23.4", () => {
    fc.assert(
      fc.property(order, day, (terms, on) => {
        const perYear = terms.trade === "seafaring" ? 1.5 : 1;
        const share = (perYear * terms.contractMonths) / 12;
        const general = terms.contractMonths >= 36 ? Math.min(3, share) : share;
        const { capMonths, strict } = serviceFeeCap(terms, on);
        expect(capMonths).toBeLessThanOrEqual(general + 1e-12);
        if (strict !== null) expect(strict.capMonths).toBeLessThan(capMonths);
      }),
      { numRuns: 800 },
    );
  });

  it("lets itself be asked, and nothing above, at any rate", () => {
    const amount = fc.integer({ min: 1, max: 500_000_000 });
    const vndPerUnit = fc.integer({ min: 1, max: 3_000_000_000 }).map((n) => n / 100_000);
    fc.assert(
      fc.property(anyOrder, amount, vndPerUnit, day, (terms, minor, perUnit, on) => {
        const rate = { day: on, currency: terms.wage.currency, vndPerUnit: perUnit };
        const paid = { ...terms, wage: { ...terms.wage, minor } };
        const cap = serviceFeeCapVnd(paid, paid.wage, rate, on);
        const found = (asked: number) =>
          checkServiceFee(asking({ ...paid, paidByForeignSideVnd: 0 }, asked), rate, on);
        const blocks = (asked: number) => found(asked).some(({ severity }) => severity === "block");
        const over = (asked: number) =>
          found(asked).some(({ code }) => code === "service_fee_over_cap");
        expect(blocks(cap)).toBe(false);
        const isWhole = terms.contractMonths % 12 === 0 || terms.contractMonths > 36;
        if (isWhole) expect(blocks(cap + 1)).toBe(true);
        else expect(over(cap + 1)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});

// Every finding that the engine can make reads well: its figures in their own units, no code, no bare date, no cap of nought.
import fc from "fast-check";
import { expect, test } from "vitest";
import { CURRENCIES } from "#app/domain/catalogue/currency.ts";
import { LANGS } from "#app/domain/catalogue/names.ts";
import type { Lang } from "#app/domain/catalogue/names.ts";
import { PROGRAMMES } from "#app/domain/catalogue/programme.ts";
import { TRADES } from "#app/domain/catalogue/trade.ts";
import { checkOrder } from "#app/domain/law/check-order.ts";
import { FINDING_CODES } from "#app/domain/law/finding.ts";
import type { Finding, FindingUnit } from "#app/domain/law/finding.ts";
import { MINIMUM_WAGES } from "#app/domain/law/minimums/minimum-wage-rows.ts";
import { FEE_KINDS } from "#app/domain/law/terms.ts";
import type { FeeTerm, OrderTerms } from "#app/domain/law/terms.ts";
import { findingMessage } from "#app/i18n/finding-message.ts";
import { lawfulOrder, LICENCE, RATES } from "#tests/unit/app/domain/law/lawful-order.ts";

const day = fc.constantFrom("2026-12-01", "2027-03-20", "2027-04-10", "2027-07-15", "2028-02-01");
const anyFee: fc.Arbitrary<FeeTerm> = fc.record({
  kind: fc.constantFrom(...FEE_KINDS),
  name: fc.constantFrom(null, "Giữ chỗ", "Bảo lãnh", "Giữ hộ chiếu", "Sổ đỏ"),
  amountVnd: fc.constantFrom(0, 1, 12_000_001, 27_000_000, 50_000_000, 900_000_000),
});

const anyOrder: fc.Arbitrary<OrderTerms> = fc
  .record({
    programme: fc.constantFrom(...PROGRAMMES.map(({ code, market }) => ({ code, market }))),
    trade: fc.constantFrom(
      "welding",
      "care",
      "home-care",
      "domestic-help",
      ...TRADES.map(({ code }) => code),
    ),
    approvalKind: fc.constantFrom("supply-contract", "supply-contract", "source-preparation"),
    approvalNo: fc.constantFrom(null, "1/QLLĐNN", "1/QLLĐNN"),
    approvedOn: fc.constantFrom("2026-10-01", "2026-10-01", "2027-01-01"),
    title: fc.constantFrom("Hàn", "Massage khách sạn", "Việc ở vùng chiến sự"),
    description: fc.constantFrom(
      "",
      "Bao ăn.",
      "Tự túc ăn.",
      "Nộp tiền tại chi nhánh.",
      "Đóng phí giữ chỗ.",
    ),
    workplace: fc.constantFrom("Aichi", "Tokyo", "Ulsan", "Demo"),
    ageMin: fc.constantFrom(17, 18),
    finishedProgramme: fc.constantFrom("none", "intern-2", "intern-3"),
    hoursPerWeek: fc.constantFrom(null, 12, 39, 40, 60, 100),
    contractMonths: fc.constantFrom(3, 12, 17, 24, 35, 36, 58, 72),
    wage: fc.record({
      minor: fc.constantFrom(60_000, 150_100, 200_000, 2_100_000, 3_000_000),
      currency: fc.constantFrom(...CURRENCIES),
    }),
    deduction: fc.constantFrom(0, 33_000, 250_001, 600_000),
    extension: fc.constantFrom(
      null,
      { months: 12, feeVnd: 9_000_000 },
      { months: 6, feeVnd: 99_000_000 },
    ),
    serviceAgreedVnd: fc.constantFrom(0, 30_000_000, 900_000_000),
    paidByForeignSideVnd: fc.constantFrom(0, 30_000_000, 90_000_000),
    interviewOn: fc.oneof(fc.constant(null), day),
    departureOn: fc.oneof(fc.constant(null), day),
    fees: fc.array(anyFee, { maxLength: 6 }),
  })
  .map(({ programme, deduction, ...rest }) => ({
    ...lawfulOrder("kr-e7"),
    ...rest,
    market: programme.market,
    programme: programme.code,
    boardLodgingDeduction: { minor: deduction, currency: rest.wage.currency },
  }));

const anyLicence = fc.constantFrom(
  LICENCE,
  { ...LICENCE, permits: [] },
  { ...LICENCE, state: "revoked" as const, stateOn: "2026-01-01" },
  { ...LICENCE, state: "returned" as const, stateOn: "2026-01-01" },
  { ...LICENCE, suspendedFrom: "2026-01-01", suspendedTo: null },
  null,
);

const UNIT_WORDS: Record<Lang, Partial<Record<NonNullable<FindingUnit>, RegExp>>> = {
  vi: { hours: /giờ/, months: /tháng/, days: /ngày/, years: /tuổi/, vnd: /đ/ },
  en: { hours: /hours/, months: /month/, days: /days/, years: /age|years/, vnd: /₫|VND|đ/ },
  id: { hours: /jam/, months: /bulan/, days: /hari/, years: /[Uu]sia|tahun/, vnd: /₫|VND|đ/ },
};
const MONTHS: Record<Lang, RegExp> = {
  vi: /[\d.]+ tháng/,
  en: /[\d.]+ months/,
  id: /[\d.]+ bulan/,
};

/** What is wrong with the sentence of a finding, '' where nothing is. */
function faultOf(finding: Finding, terms: OrderTerms, lang: Lang): string {
  const place = { currency: terms.wage.currency, line: null, why: null };
  const text = findingMessage(finding, place, lang).replace(/\u00a0|\u202f/g, " ");
  const { unit, found, allowed, field } = finding;
  const isNothingCapped = allowed === 0 && found !== 0;
  const faults: [boolean, string][] = [
    [text === finding.code || text === "", "has no words"],
    [/[{}]|undefined|null|NaN|–/.test(text), "has a hole"],
    [/\d{4}-\d\d-\d\d/.test(text), "holds a bare date"],
    [field.includes("_") && text.includes(field), "names a column"],
    [isNothingCapped && /(^|[^\d.,])0 ?(đ|₫|VND)/.test(text), "caps at nought"],
    [unit !== null && UNIT_WORDS[lang][unit]?.test(text) === false, `lacks its unit ${unit ?? ""}`],
    [unit === "hours" && MONTHS[lang].test(text), "counts hours in months"],
    [unit === "vnd" && MONTHS[lang].test(text), "counts đồng in months"],
    [
      unit === "day" && !/\d\d?\/\d\d?\/\d{4}|\d{1,2} \w+ \d{4}/.test(text) && found !== null,
      "lacks its day",
    ],
    [
      finding.severity === "warn" && /vượt trần|above the cap|melebihi batas/.test(text),
      "warns as if sure",
    ],
  ];
  return faults
    .filter(([isFault]) => isFault)
    .map(([, what]) => `${lang} ${what}: ${text}`)
    .join("; ");
}

const seen = new Set<string>();

test("in three languages, whatever is wrong with an order", () => {
  fc.assert(
    fc.property(
      anyOrder,
      anyLicence,
      fc.constantFrom("2026-11-20", "2026-11-01", "2027-08-01"),
      (terms, licence, on) => {
        const context = { on, rates: RATES, minimumWages: MINIMUM_WAGES, licence };
        for (const finding of checkOrder(terms, context)) {
          seen.add(finding.code);
          for (const lang of LANGS)
            expect(faultOf(finding, terms, lang), JSON.stringify(finding)).toBe("");
        }
      },
    ),
    { numRuns: 1_500 },
  );
});

test("and every kind of finding was among them", () => {
  const unreadable = ["invalid_row", "duplicate_order"];
  expect(FINDING_CODES.filter((code) => !seen.has(code) && !unreadable.includes(code))).toEqual([]);
});

/** Orders that keep every rule, one for each programme, for tests to break one thing at a time. */

import { fromMajor } from "#app/domain/catalogue/currency.ts";
import type { Currency } from "#app/domain/catalogue/currency.ts";
import { checkOrder } from "#app/domain/law/check-order.ts";
import type { CheckContext } from "#app/domain/law/check-order.ts";
import { MINIMUM_WAGES } from "#app/domain/law/minimums/minimum-wage-rows.ts";
import type { Finding } from "#app/domain/law/finding.ts";
import type { PermittedLicence } from "#app/domain/licences/licence.ts";
import type { Rate } from "#app/domain/law/rates.ts";
import type { FeeKind, FeeTerm, OrderTerms } from "#app/domain/law/terms.ts";

export const ON = "2026-11-20";

export const RATES: readonly Rate[] = [
  { day: ON, currency: "JPY", vndPerUnit: 172 },
  { day: ON, currency: "KRW", vndPerUnit: 18.6 },
  { day: ON, currency: "TWD", vndPerUnit: 818 },
  { day: ON, currency: "EUR", vndPerUnit: 29_500 },
  { day: ON, currency: "USD", vndPerUnit: 26_300 },
];

export const LICENCE: PermittedLicence = {
  state: "active",
  stateOn: null,
  suspendedFrom: null,
  suspendedTo: null,
  permits: ["JP", "TW", "JP-CARE", "TW-DOMESTIC"],
};

/** The figures as if none were to be renewed, so that an order well above them has nothing found. */
export const STANDING_WAGES = MINIMUM_WAGES.map((wage) => ({ ...wage, renewedFrom: "2040-01-01" }));

export const CONTEXT: CheckContext = {
  on: ON,
  rates: RATES,
  minimumWages: STANDING_WAGES,
  licence: LICENCE,
};

export function fee(kind: FeeKind, amountVnd: number, name: string | null = null): FeeTerm {
  return { kind, name, amountVnd };
}

export function money(units: number, currency: Currency) {
  return fromMajor(units, currency);
}

type Row = { market: string; trade: string; wage: number; currency: Currency; months: number };

const ROWS = {
  "jp-intern": {
    market: "JP",
    trade: "food-processing",
    wage: 180_000,
    currency: "JPY",
    months: 36,
  },
  "jp-esd": { market: "JP", trade: "food-processing", wage: 180_000, currency: "JPY", months: 36 },
  "jp-ssw1": { market: "JP", trade: "food-service", wage: 210_000, currency: "JPY", months: 60 },
  "jp-engineer": {
    market: "JP",
    trade: "mechanical-engineer",
    wage: 230_000,
    currency: "JPY",
    months: 36,
  },
  "kr-e7": { market: "KR", trade: "welding", wage: 2_500_000, currency: "KRW", months: 24 },
  "kr-e10": {
    market: "KR",
    trade: "nearshore-fishing",
    wage: 2_200_000,
    currency: "KRW",
    months: 36,
  },
  "tw-factory": { market: "TW", trade: "machining", wage: 31_000, currency: "TWD", months: 36 },
  "tw-construction": { market: "TW", trade: "building", wage: 31_000, currency: "TWD", months: 36 },
  "tw-care-centre": { market: "TW", trade: "care", wage: 31_000, currency: "TWD", months: 36 },
  "tw-home-carer": { market: "TW", trade: "home-care", wage: 21_000, currency: "TWD", months: 36 },
  "tw-domestic": {
    market: "TW",
    trade: "domestic-help",
    wage: 21_000,
    currency: "TWD",
    months: 36,
  },
  "tw-fishing": {
    market: "TW",
    trade: "nearshore-fishing",
    wage: 31_000,
    currency: "TWD",
    months: 36,
  },
  "tw-farm": { market: "TW", trade: "crops", wage: 31_000, currency: "TWD", months: 36 },
  "tw-intermediate": {
    market: "TW",
    trade: "machining",
    wage: 34_000,
    currency: "TWD",
    months: 36,
  },
  "de-ausbildung": { market: "DE", trade: "nursing", wage: 1_100, currency: "EUR", months: 36 },
  "de-skilled": { market: "DE", trade: "electrician", wage: 2_800, currency: "EUR", months: 36 },
} as const satisfies Record<string, Row>;

export type AgencyProgramme = keyof typeof ROWS;
export const AGENCY_PROGRAMMES = Object.keys(ROWS).filter(
  (code): code is AgencyProgramme => code in ROWS,
);

/** What the foreign side must pay of the service fee in VND at 172 a yen: a month of wage, or 5,000 yen a month. */
function foreignPart(programme: AgencyProgramme, { wage, months }: Row): number {
  if (programme === "jp-ssw1") return wage * 172;
  return programme === "jp-intern" ? 5_000 * 172 * months : 0;
}

/** Nothing is asked but a service fee of 10 million; the foreign side pays its part where the law says so. */
export function lawfulOrder(
  programme: AgencyProgramme = "jp-intern",
  changes: Partial<OrderTerms> = {},
): OrderTerms {
  const { market, trade, wage, currency, months }: Row = ROWS[programme];
  const paidByForeignSideVnd = foreignPart(programme, ROWS[programme]);
  return {
    orderRef: "T-1",
    market,
    programme,
    trade,
    approvalKind: "supply-contract",
    approvalNo: "1/QLLĐNN",
    approvedOn: "2026-10-01",
    title: "Việc làm",
    description: "Có chỗ ở, bảo hiểm theo luật nước sở tại.",
    employer: "Demo",
    workplace: "Demo",
    headcount: 5,
    gender: "any",
    ageMin: 18,
    ageMax: 35,
    education: "none",
    experienceMonths: 0,
    finishedProgramme: "none",
    language: { test: "none", level: null },
    wage: fromMajor(wage, currency),
    hoursPerWeek: 40,
    contractMonths: months,
    boardLodgingDeduction: fromMajor(0, currency),
    extension: null,
    serviceAgreedVnd: 10_000_000 + paidByForeignSideVnd,
    paidByForeignSideVnd,
    fees: [fee("service", 10_000_000)],
    applyBy: "2027-01-05",
    interviewOn: "2027-01-20",
    departureOn: "2027-06-01",
    ...changes,
  };
}

/** The order asks this service fee, all of it agreed with the worker. */
export function asking(
  order: OrderTerms,
  serviceVnd: number,
  others: readonly FeeTerm[] = [],
): OrderTerms {
  return {
    ...order,
    serviceAgreedVnd: serviceVnd + order.paidByForeignSideVnd,
    fees: [fee("service", serviceVnd), ...others],
  };
}

/** Findings as 'severity code field', for short tables. */
export function found(order: OrderTerms, context: Partial<CheckContext> = {}): string[] {
  return brief(checkOrder(order, { ...CONTEXT, ...context }));
}

export function brief(findings: readonly Finding[]): string[] {
  return findings.map(({ severity, code, field }) => `${severity} ${code} ${field}`);
}

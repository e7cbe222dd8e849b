/** One order against all of the law: every finding, each with its field, the figure found and the figure allowed. */

import type { Day } from "#app/domain/catalogue/day.ts";
import { daysBetween } from "#app/domain/catalogue/day.ts";
import { checkBeforeApproval } from "./fees/before-approval.ts";
import { checkBrokerage } from "./fees/brokerage.ts";
import { checkDeposit } from "./fees/deposit.ts";
import { checkBranch } from "./fees/branch.ts";
import { checkExtension } from "./fees/extension.ts";
import { checkFeeNames } from "./fees/fee-name.ts";
import { checkOtherCosts } from "./fees/other-cost.ts";
import { checkTicket } from "./fees/ticket.ts";
import type { Finding } from "./finding.ts";
import type { PermittedLicence } from "#app/domain/licences/licence.ts";
import { checkLicence } from "./licence-standing.ts";
import { checkContractLength } from "./minimums/contract-length.ts";
import { checkDeduction } from "./minimums/deduction.ts";
import { checkDeparture } from "./minimums/departure.ts";
import { checkForbiddenArea } from "./minimums/forbidden-area.ts";
import type { MinimumWage } from "./minimums/minimum-wage.ts";
import { checkForbiddenWork } from "./minimums/forbidden-work.ts";
import { checkForeignSide } from "./minimums/foreign-side.ts";
import { checkRest } from "./minimums/rest.ts";
import {
  checkAge,
  checkContractApproval,
  checkProgramme,
  isClosedToAgencies,
} from "./minimums/standing.ts";
import { checkWageFloor } from "./minimums/wage-floor.ts";
import { rateOn, STALE_AFTER_DAYS } from "./rates.ts";
import type { Rate } from "./rates.ts";
import { checkMarketPermits } from "./market-permits.ts";
import { checkServiceFee } from "./service-fee.ts";
import type { OrderTerms } from "./terms.ts";

/** `on` is the day of the act (import, submission, approval); rules and rates are those of that day. `licence` null: in no register. */
export type CheckContext = LawOnDay & { licence: PermittedLicence | null };

/** What the law rests on besides the terms: the day, the rates on file, and every minimum wage, the centre's too. */
export type LawOnDay = {
  on: Day;
  rates: readonly Rate[];
  minimumWages: readonly MinimumWage[];
};

/**
 * Every finding but `invalid_row` and `duplicate_order`, which need the sheet and the other orders.
 * Pure; throws RangeError only where a day of the terms does not exist, which the reader of a sheet refuses before.
 */
export function checkOrder(terms: OrderTerms, context: CheckContext): Finding[] {
  const { on, rates, licence } = context;
  const rate = rateOn(rates, terms.wage.currency, on);
  return [
    ...checkLicence(licence, on),
    ...checkMarketPermits(terms, licence, on),
    ...checkContractApproval(terms, on),
    ...checkProgramme(terms, on),
    ...checkAge(terms),
    ...checkForbiddenWork(terms),
    ...checkForbiddenArea(terms),
    ...checkBranch(terms),
    ...checkRate(terms, rate, on),
    ...(isClosedToAgencies(terms.programme)
      ? []
      : [
          ...checkServiceFee(terms, rate, on),
          ...checkExtension(terms, rate, on),
          ...checkDeposit(terms, on),
        ]),
    ...checkBrokerage(terms),
    ...checkBeforeApproval(terms),
    ...checkFeeNames(terms),
    ...checkOtherCosts(terms, on),
    ...checkTicket(terms, on),
    ...checkForeignSide(terms, rates, on),
    ...checkWageFloor(terms, context),
    ...checkDeduction(terms, rates, on),
    ...checkContractLength(terms, on),
    ...checkRest(terms, on),
    ...checkDeparture(terms),
  ];
}

/** Without any rate no ceiling in a foreign wage can be told, so it refuses; an old or a later one is only told. */
function checkRate({ wage }: OrderTerms, rate: Rate | null, on: Day): Finding[] {
  const finding = {
    code: "rate_missing",
    field: "wage_currency",
    article: null,
    source: null,
  } as const;
  if (rate === null)
    return [{ ...finding, severity: "block", found: wage.currency, allowed: null, unit: null }];
  const age = rate.day === on ? 0 : daysBetween(rate.day, on);
  if (age >= 0 && age <= STALE_AFTER_DAYS) return [];
  return [
    { ...finding, severity: "info", found: Math.abs(age), allowed: STALE_AFTER_DAYS, unit: "days" },
  ];
}

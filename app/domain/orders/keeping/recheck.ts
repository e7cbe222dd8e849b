/** What the nightly check makes of a live order: the law and the rates may have changed since it was approved. */

import { operator } from "#app/domain/accounts/actor.ts";
import { dayInVietnam } from "#app/domain/catalogue/day.ts";
import type { Day } from "#app/domain/catalogue/day.ts";
import { checkOrder } from "#app/domain/law/check-order.ts";
import type { Finding, FindingCode } from "#app/domain/law/finding.ts";
import type { PermittedLicence } from "#app/domain/licences/licence.ts";
import type { Rate } from "#app/domain/law/rates.ts";
import type { OrderTerms } from "#app/domain/law/terms.ts";
import type { OrderState } from "#app/domain/orders/order.ts";

/** Kept in the order as the reason of its state, so that only what the check put to sleep is woken by it. */
export const RECHECK_REASON = "recheck";

/** Whom the history names for what the worker's check changes each night. */
export const NIGHTLY_CHECK = operator("nightly check");

/** Licences and market approvals hide orders in the same moment by themselves and give them back the same way. */
const SEEN_AT_ONCE: ReadonlySet<FindingCode> = new Set([
  "licence_unknown",
  "licence_not_active",
  "market_approval_missing",
]);

export type LiveOrder = {
  terms: OrderTerms;
  licence: PermittedLicence | null;
  approvedAt: Date;
  approvalValidUntil: Day | null;
};

/**
 * Blocking findings of today's rules on a live order. A cap in a foreign wage keeps the rate of the day of approval: a
 * currency that moves never re-judges an order, a rate of that day that was corrected does.
 */
export function recheckFindings(
  { terms, licence, approvedAt, approvalValidUntil }: LiveOrder,
  rates: readonly Rate[],
  today: Day,
): Finding[] {
  const approvedOn = dayInVietnam(approvedAt);
  const known = rates.filter(({ day }) => day <= approvedOn);
  const findings = checkOrder(terms, {
    on: today,
    rates: known.length > 0 ? known : rates,
    licence,
  });
  const broken = findings.filter(
    ({ severity, code }) => severity === "block" && !SEEN_AT_ONCE.has(code),
  );
  return approvalValidUntil !== null && approvalValidUntil < today
    ? [...broken, expiredOn(approvalValidUntil, today)]
    : broken;
}

function expiredOn(validUntil: Day, today: Day): Finding {
  return {
    code: "contract_approval_missing",
    severity: "block",
    field: "approval_date",
    found: validUntil,
    allowed: today,
    unit: null,
    article: "Law 69/2020/QH14 art. 20.1",
    source: "law-69-2020",
  };
}

/** The state that the check leads to, null where it changes nothing. */
export function stateAfterRecheck(
  order: { state: OrderState; stateReason: string | null },
  isBroken: boolean,
): OrderState | null {
  if (order.state === "approved") return isBroken ? "changes_requested" : null;
  if (order.state === "changes_requested" && order.stateReason === RECHECK_REASON)
    return isBroken ? null : "approved";
  return null;
}

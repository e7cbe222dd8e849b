/** What the nightly check makes of a live order: the law and the rates may have changed since it was approved. */

import { operator } from "#app/domain/accounts/actor.ts";
import { dayInVietnam } from "#app/domain/catalogue/day.ts";
import type { Day } from "#app/domain/catalogue/day.ts";
import { checkOrder } from "#app/domain/law/check-order.ts";
import type { LawOnDay } from "#app/domain/law/check-order.ts";
import type { Finding, FindingCode } from "#app/domain/law/finding.ts";
import type { PermittedLicence } from "#app/domain/licences/licence.ts";
import type { OrderTerms } from "#app/domain/law/terms.ts";
import { SLEEP_REASONS } from "#app/domain/orders/order.ts";
import type { OrderState, SleepReason } from "#app/domain/orders/order.ts";

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
  letterValidUntil: Day | null;
};

/**
 * Blocking findings of today's rules on a live order. A cap in a foreign wage keeps the rate of the day of approval: a
 * currency that moves never re-judges an order, a rate of that day that was corrected does.
 */
export function recheckFindings(
  { terms, licence, approvedAt, letterValidUntil }: LiveOrder,
  { on: today, rates, minimumWages }: LawOnDay,
): Finding[] {
  const approvedOn = dayInVietnam(approvedAt);
  const known = rates.filter(({ day }) => day <= approvedOn);
  const findings = checkOrder(terms, {
    on: today,
    rates: known.length > 0 ? known : rates,
    minimumWages,
    licence,
  });
  const broken = findings.filter(
    ({ severity, code }) => severity === "block" && !SEEN_AT_ONCE.has(code),
  );
  return letterValidUntil !== null && letterValidUntil < today
    ? [...broken, expiredOn(letterValidUntil, today)]
    : broken;
}

/** A letter that was still to come would be found before its first day, never after its last. */
function isLetterExpired({ code, field, found, allowed }: Finding): boolean {
  return (
    code === "contract_approval_missing" &&
    field === "approval_date" &&
    typeof found === "string" &&
    typeof allowed === "string" &&
    found < allowed
  );
}

function expiredOn(validUntil: Day, today: Day): Finding {
  return {
    code: "contract_approval_missing",
    severity: "block",
    field: "approval_date",
    found: validUntil,
    allowed: today,
    unit: "day",
    article: "Law 69/2020/QH14 art. 20.1",
    source: "law-69-2020",
  };
}

const CHECKS: ReadonlySet<string> = new Set(SLEEP_REASONS);

/** Why the findings of a check put an order to sleep. */
export function sleepReason(findings: readonly Finding[]): SleepReason {
  const isLetterAlone = findings.every((finding) => isLetterExpired(finding));
  return isLetterAlone ? "letter_expired" : "rule_broken";
}

/** The state that the check leads to, null where it changes nothing. Only what a check put to sleep is woken by it. */
export function stateAfterRecheck(
  order: { state: OrderState; stateReason: string | null },
  isBroken: boolean,
): OrderState | null {
  if (order.state === "approved") return isBroken ? "asleep" : null;
  if (order.state === "asleep" && CHECKS.has(order.stateReason ?? ""))
    return isBroken ? null : "approved";
  return null;
}

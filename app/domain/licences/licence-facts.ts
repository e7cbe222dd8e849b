/** What the register says of an agency's licence, and whether it may act on a day. */

import type { Day } from "#app/domain/catalogue/day.ts";
import type { Finding } from "#app/domain/law/finding.ts";
import { findingOf, rule } from "#app/domain/law/rules/rule.ts";

/**
 * `stateOn` is the day the state began, null where the register names none. A suspension is a sanction beside the
 * licence's own states, first and last day included; `suspendedTo` null means until further notice.
 * `approvals` are codes such as JP, TW, JP-CARE, TW-DOMESTIC.
 */
export type LicenceFacts = {
  state: "active" | "returned" | "revoked" | "unlisted";
  stateOn: Day | null;
  suspendedFrom: Day | null;
  suspendedTo: Day | null;
  approvals: readonly string[];
};

export const LICENCE_RULES = [
  rule({
    id: "licence-needed",
    concern: "licence",
    figure: { kind: "duty" },
    article: "Law 69/2020/QH14 art. 8.1",
    source: "law-69-2020",
  }),
  rule({
    id: "licence-ended",
    concern: "licence",
    figure: { kind: "duty" },
    article: "Law 69/2020/QH14 art. 27.1",
    source: "law-69-2020",
  }),
] as const;

/** Whether the holder may recruit on the day: neither returned, revoked or gone from the register by then, nor suspended. */
export function isLicenceActive(licence: LicenceFacts, on: Day): boolean {
  const hasEnded =
    licence.state !== "active" && (licence.stateOn === null || licence.stateOn <= on);
  return !hasEnded && !isSuspended(licence, on);
}

function isSuspended({ suspendedFrom, suspendedTo }: LicenceFacts, on: Day): boolean {
  if (suspendedFrom === null) return suspendedTo !== null && on <= suspendedTo;
  return suspendedFrom <= on && (suspendedTo === null || on <= suspendedTo);
}

/** Law 69/2020/QH14 art. 8 and 27: no licence, no order; a returned or revoked one ends recruiting the same day. */
export function checkLicence(licence: LicenceFacts | null, on: Day): Finding[] {
  const [needed, ended] = LICENCE_RULES;
  const field = "agency_licence_no";
  if (licence === null)
    return [
      findingOf(needed, "licence_unknown", field, { found: null, allowed: null, unit: null }),
    ];
  if (isLicenceActive(licence, on)) return [];
  const found = licence.state === "active" ? "suspended" : licence.state;
  return [findingOf(ended, "licence_not_active", field, { found, allowed: "active", unit: null })];
}

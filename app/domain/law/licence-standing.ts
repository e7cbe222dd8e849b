/** The law on a licence on the day of an act: without one, or once it has ended or is stopped, nobody may recruit. */

import type { Day } from "#app/domain/catalogue/day.ts";
import { standingOn } from "#app/domain/licences/licence.ts";
import type { LicenceFacts } from "#app/domain/licences/licence.ts";
import type { Finding } from "./finding.ts";
import { findingOf, rule } from "./rules/rule.ts";

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

/** Law 69/2020/QH14 art. 8 and 27: no licence, no order; a returned or revoked one ends recruiting the same day. */
export function checkLicence(licence: LicenceFacts | null, on: Day): Finding[] {
  const [needed, ended] = LICENCE_RULES;
  const field = "agency_licence_no";
  if (licence === null)
    return [
      findingOf(needed, "licence_unknown", field, { found: null, allowed: null, unit: null }),
    ];
  const found = standingOn(licence, on);
  if (found === "active") return [];
  return [findingOf(ended, "licence_not_active", field, { found, allowed: "active", unit: null })];
}

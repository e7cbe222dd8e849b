/** The wait between being selected and leaving. */

import { daysBetween } from "#app/domain/catalogue/day.ts";
import type { Finding } from "#app/domain/law/finding.ts";
import { findingOf, rule } from "#app/domain/law/rules/rule.ts";
import type { OrderTerms } from "#app/domain/law/terms.ts";

/** The last day of departure is this many days after selection. */
export const MOST_DAYS = 180;

const WAIT = rule({
  id: "departure-180-days",
  concern: "departure",
  figure: { kind: "days", most: MOST_DAYS },
  article: "Law 69/2020/QH14 art. 26.2.đ",
  source: "law-69-2020",
});

export const DEPARTURE_RULES = [WAIT] as const;

/**
 * Law 69/2020/QH14 art. 26.2.đ: at most 180 days from selection, force majeure excepted. Selection is the day of the interview;
 * before that day is known nothing can be judged.
 */
export function checkDeparture({ interviewOn, departureOn }: OrderTerms): Finding[] {
  if (interviewOn === null || departureOn === null) return [];
  const found = daysBetween(interviewOn, departureOn);
  if (found <= MOST_DAYS) return [];
  const figures = { found, allowed: MOST_DAYS, unit: "days" } as const;
  return [findingOf(WAIT, "departure_too_late", "departure_on", figures)];
}

/** Between which days people may leave under a programme that ends or has yet to begin. */

import type { Day } from "#app/domain/catalogue/day.ts";
import { findProgramme } from "#app/domain/catalogue/programme.ts";
import type { Programme } from "#app/domain/catalogue/programme.ts";
import type { Finding } from "#app/domain/law/finding.ts";
import { findingOf, rule } from "#app/domain/law/rules/rule.ts";
import type { Figure, Rule } from "#app/domain/law/rules/rule.ts";
import type { OrderTerms } from "#app/domain/law/terms.ts";

/** A programme is offered only while it is open, and for its own country. */
export const OFFERED = rule({
  id: "programme-offered",
  concern: "programme",
  figure: { kind: "duty" },
  article: "Law 69/2020/QH14 art. 7.11",
  source: "law-69-2020",
});

type Calendar = Extract<Figure, { kind: "calendar" }>;

const JAPAN = { concern: "programme", source: "jp-ministry" } as const;

const INTERN_ENTRY: Rule<Calendar> = rule({
  ...JAPAN,
  id: "programme-jp-intern-entry",
  scope: { programmes: ["jp-intern"] },
  figure: { kind: "calendar", first: null, last: findProgramme("jp-intern")?.validTo ?? null },
  article: "技能実習法",
});
/** The employer applies in Japan for whoever has been selected. The day of the application stands in no order, so it warns. */
const INTERN_APPLICATION: Rule<Calendar> = rule({
  ...JAPAN,
  id: "programme-jp-intern-application",
  scope: { programmes: ["jp-intern"] },
  figure: { kind: "calendar", first: null, last: "2027-03-31" },
  article: "技能実習法",
  isUncertain: true,
});
const ESD_START: Rule<Calendar> = rule({
  ...JAPAN,
  id: "programme-jp-esd-start",
  scope: { programmes: ["jp-esd"] },
  figure: { kind: "calendar", first: findProgramme("jp-esd")?.validFrom ?? null, last: null },
  article: "育成就労法",
});

export const PROGRAMME_DAY_RULES = [INTERN_ENTRY, INTERN_APPLICATION, ESD_START] as const;

/**
 * `programme_over` for who would leave after the programme's last day or before its first; one that begins later may be
 * prepared for. Without a day of departure the last day to apply counts, since everybody leaves after it. Days in Vietnam.
 */
export function checkProgrammeDays(
  { code, validFrom, validTo }: Programme,
  terms: OrderTerms,
  on: Day,
): Finding[] {
  const { applyBy, interviewOn, departureOn } = terms;
  if (departureOn !== null && departureOn < validFrom)
    return [over(ruleOf(code), "departure_on", departureOn, validFrom)];
  if (validTo === null) return [];
  const leaving = departureOn ?? applyBy;
  if (departureOn === null && interviewOn !== null && interviewOn > validTo)
    return [over(ruleOf(code), "interview_on", interviewOn, validTo)];
  if (leaving > validTo)
    return [
      over(ruleOf(code), departureOn === null ? "apply_by" : "departure_on", leaving, validTo),
    ];
  if (on > validTo) return [over(ruleOf(code), "programme", on, validTo)];
  const { last } = INTERN_APPLICATION.figure;
  const isLate =
    code === "jp-intern" && interviewOn !== null && last !== null && interviewOn > last;
  return isLate ? [over(INTERN_APPLICATION, "interview_on", interviewOn, last)] : [];
}

function ruleOf(programme: string): Rule {
  return PROGRAMME_DAY_RULES.find(({ scope }) => scope.programmes?.includes(programme)) ?? OFFERED;
}

function over(broken: Rule, field: string, found: Day, allowed: Day): Finding {
  return findingOf(broken, "programme_over", field, { found, allowed, unit: "day" });
}

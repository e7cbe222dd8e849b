/** What must stand before anything is judged: an approved contract, a programme open to agencies, workers who are adults. */

import type { Day } from "#app/domain/catalogue/day.ts";
import { findProgramme } from "#app/domain/catalogue/programme.ts";
import type { Finding } from "#app/domain/law/finding.ts";
import { findingOf, rule } from "#app/domain/law/rules/rule.ts";
import type { OrderTerms } from "#app/domain/law/terms.ts";
import { checkProgrammeDays, OFFERED, PROGRAMME_DAY_RULES } from "./programme-days.ts";

const LAW = { source: "law-69-2020", figure: { kind: "duty" } } as const;
const SUPPLY = rule({
  ...LAW,
  id: "approval-supply-contract",
  concern: "contract-approval",
  article: "Law 69/2020/QH14 art. 20.1",
});
const PREPARATION = rule({
  ...LAW,
  id: "approval-source-preparation",
  concern: "contract-approval",
  article: "Law 69/2020/QH14 art. 18.1",
});
const PUBLIC_ONLY = rule({
  ...LAW,
  id: "programme-public-bodies",
  concern: "programme",
  article: "Law 69/2020/QH14 art. 5.1",
  source: "colab-notice",
  scope: { programmes: ["jp-im-japan", "kr-e9", "kr-e8", "de-triple-win"] },
});

/** The least age of a worker on leaving, in years. */
export const LEAST_AGE = 18;

const ADULT = rule({
  id: "age-18",
  concern: "age",
  figure: { kind: "years", least: LEAST_AGE },
  article: "Law 69/2020/QH14 art. 3.1",
  source: "law-69-2020",
});

export const STANDING_RULES = [
  SUPPLY,
  PREPARATION,
  PUBLIC_ONLY,
  OFFERED,
  ...PROGRAMME_DAY_RULES,
  ADULT,
] as const;

/** Law 69/2020/QH14 art. 18 and 20: a number and a day not after the day of the act; without them nothing may be recruited for. */
export function checkContractApproval(terms: OrderTerms, on: Day): Finding[] {
  const broken = terms.approvalKind === "supply-contract" ? SUPPLY : PREPARATION;
  const code = "contract_approval_missing";
  if (terms.approvalNo === null || terms.approvalNo.trim() === "") {
    return [findingOf(broken, code, "approval_no", { found: null, allowed: null, unit: null })];
  }
  if (terms.approvedOn !== null && terms.approvedOn <= on) return [];
  return [
    findingOf(broken, code, "approval_date", { found: terms.approvedOn, allowed: on, unit: "day" }),
  ];
}

/** Whether only a public body may send: an agency has no lawful fee there, so its ceilings say nothing. */
export function isClosedToAgencies(programme: string): boolean {
  return findProgramme(programme)?.sentBy === "public-body";
}

/** Closed to agencies, unknown, of another market, or not open when people leave. */
export function checkProgramme(terms: OrderTerms, on: Day): Finding[] {
  const programme = findProgramme(terms.programme);
  const none = { found: terms.programme, allowed: null, unit: null } as const;
  if (programme === null || programme.market !== terms.market)
    return [findingOf(OFFERED, "term_not_allowed", "programme", none)];
  if (programme.sentBy === "public-body")
    return [findingOf(PUBLIC_ONLY, "programme_closed_to_agencies", "programme", none)];
  return checkProgrammeDays(programme, terms, on);
}

/** Law 69/2020/QH14 art. 3.1: workers are 18 or older. Years. */
export function checkAge({ ageMin, ageMax }: OrderTerms): Finding[] {
  const figures = { allowed: LEAST_AGE, unit: "years" } as const;
  if (ageMin !== null && ageMin < LEAST_AGE)
    return [findingOf(ADULT, "worker_under_18", "age_min", { found: ageMin, ...figures })];
  if (ageMax !== null && ageMax < LEAST_AGE)
    return [findingOf(ADULT, "worker_under_18", "age_max", { found: ageMax, ...figures })];
  return [];
}

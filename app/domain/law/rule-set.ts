/** All rules in one list with a version, for the page and the JSON address. */

import type { Day } from "#app/domain/catalogue/day.ts";
import { findProgramme } from "#app/domain/catalogue/programme.ts";
import { BEFORE_APPROVAL_RULES } from "./fees/before-approval.ts";
import { BRANCH_RULES } from "./fees/branch.ts";
import { BROKERAGE_RULES } from "./fees/brokerage.ts";
import { DEPOSIT_RULES } from "./fees/deposit.ts";
import { FEE_NAME_RULES } from "./fees/fee-name.ts";
import { OTHER_COST_RULES } from "./fees/other-cost.ts";
import { TICKET_RULES } from "./fees/ticket.ts";
import { LICENCE_RULES } from "./licence-standing.ts";
import { LENGTH_RULES } from "./minimums/contract-length.ts";
import { DEDUCTION_RULES, FREE_LODGING_RULES, MEAL_RULES } from "./minimums/deduction.ts";
import { DEPARTURE_RULES } from "./minimums/departure.ts";
import { AREA_RULES } from "./minimums/forbidden-area.ts";
import { withLastDays } from "./minimums/minimum-wage.ts";
import type { MinimumWage } from "./minimums/minimum-wage.ts";
import { MINIMUM_WAGES } from "./minimums/minimum-wage-rows.ts";
import { WORK_RULES } from "./minimums/forbidden-work.ts";
import { FOREIGN_SIDE_RULES, SUPPORT_RULES } from "./minimums/foreign-side.ts";
import { REST_RULES } from "./minimums/rest.ts";
import { STANDING_RULES } from "./minimums/standing.ts";
import { WAGE_RULES } from "./minimums/wage-floor.ts";
import { PERMIT_RULES } from "./market-permits.ts";
import { PUBLISHED_RULES } from "./published.ts";
import { isInForce } from "./rules/rule.ts";
import type { Rule } from "./rules/rule.ts";
import { SERVICE_FEE_RULES } from "./service-fee.ts";

const WITHOUT_MINIMUM_WAGES: readonly Rule[] = [
  ...LICENCE_RULES,
  ...BRANCH_RULES,
  ...PERMIT_RULES,
  ...STANDING_RULES,
  ...SERVICE_FEE_RULES,
  ...FOREIGN_SIDE_RULES,
  ...SUPPORT_RULES,
  ...BROKERAGE_RULES,
  ...DEPOSIT_RULES,
  ...BEFORE_APPROVAL_RULES,
  ...FEE_NAME_RULES,
  ...OTHER_COST_RULES,
  ...TICKET_RULES,
  ...WAGE_RULES,
  ...DEDUCTION_RULES,
  ...MEAL_RULES,
  ...FREE_LODGING_RULES,
  ...LENGTH_RULES,
  ...REST_RULES,
  ...DEPARTURE_RULES,
  ...WORK_RULES,
  ...AREA_RULES,
  ...PUBLISHED_RULES,
];

/**
 * Every row that the engine checks by, past and future ones too, and those that are only published. `version` changes with any
 * figure, article or day of any rule, and with nothing else: 16 hexadecimal digits.
 */
export type RuleSet = { version: string; rules: readonly Rule[] };

/** The set with these minimum wages: those of this release, and with them those that the centre has added since. */
export function ruleSetWith(minimumWages: readonly MinimumWage[]): RuleSet {
  const rules = [...WITHOUT_MINIMUM_WAGES, ...withLastDays(minimumWages)];
  const inOrder = [...rules].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  return { version: fingerprint(JSON.stringify(inOrder)), rules };
}

/** The set as it comes with this release. */
export const RELEASED: RuleSet = ruleSetWith(MINIMUM_WAGES);

/** The rules in force on a day, first and last day included. */
export function rulesOn({ rules }: RuleSet, on: Day): Rule[] {
  return rules.filter((rule) => isInForce(rule, on));
}

/** The rules in force on a day that some order of a programme can fall under, whatever its trade and length; [] for an unknown programme. */
export function rulesOfProgramme(set: RuleSet, programme: string, on: Day): Rule[] {
  const market = findProgramme(programme)?.market;
  if (market === undefined) return [];
  return rulesOn(set, on).filter(({ scope }) => {
    const isMarket =
      (scope.markets?.includes(market) ?? true) && !(scope.notMarkets?.includes(market) ?? false);
    const isProgramme =
      (scope.programmes?.includes(programme) ?? true) &&
      !(scope.notProgrammes?.includes(programme) ?? false);
    return isMarket && isProgramme;
  });
}

/** The latest day up to `on` on which a rule began: since when the set stands as it is. '' before the first. */
export function lastChangeBefore({ rules }: RuleSet, on: Day): Day {
  return rules.reduce(
    (latest, { validFrom }) => (validFrom <= on && validFrom > latest ? validFrom : latest),
    "",
  );
}

/** FNV-1a over UTF-16 units, 64 bits: a name for the text, not a seal against forgery. */
function fingerprint(text: string): string {
  let hash = 0xcbf29ce484222325n;
  for (let at = 0; at < text.length; at += 1) {
    hash = BigInt.asUintN(64, (hash ^ BigInt(text.charCodeAt(at))) * 0x100000001b3n);
  }
  return hash.toString(16).padStart(16, "0");
}

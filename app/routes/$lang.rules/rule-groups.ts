// The rules a reader asked for, by what they are about, in the order in which the law takes them up.
import type { Day } from "#app/domain/catalogue/day.ts";
import { rulesOfProgramme } from "#app/domain/law/rule-set.ts";
import type { RuleSet } from "#app/domain/law/rule-set.ts";
import { CONCERNS } from "#app/domain/law/rules/rule.ts";
import type { Concern, Rule } from "#app/domain/law/rules/rule.ts";

export type RuleGroup = { concern: Concern; rules: Rule[] };

/** `programme` null: every rule there is, past and future ones too. With a programme: those in force for it on the day. */
export function ruleGroups(set: RuleSet, programme: string | null, on: Day): RuleGroup[] {
  const rules = programme === null ? set.rules : rulesOfProgramme(set, programme, on);
  return CONCERNS.map((concern) => ({
    concern,
    rules: rules.filter((rule) => rule.concern === concern),
  })).filter((group) => group.rules.length > 0);
}

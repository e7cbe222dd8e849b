// The rules on their page: all of them once, or those of one programme on one day.
import { expect, it } from "vitest";
import { RELEASED } from "#app/domain/law/rule-set.ts";
import { ruleGroups } from "#app/routes/$lang.rules/rule-groups.ts";

const idsOf = (groups: ReturnType<typeof ruleGroups>) =>
  groups.flatMap(({ rules }) => rules.map(({ id }) => id));

it("has every rule once, past ones too, each in the group of its concern", () => {
  const groups = ruleGroups(RELEASED, null, "2026-11-22");
  expect(idsOf(groups).sort()).toEqual(RELEASED.rules.map(({ id }) => id).sort());
  expect(idsOf(groups)).toContain("wage-tw-2025-01-01");
  for (const { concern, rules } of groups)
    expect(new Set(rules.map((rule) => rule.concern))).toEqual(new Set([concern]));
});

it("narrows to a programme and its day", () => {
  const factory = idsOf(ruleGroups(RELEASED, "tw-factory", "2026-11-22"));
  expect(factory).toEqual(
    expect.arrayContaining(["deposit-tw", "wage-tw-2026-01-01", "brokerage-worker"]),
  );
  expect(factory).not.toContain("deposit-jp");
  expect(factory).not.toContain("wage-tw-2025-01-01");
});

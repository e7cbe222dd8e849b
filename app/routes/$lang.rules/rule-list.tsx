// Rules as a list, folded by what they are about.
import type { Day } from "#app/domain/catalogue/day.ts";
import { isInForce } from "#app/domain/law/rules/rule.ts";
import type { Rule } from "#app/domain/law/rules/rule.ts";
import { citation, sourceName } from "#app/domain/law/rules/source.ts";
import { formatDay } from "#app/i18n/format.ts";
import type { Translate } from "#app/i18n/translate.ts";
import { Chip } from "#app/ui/chip.tsx";
import { useTranslate } from "#app/ui/language.tsx";
import { doubtWords, ruleWords, scopeWords } from "#app/ui/rule-words.ts";
import type { RuleGroup } from "./rule-groups.ts";

export function RuleGroups({
  groups,
  isOpen,
  today,
}: {
  groups: readonly RuleGroup[];
  isOpen: boolean;
  today: Day;
}) {
  const t = useTranslate();
  return groups.map(({ concern, rules }) => (
    <details key={concern} className="rules" open={isOpen} id={concern}>
      <summary>
        <h2>{t(`law.concern.${concern}`)}</h2>{" "}
        <span className="small soft">{t("law.page.count", { count: rules.length })}</span>
      </summary>
      <ul className="plain">
        {rules.map((rule) => (
          <RuleItem key={rule.id} rule={rule} today={today} />
        ))}
      </ul>
    </details>
  ));
}

function RuleItem({ rule, today }: { rule: Rule; today: Day }) {
  const t = useTranslate();
  const doubt = doubtWords(rule, t);
  const isNow = isInForce(rule, today);
  return (
    <li id={rule.id}>
      <b>{ruleWords(rule, t)}</b>
      <span className="small soft">{scopeWords(rule.scope, t)}</span>
      {rule.condition !== null && (
        <span className="small">{t(`law.condition.${rule.condition}`)}</span>
      )}
      <span className="small">
        {[
          ...(rule.article === null ? [] : [citation(rule.article, t.lang)]),
          daysWords(rule, t),
          ...(doubt === null
            ? [t("place" in rule ? "law.confidence.host" : "law.confidence.high")]
            : []),
        ].join(" · ")}
      </span>
      {(doubt !== null || !isNow) && (
        <span className="row">
          {!isNow && (
            <Chip tone="warn">
              {t(rule.validFrom > today ? "law.page.future" : "law.page.past")}
            </Chip>
          )}
          {doubt !== null && <Chip tone="warn">{doubt}</Chip>}
        </span>
      )}
      <span className="small soft">
        {t("law.page.source", {
          source: rule.source === "setting" ? t("law.setting") : sourceName(rule.source),
        })}{" "}
        · <span className="code">{rule.id}</span>
      </span>
    </li>
  );
}

function daysWords({ validFrom, validTo }: Rule, t: Translate): string {
  if (validTo === null) return t("law.page.since", { day: formatDay(validFrom, t.lang) });
  return t("law.page.from-to", {
    from: formatDay(validFrom, t.lang),
    to: formatDay(validTo, t.lang),
  });
}

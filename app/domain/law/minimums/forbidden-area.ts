/** Places where nobody may be sent to work, found in what the agency wrote. */

import type { Finding } from "#app/domain/law/finding.ts";
import { findingOf, rule } from "#app/domain/law/rules/rule.ts";
import type { Rule } from "#app/domain/law/rules/rule.ts";
import { clausesOf, hasAny, isDenied, lookerFor, phrase } from "#app/domain/law/rules/words.ts";
import type { Phrase } from "#app/domain/law/rules/words.ts";
import type { OrderTerms } from "#app/domain/law/terms.ts";

type ForbiddenArea = { rule: Rule; words: readonly Phrase[] };

function area(point: string, words: string[]): ForbiddenArea {
  return {
    rule: rule({
      id: `area-${point}`,
      concern: "work",
      figure: { kind: "nothing" },
      article: `Law 69/2020/QH14 art. 7.13.${point}`,
      source: "law-69-2020",
    }),
    words: words.map(phrase),
  };
}

const FORBIDDEN: readonly ForbiddenArea[] = [
  area("a", [
    "vùng chiến sự",
    "khu vực chiến sự",
    "có chiến sự",
    "vùng có chiến tranh",
    "war zone",
  ]),
  area("b", [
    "vùng nhiễm xạ",
    "khu vực nhiễm xạ",
    "bị nhiễm xạ",
    "vùng phóng xạ",
    "khử phóng xạ",
    "khử xạ",
    "radiation zone",
    "decontamination work",
  ]),
  area("c", ["vùng nhiễm độc", "khu vực nhiễm độc", "bị nhiễm độc", "toxic zone"]),
  area("d", ["vùng có dịch bệnh", "vùng dịch bệnh", "vùng tâm dịch", "epidemic zone"]),
];

export const AREA_RULES: readonly Rule[] = FORBIDDEN.map((entry) => entry.rule);

const mayHoldArea = lookerFor(FORBIDDEN.flatMap(({ words }) => words));

/** War, radiation, poison and dangerous epidemics (Law 69/2020/QH14 art. 7.13). One finding at most. */
export function checkForbiddenArea(terms: OrderTerms): Finding[] {
  if (!mayHoldArea(terms)) return [];
  return [...inText("title_vi", terms.title), ...inText("description_vi", terms.description)].slice(
    0,
    1,
  );
}

function inText(field: string, text: string): Finding[] {
  return FORBIDDEN.flatMap(({ rule: broken, words }) => {
    const clause = clausesOf(text).find((part) => hasAny(part, words) && !isDenied(part));
    if (clause === undefined) return [];
    const figures = { found: clause.text.trim(), allowed: null, unit: null } as const;
    return [findingOf(broken, "job_forbidden", field, figures)];
  });
}

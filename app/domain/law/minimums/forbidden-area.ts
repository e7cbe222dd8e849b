/** Places where nobody may be sent to work, found in what the agency wrote. */

import { gravest } from "#app/domain/law/finding.ts";
import type { Finding, Severity } from "#app/domain/law/finding.ts";
import { findingOf, rule } from "#app/domain/law/rules/rule.ts";
import type { Rule } from "#app/domain/law/rules/rule.ts";
import {
  clausesOf,
  hasAny,
  isDenied,
  lookerFor,
  phrase,
  sayingsOf,
  without,
} from "#app/domain/law/rules/words.ts";
import type { Phrase, Saying, Words } from "#app/domain/law/rules/words.ts";
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
    "vùng bị nhiễm xạ",
    "khu vực bị nhiễm xạ",
    "nơi bị nhiễm xạ",
    "đất bị nhiễm xạ",
    "vùng phóng xạ",
    "khử phóng xạ",
    "khử xạ",
    "radiation zone",
    "decontamination work",
  ]),
  area("c", [
    "vùng nhiễm độc",
    "khu vực nhiễm độc",
    "vùng bị nhiễm độc",
    "khu vực bị nhiễm độc",
    "nơi bị nhiễm độc",
    "đất bị nhiễm độc",
    "toxic zone",
  ]),
  area("d", ["vùng có dịch bệnh", "vùng dịch bệnh", "vùng tâm dịch", "epidemic zone"]),
];

export const AREA_RULES: readonly Rule[] = FORBIDDEN.map((entry) => entry.rule);

const mayHoldArea = lookerFor(FORBIDDEN.flatMap(({ words }) => words));

/** Sick crops and herds are no danger to people in the sense of the law. */
const ALIKE = ["cây trồng", "cây", "vật nuôi", "gia súc", "gia cầm", "lợn", "thủy sản", "tôm"]
  .flatMap((sick) => [`vùng dịch bệnh ${sick}`, `vùng có dịch bệnh ${sick}`])
  .map(phrase);

/** Before the place these keep the worker out of it. */
const AWAY = ["cách xa", "xa", "ngoài", "nằm ngoài", "tránh", "tránh xa", "rời", "outside"].map(
  phrase,
);
/** Before the place these promise help for the worst case. */
const COVER = [
  "bảo hiểm",
  "bảo hộ",
  "nếu",
  "trường hợp",
  "phòng",
  "phòng chống",
  "hỗ trợ",
  "insurance",
  "if",
].map(phrase);
const WORKING = ["làm", "dọn", "việc", "khử phóng xạ", "khử xạ", "work", "working"].map(phrase);
const PLACING = ["tại", "ở", "đến", "sang", "vào", "decontamination work", "in", "at"].map(phrase);

/**
 * War, radiation, poison and dangerous epidemics (Law 69/2020/QH14 art. 7.13). One finding at most: a title or workplace
 * that names the place refuses, a description where it offers work there; a sentence that may only speak of it warns.
 */
export function checkForbiddenArea(terms: OrderTerms): Finding[] {
  if (!mayHoldArea(terms)) return [];
  return gravest([
    ...inText("title_vi", terms.title),
    ...inText("workplace", terms.workplace),
    ...inText("description_vi", terms.description),
  ]);
}

function inText(field: string, text: string): Finding[] {
  const clauses = clausesOf(text);
  return FORBIDDEN.flatMap(({ rule: broken, words }) =>
    clauses.flatMap((clause) =>
      sayingsOf(without(clause, ALIKE), words).flatMap((saying) => {
        const severity = gravityOf(field, clause, saying);
        if (severity === null) return [];
        const figures = { found: clause.text.trim(), allowed: null, unit: null } as const;
        return [findingOf(broken, "job_forbidden", field, figures, severity)];
      }),
    ),
  );
}

function gravityOf(field: string, clause: Words, saying: Saying): Severity | null {
  const { before } = saying;
  if (isDenied(saying) || hasAny(before, AWAY)) return null;
  if (hasAny(before, COVER)) return hasAny(before, WORKING) ? "warn" : null;
  if (field !== "description_vi") return "block";
  return hasAny(clause, WORKING) || hasAny(clause, PLACING) ? "block" : "warn";
}

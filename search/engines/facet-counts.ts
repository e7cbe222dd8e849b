// Turns an engine's raw distributions into the counts that pages show; one place, so that engines cannot differ in it.
import { EDUCATION_LEVELS } from "#app/domain/catalogue/education.ts";
import { LADDER } from "#app/domain/catalogue/language.ts";
import { FACETS } from "#search/fields.ts";
import type { Facet, FacetCounts } from "#search/fields.ts";
import { languageKey } from "#search/held-language.ts";

/** How many orders hold each value of a field. */
type Distribution = Record<string, number>;

/** Education is by rung, language by `languageNeedKey`; the others by the values that pages show. */
export type RawCounts = Record<Facet, Distribution>;

export function emptyCounts(): RawCounts {
  return Object.fromEntries(FACETS.map((facet) => [facet, {}])) as RawCounts;
}

/**
 * Counts as pages show them. On the two ladders a rung counts every order that somebody standing there would see:
 * those asking for less too and, for language, those that `studyMonths` opens.
 */
export function shownCounts(raw: RawCounts, studyMonths: number | null): FacetCounts {
  return {
    ...raw,
    education: educationCounts(raw.education),
    language: languageCounts(raw.language, studyMonths),
  };
}

function educationCounts(bySteps: Distribution): Distribution {
  return Object.fromEntries(
    EDUCATION_LEVELS.map((level, held) => [
      level,
      sumWhere(bySteps, (step) => Number(step) <= held),
    ]),
  );
}

function languageCounts(byNeed: Distribution, studyMonths: number | null): Distribution {
  const opens = (key: string, language: string, step: number) => {
    const [needed = "none", rung = "0", months = "0"] = key.split(":");
    if (studyMonths !== null && Number(months) <= studyMonths) return true;
    return needed === "none" || (needed === language && Number(rung) <= step);
  };
  const counts: Distribution = {
    [languageKey({ language: "none", step: 0 })]: sumWhere(byNeed, (key) => opens(key, "none", 0)),
  };
  for (const [language, rungs] of Object.entries(LADDER)) {
    for (let step = 1; step < rungs.length; step += 1) {
      counts[languageKey({ language, step })] = sumWhere(byNeed, (key) =>
        opens(key, language, step),
      );
    }
  }
  return counts;
}

function sumWhere(distribution: Distribution, holds: (key: string) => boolean): number {
  return Object.entries(distribution).reduce(
    (sum, [key, count]) => (holds(key) ? sum + count : sum),
    0,
  );
}

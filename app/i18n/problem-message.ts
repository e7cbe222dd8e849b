// Says what is wrong with a field in words: the one way from a problem's code to its sentence.
import type { Translate } from "./translate.ts";

/** `why` is the code that the reader of the form gave; `typed` is what stood in the field, where that may be said again. */
export type FieldProblem = { field: string; why: string; typed?: string | undefined };

/**
 * The first sentence there is: each topic's own for this field, its own for any field, then every form's. `values` are
 * further parts of the sentence. A code without any words asks to look again, so that no code is ever shown.
 */
export function problemMessage(
  { field, why, typed = "" }: FieldProblem,
  topics: readonly string[],
  t: Translate,
  values: Readonly<Record<string, string>> = {},
): string {
  const keys = topics.flatMap((topic) => [
    `${topic}.problem.${field}.${why}`,
    `${topic}.problem.${why}`,
  ]);
  for (const key of [...keys, `form.problem.${why}`]) {
    const sentence = t.find(key, { typed, ...values });
    if (sentence !== null) return sentence;
  }
  return t("form.problem.invalid");
}

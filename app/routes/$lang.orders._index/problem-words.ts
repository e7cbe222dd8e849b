// What is said of a filter that could not be understood.
import type { Translate } from "#app/i18n/translate.ts";
import type { Problem } from "#search/query.ts";

const EXAMPLES: Record<string, string> = { cost: "80", wage: "30", study: "4", age: "24", experience: "12", page: "2" };

export type Problems = {
  all: { field: string; message: string }[];
  /** The message beside a field, undefined where nothing is wrong with it. */
  of: (field: string) => string | undefined;
  /** What stood in a field that could not be understood, otherwise `understood`. */
  typed: (field: string, understood: string) => string;
};

export function problemsIn(problems: readonly Problem[], t: Translate): Problems {
  const all = problems.map(({ field, typed, why }) => ({
    field,
    message: why === "not_a_number" ? t("search.problem.not_a_number", { typed, example: EXAMPLES[field] ?? "10" }) : t(`search.problem.${why}`, { typed }),
  }));
  const joined = (field: string) => all.filter((each) => each.field === field).map(({ message }) => message).join(" ");
  return {
    all,
    of: (field) => joined(field) || undefined,
    typed: (field, understood) => problems.find((each) => each.field === field)?.typed ?? understood,
  };
}

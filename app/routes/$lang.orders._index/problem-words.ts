// What is said of a filter that could not be understood.
import { problemMessage } from "#app/i18n/problem-message.ts";
import type { Translate } from "#app/i18n/translate.ts";
import type { Problem } from "#search/query.ts";

const EXAMPLES: Record<string, string> = {
  cost: "80",
  wage: "30",
  study: "4",
  age: "24",
  experience: "12",
  page: "2",
};

/** Parameters without a control in the panel, and where their message leads instead. */
const ELSEWHERE: Record<string, string> = { q: "q", sort: "results", page: "results" };

export type Problems = {
  /** For the summary: each names its filter. `field` is the id of what it is about. */
  all: { field: string; message: string }[];
  /** Whether the panel of filters holds any of them. */
  inPanel: boolean;
  /** The message beside a field, undefined where nothing is wrong with it. */
  of: (field: string) => string | undefined;
  /** What stood in a field that could not be understood, otherwise `understood`. */
  typed: (field: string, understood: string) => string;
};

function messageOf(problem: Problem, t: Translate): string {
  return problemMessage(problem, ["search"], t, { example: EXAMPLES[problem.field] ?? "10" });
}

export function problemsIn(problems: readonly Problem[], t: Translate): Problems {
  const nameOf = (field: string) =>
    t.find(field === "page" ? "search.pages" : `search.${field}`) ?? t("search.box");
  return {
    all: problems.map((problem) => ({
      field: ELSEWHERE[problem.field] ?? problem.field,
      message: `${nameOf(problem.field)}: ${messageOf(problem, t)}`,
    })),
    inPanel: problems.some(({ field }) => !(field in ELSEWHERE)),
    of: (field) =>
      problems
        .filter((each) => each.field === field)
        .map((each) => messageOf(each, t))
        .join(" ") || undefined,
    typed: (field, understood) =>
      problems.find((each) => each.field === field)?.typed ?? understood,
  };
}

// What could not be read, said beside its field and in the summary.
import type { Translate } from "#app/i18n/translate.ts";
import type { FieldError } from "#app/ui/error-summary.tsx";
import type { SumField, SumProblem } from "./sum-form.ts";

/** `typedCode` is what stands again in the box for codes. */
export type SumProblems = {
  all: FieldError[];
  of: (field: SumField | "o") => string | undefined;
  typedCode: string;
};

/** `codeField` is the id to which a wrong code leads: the box for codes, or the form where it has none left. */
export function problemsIn(
  problems: readonly SumProblem[],
  codeField: string,
  t: Translate,
): SumProblems {
  const all = problems.map(({ field, typed, why }) => ({
    field: field === "o" ? codeField : field,
    message: messageOf(typed, why, t),
  }));
  return {
    all,
    of: (field) => all.find((each) => each.field === field)?.message,
    typedCode: problems
      .filter(({ field }) => field === "o")
      .map(({ typed }) => typed)
      .join(", "),
  };
}

function messageOf(typed: string, why: string, t: Translate): string {
  return (
    t.find(`sum.problem.${why}`, { typed }) ??
    t.find(`law.problem.${why}`, { typed }) ??
    t("law.problem.not_a_number", { typed })
  );
}

// The form for signing in, with what was typed and what was wrong with it.
import { problemMessage } from "#app/i18n/problem-message.ts";
import { links } from "#app/links.ts";
import { Button } from "#app/ui/button.tsx";
import { ReachCentre } from "#app/ui/call-centre.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { TextField } from "#app/ui/field.tsx";
import { useTranslate } from "#app/ui/language.tsx";
import { Main } from "#app/ui/layout.tsx";

/** A code of the form or of the refusal; `time` is when to come back, where there were too many tries. */
export type SignInProblem = { field: string; why: string; time?: string };

/** `typed` by field; the password is never among it. */
type SignInFormProps = {
  typed: Readonly<Record<string, readonly string[]>>;
  problems: readonly SignInProblem[];
};

export function SignInForm({ typed, problems }: SignInFormProps) {
  const t = useTranslate();
  const errors = problems.map((problem) => ({
    field: problem.field || "email",
    message: problemMessage(problem, ["account.sign-in"], t, { time: problem.time ?? "" }),
  }));
  const errorOf = (field: string) => errors.find((each) => each.field === field)?.message;
  return (
    <Main narrow>
      <ErrorSummary errors={errors} />
      <h1>{t("account.sign-in.title")}</h1>
      <p>{`${t("account.sign-in.who")} ${t("account.sign-in.workers")}`}</p>
      <form method="post" action={links.signIn(t.lang)} className="panel" noValidate>
        <input type="hidden" name="next" value={typed["next"]?.[0] ?? ""} />
        <TextField
          name="email"
          type="email"
          inputMode="email"
          autoComplete="username"
          maxLength={254}
          required
          label={t("account.sign-in.email")}
          value={typed["email"]?.[0]}
          error={errorOf("email")}
        />
        <TextField
          name="password"
          type="password"
          autoComplete="current-password"
          required
          label={t("account.sign-in.password")}
          error={errorOf("password")}
        />
        <Button>{t("account.sign-in.button")}</Button>
      </form>
      <Forgotten />
    </Main>
  );
}

/** Only the centre draws a new password. */
function Forgotten() {
  const t = useTranslate();
  return (
    <p className="small soft mt-4">
      {`${t("account.sign-in.forgot")} `}
      <ReachCentre />
    </p>
  );
}

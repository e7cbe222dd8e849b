// The form for signing in, with what was typed and what was wrong with it.
import { links } from "#app/links.ts";
import { Button } from "#app/ui/button.tsx";
import { CENTRE_PHONE } from "#app/ui/centre.ts";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { TextField } from "#app/ui/field.tsx";
import { useTranslate } from "#app/ui/language.tsx";
import { Main } from "#app/ui/layout.tsx";

/** Both by field; the password is never among what was typed. */
type SignInFormProps = { typed: Record<string, string>; errors: Record<string, string> };

export function SignInForm({ typed, errors }: SignInFormProps) {
  const t = useTranslate();
  const summary = Object.entries(errors).map(([field, message]) => ({ field, message }));
  return (
    <Main narrow>
      <ErrorSummary errors={summary} />
      <h1>{t("account.sign-in.title")}</h1>
      <p>{`${t("account.sign-in.who")} ${t("account.sign-in.workers")}`}</p>
      <form method="post" action={links.signIn(t.lang)} className="panel" noValidate>
        <input type="hidden" name="next" value={typed["next"] ?? ""} />
        <TextField
          name="email"
          type="email"
          inputMode="email"
          autoComplete="username"
          maxLength={254}
          required
          label={t("account.sign-in.email")}
          value={typed["email"]}
          error={errors["email"]}
        />
        <TextField
          name="password"
          type="password"
          autoComplete="current-password"
          required
          label={t("account.sign-in.password")}
          error={errors["password"]}
        />
        <Button>{t("account.sign-in.button")}</Button>
      </form>
      <p className="small soft mt-4">{t("account.sign-in.forgot", { phone: CENTRE_PHONE })}</p>
    </Main>
  );
}

// The page without an order: one box for codes, and what the reader will see.
import { links } from "#app/links.ts";
import { Button } from "#app/ui/button.tsx";
import { TextField } from "#app/ui/field.tsx";
import { useTranslate } from "#app/ui/language.tsx";
import type { SumField } from "./sum-form.ts";

/** `kept` are the figures of the address; they are asked for again beside the sum, so a wrong code loses none of them. */
export function AskForCodes({
  typed,
  error,
  kept,
}: {
  typed: string;
  error: string | undefined;
  kept: Record<SumField, string>;
}) {
  const t = useTranslate();
  return (
    <>
      <p>{t("sum.ask.lead")}</p>
      <form action={links.sum(t.lang)} className="ask mb-4" role="search">
        <TextField
          name="o"
          label={t("sum.ask")}
          hint={t("sum.ask.hint")}
          value={typed}
          error={error}
          maxLength={60}
          autoComplete="off"
        />
        {Object.entries(kept).map(
          ([field, value]) =>
            value !== "" && <input key={field} type="hidden" name={field} value={value} />,
        )}
        <Button>{t("sum.ask.button")}</Button>
      </form>
      <p>
        <a className="more" href={links.orders(t.lang)}>
          {t("sum.ask.find")}
        </a>
      </p>
      <h2>{t("sum.ask.you-get")}</h2>
      <ul className="ticks">
        {(["cost", "debt", "left", "broker"] as const).map((each) => (
          <li key={each}>{t(`sum.ask.${each}`)}</li>
        ))}
      </ul>
    </>
  );
}

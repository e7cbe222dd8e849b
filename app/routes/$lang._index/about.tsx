// What else the home page offers: a box to check a name, and what this site is.
import { links } from "#app/links.ts";
import { Button } from "#app/ui/button.tsx";
import { CapPicture } from "#app/ui/cap-bar.tsx";
import { TextField } from "#app/ui/field.tsx";
import { useTranslate } from "#app/ui/language.tsx";

export function CheckBox() {
  const t = useTranslate();
  return (
    <section className="verdict warn">
      <h2>{t("site.home.check")}</h2>
      <p>{t("site.home.check.lead")}</p>
      <form
        className="ask"
        action={links.check(t.lang)}
        role="search"
        aria-label={t("site.home.check")}
      >
        <TextField id="check" name="q" maxLength={200} label={t("site.home.check.label")} />
        <Button>{t("site.home.check.button")}</Button>
      </form>
    </section>
  );
}

export function About() {
  const t = useTranslate();
  const points = ["vetted", "cost", "free"] as const;
  return (
    <section>
      <h2>{t("site.home.about")}</h2>
      <ul className="points plain">
        {points.map((point) => (
          <li key={point} className="panel">
            <h3>{t(`site.home.about.${point}`)}</h3>
            <p>{t(`site.home.about.${point}.text`)}</p>
            {point === "cost" && (
              <>
                <HowToRead />
                <a className="more" href={links.fees(t.lang)}>
                  {t("fees.title")}
                </a>
              </>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The bar of every order, with a word at each of its parts. */
function HowToRead() {
  const t = useTranslate();
  return (
    <div className="cap small">
      <CapPicture costVnd={180} capVnd={340} months={1.8} />
      <div className="top">
        <span className="ok">{t("site.home.about.cost.you")}</span>
        <span>{t("site.home.about.cost.cap")}</span>
      </div>
    </div>
  );
}

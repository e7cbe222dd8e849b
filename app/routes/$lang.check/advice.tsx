// What to know before any check: how a licence number is read, and four signs at which to stop.
import { useTranslate } from "#app/ui/language.tsx";

const PARTS = ["digits", "ministry", "kind"] as const;
const SIGNS = ["korea", "account", "deposit", "tourist"] as const;

export function LicenceNumberAdvice() {
  const t = useTranslate();
  return (
    <section>
      <h2>{t("check.number")}</h2>
      <div className="panel">
        <p className="lead num">{t("check.number.example")}</p>
        <ul className="plain mb-2">
          {PARTS.map((part) => (
            <li key={part} className="py-1">
              <b className="num">{t(`check.number.${part}`)}</b>
              {`: ${t(`check.number.${part}.text`)}`}
            </li>
          ))}
        </ul>
        <p className="m-0">{t("check.number.not")}</p>
      </div>
    </section>
  );
}

export function StopSigns() {
  const t = useTranslate();
  return (
    <section>
      <h2>{t("check.signs")}</h2>
      <ul className="plain grid gap-3">
        {SIGNS.map((sign) => (
          <li key={sign} className="panel">
            <h3 className="mb-1">{t(`check.signs.${sign}`)}</h3>
            <p className="m-0">{t(`check.signs.${sign}.text`)}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}

// The last entries of the record in words: when, what, by whom.
import type { AccountName } from "#app/domain/accounts/accounts.server.ts";
import type { RecentEntry } from "#app/domain/desk/centre-desk.server.ts";
import { formatInstant } from "#app/i18n/format-instant.ts";
import type { Translate } from "#app/i18n/translate.ts";
import { useTranslate } from "#app/ui/language.tsx";

/** An action without words of its own says its code, so that nothing is ever hidden. */
export function entryWords(
  entry: Pick<RecentEntry, "action" | "subjectId" | "about" | "detail">,
  t: Translate,
): string {
  const { action, subjectId, about, detail } = entry;
  const licence = (state: unknown) =>
    t.find(`site.licence.${String(state)}`) ?? String(state ?? "–");
  const text = (name: string) => String(detail[name] ?? "–");
  const isLicence = action.startsWith("licence.");
  const values = {
    number: text("number"),
    ref: text("ref"),
    value: text("value"),
    reports: text("reports"),
    subject: subjectId,
    kind: t.find(`account.history.kind.${text("kind")}`) ?? text("kind"),
    from: isLicence ? licence(detail["from"]) : text("from"),
    to: isLicence ? licence(detail["to"]) : text("to"),
    about: about?.email ?? t("account.history.nobody"),
  };
  // A name, a tax code or a market that changed leaves the licence as it was.
  const isSame = action === "licence.altered" && detail["from"] === detail["to"];
  return t.find(`account.history.${isSame ? "licence.details" : action}`, values) ?? action;
}

/** Who decided: an account by its address, the person at the server, or a visitor. */
export function actorWords(by: AccountName | string, t: Translate): string {
  if (typeof by !== "string") return t(`account.centre.by.${by.role}`, { email: by.email });
  if (by.startsWith("operator:"))
    return `${t("account.centre.by.operator")} (${by.slice("operator:".length)})`;
  return by === "visitor" ? t("account.centre.by.visitor") : by;
}

export function Recent({ entries }: { entries: readonly RecentEntry[] }) {
  const t = useTranslate();
  return (
    <section>
      <h2>{t("account.centre.history")}</h2>
      {entries.length === 0 && <p>{t("account.centre.history.none")}</p>}
      <ul className="plain">
        {entries.map((entry) => (
          <li key={entry.id} className="row justify-between mb-2">
            <span>{entryWords(entry, t)}</span>
            <span className="small soft num">{`${actorWords(entry.by, t)} · ${formatInstant(entry.at, t.lang)}`}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

// The figures behind what the page says: the index, what waits, what this process has counted, and the server itself.
import type { ReactNode } from "react";
import { formatCount } from "#app/i18n/format.ts";
import { formatInstant } from "#app/i18n/format-instant.ts";
import type { Translate } from "#app/i18n/translate.ts";
import { links } from "#app/links.ts";
import { useTranslate } from "#app/ui/language.tsx";
import { Pairs } from "#app/ui/pairs.tsx";
import { ageOf } from "./troubles.ts";
import type { Health } from "./troubles.ts";

type IndexFacts = Pick<Health, "live" | "index" | "reconcile">;

export function IndexPanel({ url, ...facts }: IndexFacts & Pick<Health, "url">) {
  const t = useTranslate();
  if (url === null) return null;
  const reconcile = {
    name: t("health.index.reconcile"),
    value: instantOf(facts.reconcile.succeededAt, t),
    note: t("health.index.reconcile.where"),
  };
  return (
    <Part name={t("health.index")}>
      <Pairs
        pairs={[
          ...livePairs(facts.live, t),
          { name: t("health.index.documents"), ...documentsHeld(facts, t) },
          { name: t("health.index.url"), value: url },
          reconcile,
        ]}
      />
    </Part>
  );
}

/** Which index answers, and since when. */
function livePairs(live: IndexFacts["live"], t: Translate) {
  const name = t("health.index.live");
  if (live === null) return [{ name, value: t("health.index.none") }];
  const value = t("health.index.generation", { generation: String(live.generation) });
  return [
    { name, value, note: live.uid },
    { name: t("health.index.since"), value: formatInstant(live.since, t.lang) },
  ];
}

/** How many documents it holds beside how many it should; where it cannot be asked, how many it began with. */
function documentsHeld({ live, index }: Pick<IndexFacts, "live" | "index">, t: Translate) {
  if (index !== null && "held" in index)
    return {
      value: formatCount(index.held, t.lang),
      note: t("health.index.expected", { count: index.expected }),
    };
  return {
    value: t("health.index.unread"),
    note: live && t("health.index.at-start", { count: live.documents }),
  };
}

export function DataPanel({
  url,
  marks,
  refused,
  words,
}: Pick<Health, "url" | "marks" | "refused" | "words">) {
  const t = useTranslate();
  const oldest =
    marks.oldestMs === null
      ? null
      : t("account.centre.marks.oldest", { age: ageOf(marks.oldestMs, t) });
  return (
    <Part name={t("health.data")}>
      <Pairs
        pairs={[
          { name: t("health.marks"), value: formatCount(marks.waiting, t.lang), note: oldest },
          ...(url === null
            ? []
            : [{ name: t("health.refused"), value: formatCount(refused.total, t.lang) }]),
          { name: t("health.words"), value: t("health.words.count", { count: words }) },
        ]}
      />
    </Part>
  );
}

/** Names each order with Meilisearch's own words, since only they say what has to be mended. */
export function Refused({ refused: { total, first } }: Pick<Health, "refused">) {
  const t = useTranslate();
  if (total === 0) return null;
  return (
    <Part name={t("health.refused")}>
      {total > first.length && (
        <p className="small soft">
          {t("health.refused.more", { shown: first.length, count: total })}
        </p>
      )}
      <ul className="panel plain">
        {first.map(({ code, failures, retryAt, reason }, at) => (
          <li key={code ?? at}>
            {code === null ? t("health.refused.gone") : <b className="code">{`VT-${code}`}</b>}
            {`: ${reason}`}
            <p className="small soft num">
              {t("health.refused.tries", { count: failures, at: formatInstant(retryAt, t.lang) })}
            </p>
          </li>
        ))}
      </ul>
    </Part>
  );
}

export function ProcessPanel({ url, counts }: Pick<Health, "url" | "counts">) {
  const t = useTranslate();
  const { answered, late, failed, opened, lastFailureAt } = counts;
  const byPostgres = {
    name: t("health.process.postgres"),
    value: formatCount(answered.postgres, t.lang),
  };
  return (
    <Part name={t("health.process")}>
      <Pairs
        pairs={
          url === null
            ? [byPostgres]
            : [
                {
                  name: t("health.process.meilisearch"),
                  value: formatCount(answered.meilisearch, t.lang),
                },
                byPostgres,
                {
                  name: t("health.process.failed"),
                  value: formatCount(late + failed, t.lang),
                  note:
                    late + failed > 0 ? t("health.process.failed.counts", { late, failed }) : null,
                },
                { name: t("health.process.opened"), value: formatCount(opened, t.lang) },
                {
                  name: t("health.process.last"),
                  value:
                    lastFailureAt === null
                      ? t("health.process.never")
                      : formatInstant(new Date(lastFailureAt), t.lang),
                },
              ]
        }
      />
      <p className="small soft mt-2">{t("health.process.own")}</p>
    </Part>
  );
}

type ServerFacts = Pick<
  Health,
  "databaseMs" | "hasWorker" | "mail" | "recheck" | "lastRecheckChange"
>;

export function ServerPanel({ databaseMs, hasWorker, mail, ...nightly }: ServerFacts) {
  const t = useTranslate();
  const ms = Math.max(1, Math.round(databaseMs));
  return (
    <Part name={t("health.server")}>
      <Pairs
        pairs={[
          { name: t("health.server.database"), value: t("health.server.database.ms", { ms }) },
          { name: t("health.server.worker"), value: <Worker isRunning={hasWorker} /> },
          {
            name: t("health.server.mail"),
            value: <a href={links.outbox(t.lang)}>{t("account.centre.mail.counts", mail)}</a>,
          },
          nightlyPair(nightly, t),
        ]}
      />
    </Part>
  );
}

function Worker({ isRunning }: { isRunning: boolean }) {
  const t = useTranslate();
  if (isRunning) return t("health.server.worker.yes");
  return <span className="bad">{t("health.server.worker.no")}</span>;
}

/** When the nightly check last ran, and when it last changed anything. */
function nightlyPair(
  { recheck, lastRecheckChange }: Pick<ServerFacts, "recheck" | "lastRecheckChange">,
  t: Translate,
) {
  const note =
    lastRecheckChange === null
      ? t("health.server.recheck.no-change")
      : t("health.server.recheck.change", { at: formatInstant(lastRecheckChange, t.lang) });
  return { name: t("health.server.recheck"), value: instantOf(recheck.succeededAt, t), note };
}

function instantOf(at: Date | null, t: Translate): string {
  return at === null ? t("health.duty.never") : formatInstant(at, t.lang);
}

export function Part({ name, children }: { name: string; children: ReactNode }) {
  return (
    <section>
      <h2>{name}</h2>
      {children}
    </section>
  );
}

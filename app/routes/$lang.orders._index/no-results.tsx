// A search without results: which filter to drop and how many orders that gives.
import type { Day } from "#app/domain/catalogue/day.ts";
import { findTradeGroup } from "#app/domain/catalogue/trade-group.ts";
import type { OrderCard } from "#app/domain/orders/views/order-views.ts";
import type { Translate } from "#app/i18n/translate.ts";
import { links } from "#app/links.ts";
import { CallCentre } from "#app/ui/call-centre.tsx";
import { useTranslate } from "#app/ui/language.tsx";
import { OrderList } from "#app/ui/order-card.tsx";
import type { Reading } from "#search/reading/keywords.ts";
import type { ActiveFilter } from "./active-filters.ts";
import { readingWords } from "./reading-words.ts";

/** `field` is the dropped parameter, 'all' for every one; `words` leave the text where it is 'q', null for a filter; `groups` stand for a trade. */
export type Drop = {
  field: string;
  words: string | null;
  groups: string[];
  href: string;
  total: number;
};

type NoResultsProps = {
  drops: readonly Drop[];
  filters: readonly ActiveFilter[];
  readings: readonly Reading[];
};

export function NoResults({ drops, filters, readings }: NoResultsProps) {
  const t = useTranslate();
  const single = drops.filter(({ field }) => field !== "all");
  return (
    <div className="panel">
      {single.length > 0 && <h2>{t("search.none.try")}</h2>}
      <ul className="plain">
        {single.map((drop) => (
          <li key={drop.href} className="drop">
            <a href={drop.href}>
              {drop.groups.length > 0
                ? t("search.none.widen", { what: groupWords(drop, t) })
                : t("search.none.drop", { what: dropWords(drop, filters, readings, t) })}
            </a>
            <b className="num">{t("search.none.gives", { count: drop.total })}</b>
          </li>
        ))}
      </ul>
      {filters.some(({ field }) => field === "q") && <p>{t("search.none.text")}</p>}
      <p>
        <a className="btn" href={links.orders(t.lang)}>
          {t("search.none.all")}
        </a>
      </p>
      <p className="soft">{t("search.none.call")}</p>
      <CallCentre />
    </div>
  );
}

type NearbyProps = {
  nearby: { drop: Drop; orders: OrderCard[] };
  filters: readonly ActiveFilter[];
  readings: readonly Reading[];
  today: Day;
};

/** Below few results: orders that meet everything but one wish. */
export function Nearby({ nearby: { drop, orders }, filters, readings, today }: NearbyProps) {
  const t = useTranslate();
  const heading =
    drop.groups.length > 0
      ? t("search.near.widen", { what: groupWords(drop, t) })
      : t("search.near", { what: dropWords(drop, filters, readings, t) });
  return (
    <section id="nearby" aria-labelledby="nearby-heading">
      <h2 id="nearby-heading">{heading}</h2>
      <OrderList orders={orders} today={today} />
      {drop.total > orders.length && (
        <p>
          <a className="btn quiet" href={drop.href}>
            {t("search.near.all", { count: drop.total })}
          </a>
        </p>
      )}
    </section>
  );
}

function groupWords({ groups }: Drop, t: Translate): string {
  return groups.map((code) => findTradeGroup(code)?.names[t.lang] ?? code).join(", ");
}

function dropWords(
  { field, words }: Drop,
  filters: readonly ActiveFilter[],
  readings: readonly Reading[],
  t: Translate,
): string {
  if (words === null) return wordsOf(field, filters);
  const reading = readings.find((each) => each.words === words);
  return reading === undefined ? t("search.chip.q", { text: words }) : readingWords(reading, t);
}

/** All values of a filter, since dropping it drops them all. */
function wordsOf(field: string, filters: readonly ActiveFilter[]): string {
  return filters
    .filter((each) => each.field === field)
    .map(({ label }) => label)
    .join(", ");
}

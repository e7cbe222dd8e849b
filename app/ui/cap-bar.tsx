// The signature picture: what the worker pays against the most that the law allows. The words say the same as the picture.
import { formatDecimal, formatVnd } from "#app/i18n/format.ts";
import type { Translate } from "#app/i18n/translate.ts";
import { Sentence, useTranslate } from "./language.tsx";
import type { Tone } from "./verdict.tsx";

/** Months of wage that the whole track stands for, so that the bars of different orders compare; a higher cap stretches it. */
const TRACK_MONTHS = 4;
/** From this share of the cap on a cost is called close to it. */
const NEAR = 0.95;

/**
 * Amounts in VND; `costMonths` is the cost in months of wage. The deposit is paid back and therefore stands apart.
 * `points` is how many things are to be asked about.
 */
export type Cost = {
  costVnd: number;
  capTotalVnd: number;
  costMonths: number;
  serviceVnd: number;
  depositVnd: number;
  points: number;
};

/**
 * 'bad' over the cap, 'warn' close to it. An order without a service fee is never close: what is left are charges at cost,
 * which the law does not cap, and which make its cap as low as its cost.
 */
export function toneOfCost(costVnd: number, capVnd: number, serviceVnd = costVnd): Tone {
  if (costVnd > capVnd) return "bad";
  return serviceVnd > 0 && costVnd > capVnd * NEAR ? "warn" : "ok";
}

/** The cost against the cap. Where something is to be asked about it is never green: the cap may be doubtful itself. */
export function CapBar(cost: Cost) {
  const t = useTranslate();
  const { costVnd, capTotalVnd, costMonths, depositVnd } = cost;
  const tone = toneOfBar(cost);
  const amount = <b key="amount">{formatVnd(costVnd, t.lang)}</b>;
  const months = formatDecimal(costMonths, 1, t.lang);
  return (
    <div className="cap num">
      {costVnd === 0 ? (
        <b className={tone}>{t("search.cap.free")}</b>
      ) : (
        <>
          <span>
            <Sentence parts={t.parts("search.cap.cost", { amount, months })} />
          </span>
          <CapPicture costVnd={costVnd} capVnd={capTotalVnd} months={costMonths} tone={tone} />
        </>
      )}
      {(costVnd > 0 || cost.points > 0) && (
        <span className={`small ${tone}`}>{capWords(cost, tone, t)}</span>
      )}
      {depositVnd > 0 && (
        <span className="small soft">
          {t("search.cap.deposit", { amount: formatVnd(depositVnd, t.lang) })}
        </span>
      )}
    </div>
  );
}

/** What is over the cap by a doubtful reading alone is among the points; by every reading, no order is public. */
function toneOfBar({ costVnd, capTotalVnd, serviceVnd, points }: Cost): Tone {
  return points > 0 ? "warn" : toneOfCost(costVnd, capTotalVnd, serviceVnd);
}

/** Only what is known is said: charges at cost have no cap, so that nothing here calls the whole lawful. */
function capWords({ capTotalVnd, serviceVnd, points }: Cost, tone: Tone, t: Translate): string {
  const cap = formatVnd(capTotalVnd, t.lang);
  if (points > 0) return t("search.cap.points");
  if (tone === "bad") return t("search.cap.over", { cap });
  if (tone === "warn") return t("search.cap.near", { cap });
  return t(serviceVnd === 0 ? "search.cap.no-service" : "search.cap.within");
}

type PictureProps = { costVnd: number; capVnd: number; months: number; tone?: Tone };

/**
 * The bar alone, for pages that say it in their own words; `months` is the cost in months of wage.
 * Drawn with attributes and not with styles: it prints and needs no leave from the content policy.
 */
export function CapPicture({
  costVnd,
  capVnd,
  months,
  tone = toneOfCost(costVnd, capVnd),
}: PictureProps) {
  const capMonths = costVnd === 0 ? 0 : (months * capVnd) / costVnd;
  const track = Math.max(TRACK_MONTHS, capMonths * 1.05, months);
  const at = (value: number) => Math.round((value / track) * 1000) / 10;
  return (
    <svg viewBox="0 0 100 9" preserveAspectRatio="none" aria-hidden="true">
      <path className={tone} d={`M0 0h${String(Math.max(1, at(months)))}v9H0z`} />
      <path d={`M${String(at(capMonths))} 0h.6v9h-.6z`} />
    </svg>
  );
}

// The signature picture: what the worker pays against the most that the law allows. The words say the same as the picture.
import { formatDecimal, formatVnd } from "#app/i18n/format.ts";
import { Sentence, useTranslate } from "./language.tsx";
import type { Tone } from "./verdict.tsx";

/** Months of wage that the whole track stands for, so that the bars of different orders compare; a higher cap stretches it. */
const TRACK_MONTHS = 4;
/** From this share of the cap on a cost is called close to it. */
const NEAR = 0.95;

/** Amounts in VND; `costMonths` is the cost in months of wage. The deposit is paid back and therefore stands apart. */
export type Cost = {
  costVnd: number;
  capTotalVnd: number;
  costMonths: number;
  serviceVnd: number;
  depositVnd: number;
};

/**
 * 'bad' over the cap, 'warn' close to it. An order without a service fee is never close: what is left are charges at cost,
 * which the law does not cap, and which make its cap as low as its cost.
 */
export function toneOfCost(costVnd: number, capVnd: number, serviceVnd = costVnd): Tone {
  if (costVnd > capVnd) return "bad";
  return serviceVnd > 0 && costVnd > capVnd * NEAR ? "warn" : "ok";
}

const WORDS = { ok: "search.cap.within", warn: "search.cap.near", bad: "search.cap.over" } as const;

export function CapBar({ costVnd, capTotalVnd, costMonths, serviceVnd, depositVnd }: Cost) {
  const t = useTranslate();
  const tone = toneOfCost(costVnd, capTotalVnd, serviceVnd);
  const amount = <b key="amount">{formatVnd(costVnd, t.lang)}</b>;
  const deposit = depositVnd > 0 && (
    <span className="small soft">
      {t("search.cap.deposit", { amount: formatVnd(depositVnd, t.lang) })}
    </span>
  );
  if (costVnd === 0)
    return (
      <div className="cap">
        <b className="ok">{t("search.cap.free")}</b>
        {deposit}
      </div>
    );
  return (
    <div className="cap num">
      <span>
        <Sentence
          parts={t.parts("search.cap.cost", {
            amount,
            months: formatDecimal(costMonths, 1, t.lang),
          })}
        />
      </span>
      <CapPicture costVnd={costVnd} capVnd={capTotalVnd} months={costMonths} tone={tone} />
      <span className={`small ${tone}`}>
        {serviceVnd === 0 && tone === "ok"
          ? t("search.cap.no-service")
          : t(WORDS[tone], { cap: formatVnd(capTotalVnd, t.lang) })}
      </span>
      {deposit}
    </div>
  );
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

// The signature picture: what the worker pays against the most that the law allows. The words say the same as the picture.
import { formatDecimal, formatVnd } from "#app/i18n/format.ts";
import { Sentence, useTranslate } from "./language.tsx";
import type { Tone } from "./verdict.tsx";

/** Where the cap stands on the track, in hundredths; a cost over the cap still finds room to the right of it. */
const CAP_AT = 86;
/** From this share of the cap on a cost is called close to it. */
const NEAR = 0.95;

/** Amounts in VND. `months` is the cost in months of wage; the deposit is paid back and therefore stands apart. */
export type CapBarProps = { costVnd: number; capVnd: number; months: number; depositVnd: number };

export function toneOfCost(costVnd: number, capVnd: number): Tone {
  if (costVnd > capVnd) return "bad";
  return costVnd > capVnd * NEAR ? "warn" : "ok";
}

const WORDS = { ok: "search.cap.within", warn: "search.cap.near", bad: "search.cap.over" } as const;

export function CapBar({ costVnd, capVnd, months, depositVnd }: CapBarProps) {
  const t = useTranslate();
  const tone = toneOfCost(costVnd, capVnd);
  const amount = <b key="amount">{formatVnd(costVnd, t.lang)}</b>;
  const deposit = depositVnd > 0 && <span className="small soft">{t("search.cap.deposit", { amount: formatVnd(depositVnd, t.lang) })}</span>;
  if (costVnd === 0) return <div className="cap"><b className="ok">{t("search.cap.free")}</b>{deposit}</div>;
  return (
    <div className="cap num">
      <span><Sentence parts={t.parts("search.cap.cost", { amount, months: formatDecimal(months, 1, t.lang) })} /></span>
      <CapPicture costVnd={costVnd} capVnd={capVnd} />
      <span className={`small ${tone}`}>{t(WORDS[tone], { cap: formatVnd(capVnd, t.lang) })}</span>
      {deposit}
    </div>
  );
}

/** The bar alone, for pages that say it in their own words. Drawn with attributes and not with styles: it prints and needs no leave from the content policy. */
export function CapPicture({ costVnd, capVnd }: { costVnd: number; capVnd: number }) {
  const width = Math.min(100, Math.max(2, Math.round((costVnd / Math.max(capVnd, 1)) * CAP_AT)));
  return (
    <svg viewBox="0 0 100 9" preserveAspectRatio="none" aria-hidden="true">
      <path className={toneOfCost(costVnd, capVnd)} d={`M0 0h${width}v9H0z`} />
      <path d={`M${CAP_AT} 0h.5v9h-.5z`} />
    </svg>
  );
}

// The top of an order's page: what and where it is, and in one sentence what it costs against the most the law allows.
import { daysBetween } from "#app/domain/catalogue/day.ts";
import type { Day } from "#app/domain/catalogue/day.ts";
import { findProgramme } from "#app/domain/catalogue/programme.ts";
import { BEFORE_APPROVAL_RULES } from "#app/domain/law/fees/before-approval.ts";
import { FEE_COLUMNS } from "#app/domain/law/terms.ts";
import { citation } from "#app/domain/law/rules/source.ts";
import type { OrderPage } from "#app/domain/orders/views/order-views.ts";
import { formatDay, formatDecimal, formatVnd } from "#app/i18n/format.ts";
import type { Translate } from "#app/i18n/translate.ts";
import { links } from "#app/links.ts";
import { CapPicture, toneOfCost } from "#app/ui/cap-bar.tsx";
import { Chip } from "#app/ui/chip.tsx";
import { Sentence, useTranslate } from "#app/ui/language.tsx";
import { marketName, orderTitle } from "#app/ui/order-words.ts";
import type { Tone } from "#app/ui/verdict.tsx";

/** From so many days before the last day on, the day is marked. */
const SOON_DAYS = 7;

const [TRAINING_ALONE] = BEFORE_APPROVAL_RULES;

type HeadProps = { order: OrderPage; points: number; today: Day };

/** `points` is how many things are to be asked about: then the centre's mark is not drawn as clearance. */
export function Head({ order, points, today }: HeadProps) {
  const t = useTranslate();
  const title = orderTitle(order, t.lang);
  const programme = findProgramme(order.programme)?.shortNames[t.lang];
  const isSoon = daysBetween(today, order.applyBy) <= SOON_DAYS;
  return (
    <>
      <p className="small soft m-0">
        <a href={links.orders(t.lang, { market: order.market })}>
          {marketName(order.market, t.lang)}
        </a>
        {[order.workplace, programme]
          .filter(Boolean)
          .map((each) => ` · ${String(each)}`)
          .join("")}
      </p>
      <h1 className="mb-1">{title}</h1>
      {title !== order.title && (
        <p className="small soft" lang="vi">
          {order.title}
        </p>
      )}
      <p className="row mt-2 mb-4">
        <CheckedMark day={order.approvedOn} points={points} />
        <Chip {...(isSoon ? { tone: "warn" } : {})}>
          {t("order.apply-by", { day: formatDay(order.applyBy, t.lang) })}
        </Chip>
        <Chip>{placesWords(order, t)}</Chip>
      </p>
    </>
  );
}

function CheckedMark({ day, points }: { day: Day; points: number }) {
  const t = useTranslate();
  const checked = t("order.vetted", { day: formatDay(day, t.lang) });
  if (points === 0) return <Chip tone="ok">{`✓ ${checked}`}</Chip>;
  return (
    <>
      <Chip>{checked}</Chip>
      <Chip tone="warn">
        <a href="#ask">{t("order.points-chip", { count: points })}</a>
      </Chip>
    </>
  );
}

function placesWords({ placesLeft, headcount }: OrderPage, t: Translate): string {
  if (placesLeft === headcount) return t("order.places-all", { all: headcount });
  return t("order.places", { left: placesLeft, all: headcount });
}

type WholeSumProps = { order: OrderPage; points: number; nowVnd: number };

/**
 * A source-preparation order is told what may be asked now, and the most that its fees may become once a contract is approved:
 * its `costVnd` is that most, while `nowVnd` is what its lines ask. Where `points` are to be asked about, the box is never green.
 */
export function WholeSum({ order, points, nowVnd }: WholeSumProps) {
  const t = useTranslate();
  const tone = toneOf(order);
  const isEarly = order.approval.kind === "source-preparation";
  return (
    <div className={`verdict ${tone === "ok" && points > 0 ? "warn" : tone} num`}>
      <p className="lead">
        <Sentence parts={isEarly ? earlyParts(nowVnd, t) : sumParts(order, t)} />
      </p>
      {isEarly ? <LaterMost order={order} /> : <AgainstTheCap order={order} />}
      {order.depositVnd > 0 && (
        <p>
          <Sentence
            parts={t.parts("order.sum.deposit", { deposit: vnd("deposit", order.depositVnd, t) })}
          />
        </p>
      )}
    </div>
  );
}

function vnd(key: string, amount: number, t: Translate) {
  return (
    <b key={key} className="whitespace-nowrap">
      {formatVnd(amount, t.lang)}
    </b>
  );
}

function mayNotCharge({ serviceCapVnd, serviceVnd }: OrderPage): boolean {
  return serviceCapVnd === 0 && serviceVnd === 0;
}

/**
 * The whole by the stricter reading of a doubtful cap, VND, null where the service fee is not above one: that reading only
 * warns, and the wider one must not read as clearance.
 */
function strictestWholeVnd({ findings, capTotalVnd, serviceCapVnd }: OrderPage): number | null {
  const caps = findings
    .filter(
      ({ code, severity, field }) =>
        code === "service_fee_over_cap" && severity === "warn" && field === FEE_COLUMNS.service,
    )
    .map(({ allowed }) => Number(allowed));
  return caps.length === 0 ? null : capTotalVnd - serviceCapVnd + Math.min(...caps);
}

function toneOf(order: OrderPage): Tone {
  const isEarly = order.approval.kind === "source-preparation";
  if (isEarly || mayNotCharge(order)) return "ok";
  if (strictestWholeVnd(order) !== null) return "warn";
  return toneOfCost(order.costVnd, order.capTotalVnd, order.serviceVnd);
}

function LaterMost({ order: { costVnd, costMonths } }: { order: OrderPage }) {
  const t = useTranslate();
  return (
    <p>
      <Sentence
        parts={t.parts("order.sum.later", {
          most: vnd("most", costVnd, t),
          months: formatDecimal(costMonths, 1, t.lang),
        })}
      />
    </p>
  );
}

/** The cost beside the most that the law allows; a word where no service fee may be asked at all. */
function AgainstTheCap({ order }: { order: OrderPage }) {
  const t = useTranslate();
  if (mayNotCharge(order)) return <p>{t("order.sum.no-service")}</p>;
  const tone = toneOf(order);
  return (
    <>
      <div className="cap mb-2">
        <CapPicture
          costVnd={order.costVnd}
          capVnd={order.capTotalVnd}
          months={order.costMonths}
          tone={tone}
        />
      </div>
      <p>
        <Sentence parts={capParts(order, tone, t)} />
      </p>
    </>
  );
}

function capParts(order: OrderPage, tone: Tone, t: Translate) {
  const most = vnd("most", order.capTotalVnd, t);
  const strictVnd = strictestWholeVnd(order);
  // A part of a year is capped by the stricter reading already, and the wider one has no sum of its own here.
  if (strictVnd !== null && order.costVnd > order.capTotalVnd)
    return t.parts("order.sum.stricter", { strict: vnd("strict", strictVnd, t) });
  if (tone === "bad") return t.parts("order.sum.over", { most });
  if (strictVnd === null) return t.parts("order.sum.law", { most });
  return t.parts("order.sum.two-readings", { most, strict: vnd("strict", strictVnd, t) });
}

function sumParts({ costVnd, costMonths }: OrderPage, t: Translate) {
  if (costVnd === 0) return [t("order.sum.nothing")];
  const total = vnd("total", costVnd, t);
  return t.parts("order.sum.pay", {
    total,
    months: <b key="months">{formatDecimal(costMonths, 1, t.lang)}</b>,
  });
}

function earlyParts(nowVnd: number, t: Translate) {
  if (nowVnd === 0) return [t("order.sum.training-nothing")];
  return t.parts("order.sum.training", { total: vnd("total", nowVnd, t) });
}

export function EarlyNotice() {
  const t = useTranslate();
  return (
    <div className="verdict warn">
      <h2>{t("order.early.title")}</h2>
      <p>{`${t("order.early.what")} ${t("order.early.only-training")} ${t("order.early.never")}`}</p>
      <p className="small">{citation(TRAINING_ALONE.article, t.lang)}</p>
    </div>
  );
}

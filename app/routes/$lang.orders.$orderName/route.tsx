// The page of one order: what it gives, what it costs, who may go, and what was checked; or what became of it.
import { now } from "#app/clock.server.ts";
import { data, redirect } from "@remix-run/node";
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { findAgency } from "#app/domain/agencies/agencies.server.ts";
import { dayInVietnam } from "#app/domain/catalogue/day.ts";
import { normaliseCode } from "#app/domain/orders/order-code.ts";
import type { OrderPage } from "#app/domain/orders/views/order-views.ts";
import { findOrderPage, listSimilarOrders } from "#app/domain/orders/views/orders.server.ts";
import { listRates } from "#app/domain/rates/rates.server.ts";
import { pageLang } from "#app/http/page-lang.server.ts";
import { formatVnd } from "#app/i18n/format.ts";
import { translator } from "#app/i18n/translate.ts";
import { links } from "#app/links.ts";
import { useTranslate } from "#app/ui/language.tsx";
import { Main } from "#app/ui/layout.tsx";
import { LegalNote } from "#app/ui/legal-note.tsx";
import { originOf, pageMeta } from "#app/ui/page-meta.ts";
import { Gone } from "./gone.tsx";
import { EarlyNotice, Head, WholeSum } from "./head.tsx";
import { jobPosting } from "./job-posting.ts";
import { pointsToAsk } from "#app/domain/orders/views/points-to-ask.ts";
import { sumsOf } from "#app/domain/orders/views/order-sums.ts";
import type { OrderSums } from "#app/domain/orders/views/order-sums.ts";
import { marketName, orderTitle } from "#app/ui/order-words.ts";
import { PointsToAsk } from "./points.tsx";
import { WhatYouGet, WhatYouPay } from "./pay.tsx";
import { HowToApply, WhatWasChecked } from "./trust.tsx";
import { Steps, TheWork, WhoMayApply } from "./who.tsx";

const SIMILAR = 4;

/** The code ends the address; a wrong readable part leads to the right one, a gone order answers 410, an unknown code 404. */
export async function loader({ params, request }: LoaderFunctionArgs) {
  const lang = pageLang(params);
  const code = normaliseCode(params["orderName"]?.split("-").at(-1) ?? "");
  const at = now();
  const found = code === null ? null : await findOrderPage(code, at);
  if (found === null) throw new Response(null, { status: 404 });
  const path = links.order(lang, found.order);
  if (new URL(request.url).pathname !== path) throw redirect(path, 301);
  const today = dayInVietnam(at);
  if (found.state === "gone") {
    const similar = await listSimilarOrders(found.order, at, SIMILAR);
    return data({ lang, path, today, ...found, similar }, { status: 410 });
  }
  const { order } = found;
  const [agency, rates] = await Promise.all([findAgency(order.agency.slug, at), listRates()]);
  const phones =
    agency?.channels.filter(({ kind }) => kind === "phone").map(({ value }) => value) ?? [];
  return data(
    { lang, path, today, ...found, sums: sumsOf(order, rates, today), phones },
    { status: 200 },
  );
}

export const meta: MetaFunction<typeof loader> = ({ data: page, matches }) => {
  if (!page) return [];
  const { lang, path, order } = page;
  const t = translator(lang);
  const origin = originOf(matches);
  const title = orderTitle(order, lang);
  const market = marketName(order.market, lang);
  if (page.state === "gone")
    return pageMeta({
      lang,
      origin,
      path,
      title: `${t(`order.gone.${page.why}`)}: ${title}, ${market}`,
      unlisted: true,
    });
  const { workplace: place, wageVnd, costVnd, agency } = page.order;
  const isEarly = page.order.approval.kind === "source-preparation";
  const description = t(isEarly ? "order.meta-description.early" : "order.meta-description", {
    wage: formatVnd(wageVnd, lang),
    total: formatVnd(costVnd, lang),
    agency: agency.name,
    licence: agency.licenceNumber,
  });
  return [
    ...pageMeta({
      lang,
      origin,
      path,
      title: t("order.meta-title", { title, place, market }),
      description,
    }),
    { "script:ld+json": jobPosting(page.order, title, origin + path) },
  ];
};

export default function OrderRoute() {
  const page = useLoaderData<typeof loader>();
  return page.state === "gone" ? <Gone {...page} /> : <OpenOrder {...page} />;
}

type OpenOrderProps = { order: OrderPage; sums: OrderSums; phones: string[]; today: string };

function OpenOrder({ order, sums, phones, today }: OpenOrderProps) {
  const t = useTranslate();
  const points = pointsToAsk(order.findings);
  return (
    <Main>
      <div className="two wide">
        <div>
          <Head order={order} points={points.length} today={today} />
          <WholeSum order={order} points={points.length} nowVnd={sums.nowVnd} />
          <PointsToAsk points={points} currency={order.wage.currency} />
          {order.approval.kind === "source-preparation" && <EarlyNotice />}
          <p className="low">
            <a className="btn" href="#apply">
              {t("order.apply")}
            </a>
          </p>
          <WhatYouGet order={order} sums={sums} />
          <WhatYouPay order={order} sums={sums} />
          <WhoMayApply order={order} />
          <Steps order={order} today={today} />
          <TheWork order={order} />
        </div>
        <div className="grid gap-4 content-start">
          <HowToApply order={order} phones={phones} />
          <WhatWasChecked order={order} lines={sums.lines} points={points.length} />
        </div>
      </div>
      <LegalNote asOf={order.approvedOn} rateOn={order.rateOn} />
    </Main>
  );
}

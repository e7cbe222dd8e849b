// The centre's desk: licences, orders, what waits, which engine answers, and what was decided last.
import { now } from "#app/clock.server.ts";
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { readCentreDesk } from "#app/domain/desk/centre-desk.server.ts";
import { privateHeaders, requireActor } from "#app/http/guards.server.ts";
import { pageLang } from "#app/http/page-lang.server.ts";
import { siteSettings } from "#app/http/settings.server.ts";
import { translator } from "#app/i18n/translate.ts";
import { useTranslate } from "#app/ui/language.tsx";
import { StaffMain } from "#app/ui/staff-main.tsx";
import { findOrders } from "#search/find.server.ts";
import { EMPTY_QUERY } from "#search/query.ts";
import { Licences, OrdersByState, PublicOrders, Server } from "./counts.tsx";
import { Recent } from "./recent.tsx";

export const headers = privateHeaders;

/** Asks the search itself which engine answers: one that is set but silent is told apart. */
async function engineInUse(at: Date): Promise<"meilisearch" | "postgres" | "fallback"> {
  const { engine } = await findOrders(EMPTY_QUERY, at);
  return engine === "postgres" && siteSettings().hasMeilisearch ? "fallback" : engine;
}

export async function loader({ params, request }: LoaderFunctionArgs) {
  const lang = pageLang(params);
  const at = now();
  const actor = await requireActor(request, "centre", at);
  const desk = await readCentreDesk(actor, at);
  if (!desk.ok) throw new Response(null, { status: 403 });
  const { role, email } = actor;
  const oldestMs = desk.marks.oldest === null ? null : at.getTime() - desk.marks.oldest.getTime();
  return {
    lang,
    reader: { role, email },
    ...desk,
    marks: { waiting: desk.marks.waiting, oldestMs },
    engine: await engineInUse(at),
  };
}

export const meta: MetaFunction<typeof loader> = ({ data: desk }) => {
  const t = translator(desk?.lang ?? "vi");
  return [
    { title: `${t("account.centre.title")} · ${t("site.name")}` },
    { name: "robots", content: "noindex" },
  ];
};

export default function CentreDeskRoute() {
  const desk = useLoaderData<typeof loader>();
  const t = useTranslate();
  return (
    <StaffMain reader={desk.reader} page="centre">
      <h1>{t("account.centre.title")}</h1>
      <div className="grid gap-x-6 min-[860px]:grid-cols-2">
        <Licences lists={desk.licences} />
        <PublicOrders {...desk.publicOrders} />
        <OrdersByState orders={desk.orders} />
        <Server engine={desk.engine} marks={desk.marks} mail={desk.mail} />
      </div>
      <Recent entries={desk.history} />
    </StaffMain>
  );
}

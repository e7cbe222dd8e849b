// The centre's desk: licences, orders, what waits, which engine answers, and what was decided last.
import { useLoaderData } from "@remix-run/react";
import { readCentreDesk } from "#app/domain/desk/centre-desk.server.ts";
import { privateHeaders } from "#app/http/guards.server.ts";
import { siteSettings } from "#app/http/settings.server.ts";
import { staffLoader } from "#app/http/staff-page.server.ts";
import { useTranslate } from "#app/ui/language.tsx";
import { staffMeta } from "#app/ui/page-meta.ts";
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

export const loader = staffLoader("read_centre_desk", async ({ actor, at }) => {
  const desk = await readCentreDesk(actor, at);
  if (!desk.ok) return desk;
  const { waiting, oldest } = desk.marks;
  const oldestMs = oldest === null ? null : at.getTime() - oldest.getTime();
  return { ...desk, marks: { waiting, oldestMs }, engine: await engineInUse(at) };
});

export const meta = staffMeta((t) => t("account.centre.title"));

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

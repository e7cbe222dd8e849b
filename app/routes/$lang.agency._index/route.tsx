// An agency's own desk: its licence and channels, and each of its orders with what keeps workers from seeing it.
import { now } from "#app/clock.server.ts";
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { readAgencyDesk } from "#app/domain/orders/views/agency-desk.server.ts";
import { privateHeaders, requireActor } from "#app/http/guards.server.ts";
import { pageLang } from "#app/http/page-lang.server.ts";
import { translator } from "#app/i18n/translate.ts";
import { links } from "#app/links.ts";
import { useTranslate } from "#app/ui/language.tsx";
import { Pagination } from "#app/ui/pagination.tsx";
import { StaffMain } from "#app/ui/staff-main.tsx";
import { OwnOrders } from "./own-orders.tsx";
import { OwnChannels, OwnLicence, OwnLicenceToday } from "./own-standing.tsx";

export const headers = privateHeaders;

const LAST_PAGE = 10_000;

export async function loader({ params, request }: LoaderFunctionArgs) {
  const lang = pageLang(params);
  const at = now();
  const actor = await requireActor(request, "agency", at);
  const asked = Number(new URL(request.url).searchParams.get("page") ?? 1);
  const page = Number.isInteger(asked) && asked >= 1 && asked <= LAST_PAGE ? asked : 1;
  const desk = await readAgencyDesk(actor, page, at);
  if (!desk.ok) throw new Response(null, { status: 403 });
  const { role, email } = actor;
  return { lang, reader: { role, email }, page, ...desk };
}

export const meta: MetaFunction<typeof loader> = ({ data: desk }) => {
  const t = translator(desk?.lang ?? "vi");
  return [
    { title: `${t("account.agency.title")} · ${t("site.name")}` },
    { name: "robots", content: "noindex" },
  ];
};

export default function AgencyDeskRoute() {
  const { reader, agency, orders, total, shown, page, pages } = useLoaderData<typeof loader>();
  const t = useTranslate();
  return (
    <StaffMain reader={reader} page="agency">
      <p className="small soft m-0">{agency.name}</p>
      <h1>{t("account.agency.title")}</h1>
      <p>
        <OwnLicenceToday licence={agency.licence} />
      </p>
      <div className="two wide">
        <div>
          <p>
            {total === 0
              ? t("account.agency.none")
              : t("account.agency.count", { count: total, shown })}
          </p>
          <OwnOrders orders={orders} />
          <Pagination
            page={page}
            pages={pages}
            hrefOf={(each) => links.agencyDesk(t.lang, { page: String(each) })}
          />
        </div>
        <div>
          <OwnLicence licence={agency.licence} />
          <OwnChannels channels={agency.channels} />
          <p className="mt-4">
            <a href={links.agency(t.lang, agency.slug)}>{t("account.agency.public-page")}</a>
          </p>
        </div>
      </div>
    </StaffMain>
  );
}

// An agency's own desk: its licence and channels, and each of its orders with what keeps workers from seeing it.
import { useLoaderData } from "@remix-run/react";
import { readAgencyDesk } from "#app/domain/orders/views/agency-desk.server.ts";
import { privateHeaders } from "#app/http/guards.server.ts";
import { staffLoader } from "#app/http/staff-page.server.ts";
import { links } from "#app/links.ts";
import { useTranslate } from "#app/ui/language.tsx";
import { Pagination } from "#app/ui/pagination.tsx";
import { staffMeta } from "#app/ui/page-meta.ts";
import { StaffMain } from "#app/ui/staff-main.tsx";
import { OwnOrders } from "./own-orders.tsx";
import { OwnChannels, OwnLicence, OwnLicenceToday } from "./own-standing.tsx";

export const headers = privateHeaders;

const LAST_PAGE = 10_000;

/** The page asked for; anything that is no number of a page is the first. */
function pageIn(url: URL): number {
  const asked = Number(url.searchParams.get("page") ?? 1);
  return Number.isInteger(asked) && asked >= 1 && asked <= LAST_PAGE ? asked : 1;
}

export const loader = staffLoader("read_agency_desk", async ({ actor, at, url }) => {
  const page = pageIn(url);
  const desk = await readAgencyDesk(actor, page, at);
  return desk.ok ? { page, ...desk } : desk;
});

export const meta = staffMeta((t) => t("account.agency.title"));

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

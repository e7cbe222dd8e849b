// Every public page in every language, for search engines: whoever looks for work there should meet a vetted order first.
import { now } from "#app/clock.server.ts";
import { dayInVietnam } from "#app/domain/catalogue/day.ts";
import type { Day } from "#app/domain/catalogue/day.ts";
import { LANGS } from "#app/domain/catalogue/names.ts";
import type { Lang } from "#app/domain/catalogue/names.ts";
import { listAgencyNames } from "#app/domain/agencies/agencies.server.ts";
import { listPublicAddresses } from "#app/domain/orders/views/public-addresses.server.ts";
import { siteSettings } from "#app/http/settings.server.ts";
import { links } from "#app/links.ts";

/** A sitemap may name 50,000 addresses; each order has three. */
const MOST_ORDERS = 15_000;

const PAGES = [
  links.home,
  links.orders,
  links.agencies,
  links.check,
  links.sum,
  links.fees,
  links.asked,
  links.loan,
  links.rules,
];

/** Orders leave it as they leave the site: it is made anew for every asker who has not asked within the hour. */
export async function loader(): Promise<Response> {
  const at = now();
  const [orders, agencies] = await Promise.all([
    listPublicAddresses(at, MOST_ORDERS),
    listAgencyNames(at),
  ]);
  const entries = LANGS.flatMap((lang: Lang) => [
    ...PAGES.map((page) => entry(page(lang))),
    ...agencies.map(({ slug }) => entry(links.agency(lang, slug))),
    ...orders.map((order) => entry(links.order(lang, order), dayInVietnam(order.changedAt))),
  ]);
  const body = `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${entries.join("\n")}\n</urlset>\n`;
  return new Response(body, {
    headers: {
      "Content-Type": "application/xml; charset=utf-8",
      "Cache-Control": "public, max-age=3600",
    },
  });
}

/** Addresses are letters, digits, hyphens and slashes, and need no escape. */
function entry(path: string, changedOn?: Day): string {
  return `<url><loc>${siteSettings().publicUrl}${path}</loc>${changedOn === undefined ? "" : `<lastmod>${changedOn}</lastmod>`}</url>`;
}

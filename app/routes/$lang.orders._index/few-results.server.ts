// What a search that finds few or nothing is offered: what to drop, and orders that nearly fit.
import type { Lang } from "#app/domain/catalogue/names.ts";
import type { OrderCard } from "#app/domain/orders/views/order-views.ts";
import { listPublicOrders } from "#app/domain/orders/views/orders.server.ts";
import { links } from "#app/links.ts";
import { FEW, findNearby } from "#search/nearby.server.ts";
import { suggestDrops } from "#search/drops.server.ts";
import type { FoundOrders } from "#search/find.server.ts";
import type { SuggestedDrop } from "#search/drops.server.ts";
import type { OrderQuery } from "#search/query.ts";
import type { Drop } from "./no-results.tsx";

/** Below a few results, one screen more. */
const NEARBY_SHOWN = 10;

/** `drop` is the wish that the orders of `nearby` do not meet. */
export type FewResults = { drops: Drop[]; nearby: { drop: Drop; orders: OrderCard[] } | null };

/** Nothing where the search found enough; drops only where it found nothing at all. */
export async function fewResults(
  lang: Lang,
  typed: OrderQuery,
  found: FoundOrders,
  at: Date,
): Promise<FewResults> {
  if (found.total >= FEW || typed.page > 1) return { drops: [], nearby: null };
  const query = found.corrected === null ? typed : { ...typed, text: found.corrected };
  const drops = await suggestDrops(query, at);
  const nearby = await findNearby(query, { drops, shown: found.ids }, at);
  const orders =
    nearby === null ? [] : await listPublicOrders(nearby.ids.slice(0, NEARBY_SHOWN), at);
  return {
    drops: found.total === 0 ? drops.map((drop) => dropOf(lang, drop)) : [],
    nearby:
      nearby === null || orders.length === 0 ? null : { drop: dropOf(lang, nearby.drop), orders },
  };
}

function dropOf(lang: Lang, { field, words, groups, total, params }: SuggestedDrop): Drop {
  return { field, words, groups, total, href: links.orders(lang, params) };
}

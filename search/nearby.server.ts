// Orders that are nearly what was asked, for a search that finds few.
import { weightOf } from "./drops.server.ts";
import type { SuggestedDrop } from "./drops.server.ts";
import { findOrders } from "./find.server.ts";
import { parseOrderQuery } from "./query.ts";
import type { OrderQuery } from "./query.ts";

/** With fewer orders than this a page also shows nearly fitting ones. */
export const FEW = 5;

/** `drop` is what they do not meet. */
type NearbyOrders = { drop: SuggestedDrop; ids: string[] };

/**
 * Orders that are nearly what was asked, for a search that finds few: the first page without the wish that weighs least.
 * Null where no single drop helps. `drops` are those of the query, `shown` the ids already on the page.
 */
export async function findNearby(
  query: OrderQuery,
  { drops, shown }: { drops: readonly SuggestedDrop[]; shown: readonly string[] },
  at: Date,
): Promise<NearbyOrders | null> {
  const more = drops.filter(({ field, total }) => field !== "all" && total > shown.length);
  const [drop] = more.sort((a, b) => weightOf(a.param) - weightOf(b.param) || b.total - a.total);
  if (drop === undefined) return null;
  const { ids } = await findOrders({ ...parseOrderQuery(drop.params).query, sort: query.sort }, at);
  return { drop, ids: ids.filter((id) => !shown.includes(id)) };
}

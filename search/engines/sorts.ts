// The order of results for every sort, as fields and directions; the id comes last everywhere, so that engines page alike.
import type { OrderSort } from "#search/query.ts";

/** `applyBy` is the day, `approvedAt` the instant an order was first let in. */
export type SortField = "costVnd" | "costMonthsMilli" | "wageVnd" | "applyBy" | "approvedAt" | "id";
type SortKey = { field: SortField; descending: boolean };

function up(field: SortField): SortKey {
  return { field, descending: false };
}
function down(field: SortField): SortKey {
  return { field, descending: true };
}

/**
 * 'relevance' lists what follows how well the text fits: cheaper in months of wage first, then the nearer deadline,
 * so that nothing an agency writes or pays lifts its order.
 */
export const SORT_KEYS: Record<OrderSort, readonly SortKey[]> = {
  relevance: [up("costMonthsMilli"), up("applyBy"), up("id")],
  cost: [up("costVnd"), up("id")],
  "months-of-wage": [up("costMonthsMilli"), up("id")],
  wage: [down("wageVnd"), up("id")],
  deadline: [up("applyBy"), up("id")],
  newest: [down("approvedAt"), up("id")],
};

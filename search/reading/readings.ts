// Adds what was read from a text to what was chosen, so that together they ask one question.
import { TRADES } from "#app/domain/catalogue/trade.ts";
import type { OrderQuery } from "#search/query.ts";

/**
 * Values of a list are alternatives; of two single values the first stands. A trade and the group it belongs to are both
 * asked; a trade and another group are alternatives, since no order could be both.
 */
export function mergeReadings(query: OrderQuery, sets: readonly Partial<OrderQuery>[]): OrderQuery {
  const merged: OrderQuery = { ...query };
  for (const set of sets) {
    for (const key of Object.keys(set) as (keyof OrderQuery)[]) addTo(merged, key, set[key], query);
  }
  return apart(merged, query);
}

function addTo<Key extends keyof OrderQuery>(
  merged: OrderQuery,
  key: Key,
  value: OrderQuery[Key] | undefined,
  chosen: OrderQuery,
): void {
  const before = merged[key];
  if (value === undefined) return;
  if (Array.isArray(before) && Array.isArray(value)) {
    merged[key] = [
      ...new Set([...(before as string[]), ...(value as string[])]),
    ].sort() as OrderQuery[Key];
  } else if (before === chosen[key]) {
    merged[key] = value;
  }
}

/** Groups and trades that exclude each other become trades alone; groups that were chosen stay as they are. */
function apart(merged: OrderQuery, chosen: OrderQuery): OrderQuery {
  const { trades, tradeGroups } = merged;
  if (trades.length === 0 || tradeGroups.length === 0 || chosen.tradeGroups.length > 0)
    return merged;
  const groupOf = (code: string) => TRADES.find((trade) => trade.code === code)?.group ?? "";
  const within = trades.filter((code) => tradeGroups.includes(groupOf(code)));
  const others = tradeGroups.filter((group) => !trades.some((code) => groupOf(code) === group));
  if (others.length === 0 && within.length === trades.length) return merged;
  const ofOthers = TRADES.filter(({ group }) => others.includes(group)).map(({ code }) => code);
  return { ...merged, tradeGroups: [], trades: [...new Set([...trades, ...ofOthers])].sort() };
}

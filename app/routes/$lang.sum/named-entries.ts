// Orders with a name short enough for a column; orders of the same name are told apart by their place, then by their code.
import type { Lang } from "#app/domain/catalogue/names.ts";
import { showCode } from "#app/domain/orders/order-code.ts";
import { marketName, orderTitle } from "#app/ui/order-words.ts";
import type { Entry } from "./compare.tsx";
import type { SumEntry } from "./sum-data.server.ts";

/** Only orders whose sum could be reckoned. */
export function namedEntries(entries: readonly SumEntry[], lang: Lang): Entry[] {
  const ways = [
    ({ order }: SumEntry) => orderTitle(order, lang),
    ({ order }: SumEntry) => `${orderTitle(order, lang)}, ${marketName(order.market, lang)}`,
    ({ order }: SumEntry) => `${orderTitle(order, lang)}, ${order.workplace}`,
    ({ order }: SumEntry) => `${orderTitle(order, lang)}, ${showCode(order.code)}`,
  ];
  const nameOf = ways.find((way) => new Set(entries.map(way)).size === entries.length) ?? ways[0];
  return entries.flatMap((entry) =>
    entry.sum === null ? [] : [{ order: entry.order, sum: entry.sum, name: nameOf?.(entry) ?? "" }],
  );
}

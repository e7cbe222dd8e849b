// Compiles a query into a small neutral list of conditions, from which every engine makes its own filter.
import type { Facet } from "./fields.ts";
import { FILTER_ROWS } from "./filters.ts";
import type { Condition } from "./filters.ts";
import type { OrderQuery } from "./query.ts";

/**
 * One filter of the page. `param` is its parameter, `facet` the counts that its own choice must not narrow,
 * `dropped` what the query holds once it is taken back.
 */
type ConditionGroup = {
  param: string;
  facet: Facet | null;
  condition: Condition;
  dropped: Partial<OrderQuery>;
};

/** The groups that must all hold, text left aside; none for a query that narrows nothing. */
export function compileConditions(query: OrderQuery): ConditionGroup[] {
  const groups: ConditionGroup[] = [];
  for (const [key, filter] of FILTER_ROWS) {
    const value = query[key];
    if (isNone(value, filter.none)) continue;
    const { param, facet } = filter;
    const group = {
      param,
      facet,
      condition: filter.holds(value),
      dropped: { [key]: filter.none },
    };
    const other = facet === null ? -1 : groups.findIndex((each) => each.facet === facet);
    const one = groups[other];
    if (one === undefined) groups.push(group);
    else groups[other] = either(one, group);
  }
  return groups;
}

/** Two filters of one facet, such as the level held and the study time: an order that either opens is found. */
function either(one: ConditionGroup, other: ConditionGroup): ConditionGroup {
  const condition = { any: [one.condition, other.condition] };
  return { ...one, condition, dropped: { ...one.dropped, ...other.dropped } };
}

function isNone(value: unknown, none: unknown): boolean {
  return value === none || (Array.isArray(value) && value.length === 0);
}

// Turns neutral conditions into a Meilisearch filter; every value is quoted here, so none can end its own string.
import type { Condition } from "#search/filters.ts";

/** A filter expression for the conditions that must all hold, among documents public at the instant. */
export function filterOf(conditions: readonly Condition[], at: Date): string {
  return [publicAt(at), ...conditions.map(expressionOf)].join(" AND ");
}

/** Public at an instant by the document's own times; see PublicTimes. */
function publicAt(at: Date): string {
  const now = at.getTime();
  return `publicFrom <= ${now} AND publicUntil > ${now} AND (stoppedFrom > ${now} OR stoppedUntil <= ${now})`;
}

function expressionOf(condition: Condition): string {
  // An empty list of ways holds for nothing, an empty list of demands or bars for everything.
  if ("any" in condition)
    return condition.any.length === 0
      ? "publicUntil < 0"
      : `(${condition.any.map(expressionOf).join(" OR ")})`;
  if ("all" in condition)
    return condition.all.length === 0
      ? "publicUntil >= 0"
      : `(${condition.all.map(expressionOf).join(" AND ")})`;
  if ("none" in condition)
    return condition.none.length === 0
      ? "publicUntil >= 0"
      : `NOT (${condition.none.map(expressionOf).join(" OR ")})`;
  if ("atMost" in condition) return `${condition.field} <= ${plainNumber(condition.atMost)}`;
  if ("atLeast" in condition) return `${condition.field} >= ${plainNumber(condition.atLeast)}`;
  return `${condition.field} IN [${condition.in.map(quoted).join(", ")}]`;
}

/** Double quotes, with the two characters that mean something inside them escaped. */
export function quoted(value: string): string {
  return `"${value.replace(/[\\"]/g, "\\$&")}"`;
}

function plainNumber(value: number): string {
  if (!Number.isFinite(value)) throw new RangeError(`not a number to filter by: ${value}`);
  return String(value);
}

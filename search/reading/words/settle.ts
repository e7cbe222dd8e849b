// Decides short words by their neighbours: 'hàn' is to weld or Korea, 'đức' a country or part of a name.
import type { OrderQuery } from "#search/query.ts";
import type { Filter, Open, Segment } from "./segment.ts";

/**
 * A short word is read where both neighbours are understood and one meaning is left; a country's or place's name also right
 * after a word that leads to one, whatever its marks. Alone it stays text, for it could mean anything; so does a word whose
 * marks do not say which it is. The name of a province beside words that nothing is read into is part of a name.
 */
export function settle(segments: readonly Open[]): Segment[] {
  return segments.map((segment, at) => {
    const [before, after] = [segments[at - 1], segments[at + 1]];
    if (segment.home !== null && !(isKnown(before) && isKnown(after)))
      return { ...segment, kind: "text", home: null };
    if (segment.isGeneral)
      return segments.some((other) => other.kind === "read" || other.isOpen)
        ? { ...segment, kind: "noise" }
        : segment;
    if (!segment.isOpen) return segment;
    const others = segments.filter(
      (other) => other !== segment && (other.kind === "read" || other.isSure),
    );
    const left = meaningsLeft(segment, before, others);
    const [only] = left;
    if (only === undefined || left.length > 1) return unread(segment);
    const leadsHere = before?.isBeforePlace === true && isPlace(only);
    const isAmongKnown = segments.length > 1 && isKnown(before) && isKnown(after);
    if (!(leadsHere && (segment.isSure || isKnown(after))) && !(segment.isSure && isAmongKnown))
      return unread(segment);
    return { ...segment, kind: "read", set: only.set, first: only.first ?? null };
  });
}

/** A wish that is not certain is no word of an order either. */
function unread(segment: Open): Segment {
  return segment.could.every(({ set }) => set.gender !== undefined)
    ? { ...segment, kind: "noise" }
    : segment;
}

/** After 'sang' comes a place; beside one country another word is the trade, and beside a trade it is the country. */
function meaningsLeft(
  { could }: Open,
  before: Open | undefined,
  others: readonly Open[],
): readonly Filter[] {
  if (could.length < 2) return could;
  const places = could.filter(isPlace);
  const trades = could.filter((filter) => !isPlace(filter));
  if (before?.isBeforePlace === true && places.length > 0) return places;
  if (others.some((other) => has(other, "markets", "places"))) return trades;
  if (others.some((other) => has(other, "trades", "tradeGroups"))) return places;
  return could;
}

function isPlace({ set }: Filter): boolean {
  return set.markets !== undefined || set.places !== undefined;
}

function has({ set, could, isOpen }: Open, ...keys: (keyof OrderQuery)[]): boolean {
  const sets = isOpen ? could.map((filter) => filter.set) : [set];
  return sets.length === 1 && keys.some((key) => sets[0]?.[key] !== undefined);
}

/** The text's end is known too. An unsure short word is not: it may belong to a name. */
function isKnown(neighbour: Open | undefined): boolean {
  return (
    neighbour === undefined || neighbour.kind !== "text" || neighbour.isSure || neighbour.isGeneral
  );
}

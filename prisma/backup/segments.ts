// The pieces in which PostgreSQL writes its log of changes, by their names: what follows on what, and what nothing needs.

/** A name such as '000000010000000000000002': timeline, then a number in two halves whose lower one ends at FF. */
const SEGMENT = /^[0-9A-F]{24}$/;
const LOWER_HALF = 0x100n;

/** `until` is when it was last written, to the second: everything committed by then stands in it or before it. */
export type Segment = { name: string; until: Date };

export function isSegment(name: string): boolean {
  return SEGMENT.test(name);
}

/** The timeline, which every restore begins anew, and the number within the log. */
function partsOf(name: string): { timeline: string; number: bigint } {
  const high = BigInt(`0x${name.slice(8, 16)}`);
  return { timeline: name.slice(0, 8), number: high * LOWER_HALF + BigInt(`0x${name.slice(16)}`) };
}

export function isSameTimeline(one: string, other: string): boolean {
  return partsOf(one).timeline === partsOf(other).timeline;
}

/** The segment that follows on the same timeline. */
export function nextSegment(name: string): string {
  const { timeline, number } = partsOf(name);
  const half = (value: bigint) => value.toString(16).toUpperCase().padStart(8, "0");
  return timeline + half((number + 1n) / LOWER_HALF) + half((number + 1n) % LOWER_HALF);
}

/** The segments from `start` on that follow one another without a gap; none where `start` itself is missing. */
export function chainFrom(start: string, segments: readonly Segment[]): Segment[] {
  const byName = new Map(segments.map((each) => [each.name, each]));
  const chain: Segment[] = [];
  for (let name = start, next = byName.get(name); next !== undefined; next = byName.get(name)) {
    chain.push(next);
    name = nextSegment(name);
  }
  return chain;
}

/**
 * Of these names, those that no base needs that starts at one of `starts`: segments before the first of them, whatever
 * their timeline, and notes of bases on such segments. Histories of timelines are small and stay.
 */
export function unneeded(names: readonly string[], starts: readonly string[]): string[] {
  if (starts.length === 0) return [];
  const numbers = starts.map((start) => partsOf(start).number);
  const first = numbers.reduce((least, each) => (each < least ? each : least));
  return names.filter((name) => {
    const segment = name.slice(0, 24);
    return isSegment(segment) && partsOf(segment).number < first;
  });
}

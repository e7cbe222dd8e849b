// Which instants a backup can bring back, and from which of its bases it would do so.
import { chainFrom, type Segment } from "./segments.ts";

/** A copy of the whole data; instants are those of PostgreSQL's own clock, UTC. */
export type Base = {
  /** Its folder's name. */
  name: string;
  startedAt: Date;
  /** From here on it can bring back every instant that the log reaches. */
  finishedAt: Date;
  /** The log that it needs, first and last. */
  startSegment: string;
  stopSegment: string;
  bytes: number;
};

/** What one base can bring back, both ends included. */
export type Reach = { base: Base; earliest: Date; newest: Date };

/** `why` names what keeps an instant from being brought back; `none`: there is no base whose log is whole. */
export type Choice =
  | { ok: true; reach: Reach }
  | { ok: false; why: "none" }
  | { ok: false; why: "early" | "late" | "gap"; earliest: Date; newest: Date };

/** The reaches of all bases whose log is whole, oldest first. */
export function reachesOf(bases: readonly Base[], segments: readonly Segment[]): Reach[] {
  return bases
    .flatMap((base) => {
      const chain = chainFrom(base.startSegment, segments);
      const last = chain.at(-1);
      if (last === undefined || !chain.some(({ name }) => name === base.stopSegment)) return [];
      const newest = last.until > base.finishedAt ? last.until : base.finishedAt;
      return [{ base, earliest: base.finishedAt, newest }];
    })
    .sort((a, b) => a.earliest.getTime() - b.earliest.getTime());
}

/** The base that brings back `at`, the newest of several; without an instant, the one that reaches furthest. */
export function choose(reaches: readonly Reach[], at: Date | null): Choice {
  const [first, ...others] = reaches;
  if (first === undefined) return { ok: false, why: "none" };
  const furthest = others.reduce((best, each) => (each.newest >= best.newest ? each : best), first);
  if (at === null) return { ok: true, reach: furthest };
  const found = reaches.filter(({ earliest, newest }) => earliest <= at && at <= newest).at(-1);
  if (found) return { ok: true, reach: found };
  const ends = { earliest: first.earliest, newest: furthest.newest };
  if (at < ends.earliest) return { ok: false, why: "early", ...ends };
  return { ok: false, why: at > ends.newest ? "late" : "gap", ...ends };
}

// A seeded source of chance, so that a failing random test can be run again as it was.

export type Random = {
  /** From 0 up to 1. */
  real: () => number;
  /** A whole number, both ends included. */
  int: (least: number, most: number) => number;
  chance: (share: number) => boolean;
  /** One of a list that is not empty. */
  pick: <T>(from: readonly T[]) => T;
  /** Up to `most` different ones of a list. */
  some: <T>(from: readonly T[], most: number) => T[];
  /** A version 7 identifier for a time in unix milliseconds. */
  uuid: (ms: number) => string;
};

/** mulberry32: small, fast, and the same everywhere. */
export function randomOf(seed: number): Random {
  let state = seed >>> 0;
  function real(): number {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  }
  const int = (least: number, most: number) => least + Math.floor(real() * (most - least + 1));
  const hex = (digits: number) =>
    Array.from({ length: digits }, () => int(0, 15).toString(16)).join("");
  function pick<T>(from: readonly T[]): T {
    if (from.length === 0) throw new RangeError("nothing to pick from");
    return from[Math.floor(real() * from.length)] as T;
  }
  return {
    real,
    int,
    pick,
    chance: (share) => real() < share,
    some: (from, most) => [...new Set(Array.from({ length: int(1, most) }, () => pick(from)))],
    uuid: (ms) => {
      const time = Math.floor(ms).toString(16).padStart(12, "0");
      return `${time.slice(0, 8)}-${time.slice(8)}-7${hex(3)}-${pick(["8", "9", "a", "b"])}${hex(3)}-${hex(12)}`;
    },
  };
}

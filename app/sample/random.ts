// A small repeatable stream of choices, so that the sample set is the same on every machine.

export type Choices = {
  /** A number from `from` to `to`, both included, in whole steps. */
  between: (from: number, to: number, step?: number) => number;
  oneOf: <T>(list: readonly T[]) => T;
  chance: (share: number) => boolean;
};

/** Mulberry32: 32 bits of state, enough to vary a few hundred rows. */
export function choices(seed: number): Choices {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  return {
    between: (from, to, step = 1) =>
      from + step * Math.floor(next() * (Math.floor((to - from) / step) + 1)),
    oneOf: (list) => {
      const found = list[Math.floor(next() * list.length)];
      if (found === undefined) throw new RangeError("nothing to choose from");
      return found;
    },
    chance: (share) => next() < share,
  };
}

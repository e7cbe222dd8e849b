/** Lets so many pieces of work run at once and the rest wait their turn, first come first served. */

export type Gate = <Result>(work: () => Promise<Result>) => Promise<Result>;

export function makeGate(places: number): Gate {
  let free = places;
  const waiting: (() => void)[] = [];
  return async (work) => {
    if (free > 0) free -= 1;
    else await new Promise<void>((resume) => waiting.push(resume));
    try {
      return await work();
    } finally {
      const next = waiting.shift();
      if (next) next();
      else free += 1;
    }
  };
}

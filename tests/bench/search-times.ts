// Times the twelve kinds of search on the engine that is configured, and prints times as lines of a table.
import { findOrders } from "#search/find.server.ts";
import { randomOf } from "#tests/support/random.ts";
import { SHAPES } from "./search-shapes.ts";

const ROUNDS = 30;
const WARM_UP = 3;

/** Milliseconds by shape, each round with values drawn anew; `elsewhere` counts answers of the other engine. */
export async function timeShapes(
  engine: "postgres" | "meilisearch",
  at: Date,
): Promise<{ times: Map<string, number[]>; elsewhere: number }> {
  const times = new Map<string, number[]>();
  let elsewhere = 0;
  for (const shape of SHAPES) {
    const random = randomOf(7);
    const taken: number[] = [];
    for (let round = -WARM_UP; round < ROUNDS; round += 1) {
      const query = shape.draw(random);
      const start = performance.now();
      const found = await findOrders(query, at);
      if (round < 0) continue;
      taken.push(performance.now() - start);
      if (found.engine !== engine) elsewhere += 1;
    }
    times.set(shape.name, taken);
  }
  return { times, elsewhere };
}

export const HEAD = "p50 ms   p95 ms   p99 ms";

export function timesLine(name: string, times: readonly number[]): string {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number) =>
    (sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)] ?? 0)
      .toFixed(1)
      .padStart(8);
  return `${name.padEnd(27)}${at(0.5)} ${at(0.95)} ${at(0.99)}`;
}

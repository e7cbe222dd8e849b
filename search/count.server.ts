// How many orders a question finds, where its page is not wanted.
import { dayInVietnam } from "#app/domain/catalogue/day.ts";
import { answer } from "./engines/answer.server.ts";
import type { OrderQuery } from "./query.ts";
import { understand } from "./reading/keywords.ts";

/** How many orders each query finds, its text read. */
export async function countOrders(queries: readonly OrderQuery[], at: Date): Promise<number[]> {
  const on = dayInVietnam(at);
  return (
    await answer((engine) =>
      engine.countAll(
        queries.map((query) => understand(query, on).query),
        at,
      ),
    )
  ).value;
}

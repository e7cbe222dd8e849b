// Tells a fault of what the site stands on, which passes by itself, from a bug of the site's own.
import { databaseTrouble } from "#prisma/database-trouble.ts";

/** `database` does not answer or not in time; `disk` is full, the database's or this machine's. */
export type Outage = "database" | "disk";

/** What does not answer, null where the error is a bug. */
export function outageOf(error: unknown): Outage | null {
  const trouble = databaseTrouble(error);
  if (trouble === null) return null;
  return trouble === "full" ? "disk" : "database";
}

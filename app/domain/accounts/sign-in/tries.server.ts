/**
 * Counts sign-ins that were tried. The counts are rows, not memory: they hold over a restart and over several web
 * processes, and a try is counted before its password is looked at, so that many at once cannot slip past the limit.
 */

import { createHash } from "node:crypto";
import { database } from "#prisma/client.server.ts";
import { CALM_TRIES, triesAllowed, WINDOW_MINUTES } from "./tries.ts";
import type { Counted, TryKind } from "./tries.ts";

/** `burst` names what this very try was the first too many of, so that it is told once a window; null otherwise. */
export type TriesAnswer =
  { ok: true; burst: TryKind | null } | { ok: false; burst: TryKind | null; until: Date };

const WINDOW_MS = WINDOW_MINUTES * 60_000;

/** Counts one try against each in order; the first that is over its limit ends the counting and refuses. */
export async function countTry(counted: readonly Counted[], at: Date): Promise<TriesAnswer> {
  let accountTries = 0;
  let burst: TryKind | null = null;
  for (const each of counted) {
    const { tries, startedAt } = await addTry(keyOf(each), at);
    if (each.kind === "account") {
      accountTries = tries;
      if (tries === CALM_TRIES + 1) burst = "account";
    }
    const allowed = triesAllowed(each.kind, accountTries);
    if (tries <= allowed) continue;
    if (tries === allowed + 1) burst ??= each.kind;
    return { ok: false, burst, until: new Date(startedAt.getTime() + WINDOW_MS) };
  }
  return { ok: true, burst };
}

/** What is everybody's: a right password takes back its own try there and forgives no one else's. */
const EVERYBODYS: readonly TryKind[] = ["account", "address"];

/** After a right password: the browser's or place's tries are forgotten, and this one is taken back from the others. */
export async function forgiveTries(counted: readonly Counted[], at: Date): Promise<void> {
  const { signInAttempt } = database().prisma;
  const keys = (isEverybodys: boolean) =>
    counted.filter(({ kind }) => EVERYBODYS.includes(kind) === isEverybodys).map(keyOf);
  await signInAttempt.deleteMany({
    where: {
      OR: [{ key: { in: keys(false) } }, { startedAt: { lt: new Date(at.getTime() - WINDOW_MS) } }],
    },
  });
  await signInAttempt.updateMany({
    where: { key: { in: keys(true) }, tries: { gt: 0 } },
    data: { tries: { decrement: 1 } },
  });
}

async function addTry(key: string, at: Date): Promise<{ tries: number; startedAt: Date }> {
  const text = `
    INSERT INTO sign_in_attempt AS known (key, tries, started_at) VALUES ($1, 1, $2)
    ON CONFLICT (key) DO UPDATE SET
      tries = CASE WHEN known.started_at <= $3 THEN 1 ELSE known.tries + 1 END,
      started_at = CASE WHEN known.started_at <= $3 THEN $2 ELSE known.started_at END
    RETURNING tries, started_at AS "startedAt"`;
  const values = [key, at, new Date(at.getTime() - WINDOW_MS)];
  const { rows } = await database().pool.query<{ tries: number; startedAt: Date }>(text, values);
  return rows[0] ?? { tries: 1, startedAt: at };
}

/** Hashed, so that the table names no account and no browser. */
function keyOf({ kind, value }: Counted): string {
  return createHash("sha256").update(`${kind}\0${value}`).digest("hex");
}

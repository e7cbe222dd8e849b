// Which index is live: one row in PostgreSQL, so that a new one takes over in one commit and a kill leaves either the old or the new.
import type pg from "pg";
import { settingsFingerprint } from "./settings.ts";

/** `createdAt` is Meilisearch's own word for when it made the index; `documents` is how many it held when it became live. */
export type LiveIndex = {
  generation: number;
  uid: string;
  fingerprint: string;
  createdAt: string;
  documents: number;
  since: Date;
};

/** A process goes on reading an index this long after another became live. */
const REMEMBERED_MS = 1_000;

/** The live index whatever made it, null before the first. */
export async function readLiveIndex(pool: pg.Pool): Promise<LiveIndex | null> {
  const { rows } = await pool.query<LiveIndex>(
    `SELECT live_generation AS generation, live_uid AS uid, live_fingerprint AS fingerprint, live_created_at AS "createdAt",
            live_documents AS documents, live_since AS since FROM search_index WHERE live_uid IS NOT NULL`,
  );
  return rows[0] ?? null;
}

/** Whether this code, with this prefix, may read and write the index. */
export function isOurs(live: LiveIndex, indexPrefix: string): boolean {
  return (
    live.fingerprint === settingsFingerprint() &&
    live.uid === indexUid(indexPrefix, live.generation)
  );
}

/** The name of a generation's index. */
export function indexUid(indexPrefix: string, generation: number): string {
  return `${indexPrefix}orders_g${generation}`;
}

/** A number that no other build has or will have. */
export async function takeGeneration(pool: pg.Pool): Promise<number> {
  const { rows } = await pool.query<{ generation: number }>(
    "UPDATE search_index SET generation = generation + 1 RETURNING generation",
  );
  const [row] = rows;
  if (row === undefined) throw new Error("search_index has lost its row");
  return row.generation;
}

/** False where a later build has begun: an old one that comes late must not take its place. */
export async function makeLive(
  pool: pg.Pool,
  index: Omit<LiveIndex, "since" | "fingerprint">,
): Promise<boolean> {
  const { rowCount } = await pool.query(
    `UPDATE search_index SET live_generation = $1, live_uid = $2, live_fingerprint = $3, live_created_at = $4, live_documents = $5, live_since = now()
     WHERE generation = $1`,
    [index.generation, index.uid, settingsFingerprint(), index.createdAt, index.documents],
  );
  return rowCount === 1;
}

/** Answers the uid to search in, asked of PostgreSQL once a second at most; null where this code has no live index. */
export function liveIndexReader(indexPrefix: string, openPool: () => pg.Pool) {
  let readAt = -Infinity;
  let reading: Promise<string | null> = Promise.resolve(null);
  return {
    uid: (now: number): Promise<string | null> => {
      if (now - readAt < REMEMBERED_MS) return reading;
      readAt = now;
      reading = readLiveIndex(openPool()).then((live) =>
        live !== null && isOurs(live, indexPrefix) ? live.uid : null,
      );
      reading.catch(() => {
        readAt = -Infinity;
      });
      return reading;
    },
    /** The name did not lead anywhere: the next question reads it anew. */
    forget: () => {
      readAt = -Infinity;
    },
  };
}

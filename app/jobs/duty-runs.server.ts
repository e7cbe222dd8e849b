// Notes in the database when a duty was begun and when it came to a good end, for the centre's health page.
import type pg from "pg";

/** What a schedule tells of each run; instants are UTC. */
export type DutyNotes = {
  started: (name: string, at: Date) => Promise<void>;
  succeeded: (name: string, at: Date) => Promise<void>;
};

export function dutyNotes(pool: pg.Pool): DutyNotes {
  return {
    started: async (name, at) => {
      await pool.query(
        "INSERT INTO duty_run (name, started_at) VALUES ($1, $2) ON CONFLICT (name) DO UPDATE SET started_at = excluded.started_at",
        [name, at],
      );
    },
    succeeded: async (name, at) => {
      await pool.query("UPDATE duty_run SET succeeded_at = $2 WHERE name = $1", [name, at]);
    },
  };
}

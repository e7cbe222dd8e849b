// The numbers of PostgreSQL's advisory locks: one list, because two uses of one number wait for each other for ever.

export const LOCK_NUMBERS = {
  /** Held while migrations are applied. */
  migration: 7_260_911,
  /** Held by a transaction that adds to the history's chain. */
  history: 7_260_912,
  /** Held by the one worker that does the work. */
  worker: 7_260_913,
  /** Shared by every process that uses an embedded database; the last one to leave stops it. */
  lease: 7_260_914,
  /** Held by the one process that writes the search index. */
  searchIndex: 7_260_915,
  /** Held, with a number of the agency beside it, by a transaction that keeps or moves that agency's orders. */
  agencyOrders: 7_260_916,
  /** Held by a transaction that adds minimum wages. */
  minimumWages: 7_260_917,
} as const;

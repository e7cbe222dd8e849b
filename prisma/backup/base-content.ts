// What belongs in a base and what does not, by path: the database without what it makes anew, and all data beside it.

/** Folders of PostgreSQL that come back empty: the log itself comes from the archive, the rest is made at every start. */
const EMPTIED =
  /^(pg_wal|pg_replslot|pg_dynshmem|pg_notify|pg_serial|pg_snapshots|pg_stat_tmp|pg_subtrans)$|(^|\/)pgsql_tmp[^/]*$/;
/** Folders inside the log's that PostgreSQL wants to find. */
export const WAL_FOLDERS = ["pg_wal/archive_status", "pg_wal/summaries"];
const LEFT_OUT =
  /^(postmaster\.(pid|opts)|server\.log|archive|backup_label(\.old)?|tablespace_map(\.old)?|backup_manifest|(standby|recovery)\.signal|current_logfiles(\.tmp)?|postgresql\.auto\.conf\.tmp)$|(^|\/)pg_internal\.init[^/]*$|\.lock$/;

/** Whether a path inside PostgreSQL's data folder is copied. */
export function isOfDatabase(path: string): boolean {
  return !LEFT_OUT.test(path);
}

/** Whether what stands in such a folder is copied too. */
export function isFull(path: string): boolean {
  return !EMPTIED.test(path);
}

/** PostgreSQL's own folders, logs, locks, what a write left half done, and what a restore has moved aside. */
const NOT_DATA = /^(postgres(\..*)?|log|before-restore-.*)$|\.(lock|new)$/;

/**
 * Whether what stands under that name in the data folder, beside the database, goes with it: keys, passwords, papers.
 * Whatever is not known to be no data is data, so that a key that comes with a later version is never forgotten.
 */
export function isBesideData(name: string): boolean {
  return name === "postgres.json" || !NOT_DATA.test(name.split("/")[0] ?? name);
}

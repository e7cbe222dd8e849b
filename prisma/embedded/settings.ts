// How the embedded PostgreSQL is set: small enough for an office machine, and reachable only from this machine.

const LINUX = {
  recovery_init_sync_method: "syncfs",
  // A statement whose process was killed does not go on until it is through.
  client_connection_check_interval: "10s",
};

/** Settings of every start, as PostgreSQL names them. */
const SETTINGS = {
  listen_addresses: "127.0.0.1",
  unix_socket_directories: "",
  // Only what is read counts as used: the sample set takes a quarter of it, the words of a million orders half.
  shared_buffers: "256MB",
  work_mem: "8MB",
  maintenance_work_mem: "64MB",
  effective_cache_size: "512MB",
  random_page_cost: "1.1",
  max_connections: "40",
  max_wal_size: "256MB",
  max_wal_senders: "0",
  max_logical_replication_workers: "0",
  // Three fewer processes; the data fits in memory.
  io_method: "sync",
  ...(process.platform === "linux" ? LINUX : {}),
  autovacuum_max_workers: "1",
  // A sheet of thousands of orders changes what a good plan is; it is noticed soon after.
  autovacuum_naptime: "20s",
  jit: "off",
  timezone: "UTC",
  log_timezone: "UTC",
  log_checkpoints: "off",
  // Statements and details of a fault hold what people wrote.
  log_error_verbosity: "terse",
  // An error's first line may quote it too ("syntax error in tsquery"); who asked hears of it, with its code.
  log_min_messages: "log",
  log_min_error_statement: "panic",
};

/**
 * The log of changes is kept so that a backup can be turned on without a restart; until then its command answers at once
 * and keeps nothing. Windows has no shell to run it.
 */
const ARCHIVED = {
  wal_level: "replica",
  archive_mode: process.platform === "win32" ? "off" : "on",
  archive_command: "test ! -f archive/target || sh archive/push.sh %p %f",
};

/** Settings of a server for tests alone: it may lose everything when the machine stops, and keeps no log of changes. */
const THROWAWAY = {
  wal_level: "minimal",
  fsync: "off",
  synchronous_commit: "off",
  full_page_writes: "off",
  max_connections: "80",
};

export type Settings = Readonly<Record<string, string>>;

/** The settings as pg_ctl hands them to the server, in one string for the shell; those of `special` come last and count. */
export function serverOptions(port: number, isThrowaway: boolean, special: Settings = {}): string {
  const settings = {
    ...SETTINGS,
    ...(isThrowaway ? THROWAWAY : ARCHIVED),
    port: String(port),
    ...special,
  };
  return Object.entries(settings)
    .map(([name, value]) => `-c ${/[ !|]/.test(value) ? `"${name}=${value}"` : `${name}=${value}`}`)
    .join(" ");
}

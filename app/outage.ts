// Tells a fault of what the site stands on, which passes by itself, from a bug of the site's own.

/** `database` does not answer or not in time; `disk` is full, the database's or this machine's. */
export type Outage = "database" | "disk";

/** PostgreSQL's class 08 (connection), 53 (no resources left) and what a time-out, a lock's time-out and a shutdown say. */
const DATABASE_CODE = /^(08...|53[023]00|57014|57P0[1-5]|55P03|25P0[34])$/;
/** The network's codes, and Prisma's for no connection, a time-out, a closed connection, a full pool, a transaction out of time. */
const CONNECTION_CODE =
  /^(ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|ENOTFOUND|EAI_AGAIN|P1001|P1002|P1008|P1017|P2024|P2028)$/;
const DISK_CODE = /^(53100|ENOSPC|EDQUOT)$/;
/** What the driver says without a code. */
const DRIVER_WORDS =
  /timeout exceeded when trying to connect|connection terminated|query read timeout|connection error and is not queryable|client was closed/i;

/** An error hides its reason in causes of causes; deeper than this nobody has put one. */
const DEPTH = 6;

/** What does not answer, null where the error is a bug. Looks into causes, and into what Prisma keeps of its driver's error. */
export function outageOf(error: unknown, depth = DEPTH): Outage | null {
  if (typeof error !== "object" || error === null || depth === 0) return null;
  const { code, originalCode, message, cause, meta, driverAdapterError, errors } = error as Record<
    string,
    unknown
  >;
  const codes = [originalCode, code].filter((each) => typeof each === "string");
  if (codes.some((each) => DISK_CODE.test(each))) return "disk";
  if (codes.some((each) => DATABASE_CODE.test(each) || CONNECTION_CODE.test(each)))
    return "database";
  const inner = [cause, meta, driverAdapterError, ...(Array.isArray(errors) ? errors : [])];
  for (const each of inner) {
    const found = outageOf(each, depth - 1);
    if (found !== null) return found;
  }
  return typeof message === "string" && DRIVER_WORDS.test(message) ? "database" : null;
}

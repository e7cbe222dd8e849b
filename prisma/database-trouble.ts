// Tells a database in trouble from a bug, by the codes that PostgreSQL, the system, pg and Prisma give their errors.
import { DISK_FULL } from "#app/disk-full.ts";

/**
 * `away`: it cannot be reached, lets nobody in or has broken off; whether a write took effect is not known.
 * `slow`: it took longer than the asker waits. `full`: its disk, or this machine's, has no room; nothing was written.
 */
export type DatabaseTrouble = "away" | "slow" | "full";

const SLOW = [
  "57014", // statement timeout
  "55P03", // lock timeout
  ...["25P03", "25P04"], // a transaction that idled or lasted for too long
  "P1008",
  "P2024", // no connection of the pool got free
  "P2028", // a transaction that could not begin or end in time
];
const AWAY = [
  ...["ECONNREFUSED", "ECONNRESET", "ECONNABORTED", "EPIPE", "ETIMEDOUT"],
  ...["ENOTFOUND", "EAI_AGAIN", "EHOSTUNREACH", "ENETUNREACH"],
  ...["57P01", "57P02", "57P03", "57P04", "57P05"], // shut down, crashed, starting, dropped, idle for too long
  ...["53200", "53300"], // out of memory, out of connections
  ...["P1001", "P1002", "P1017"],
];

/** Errors of pg that have no code. */
const SILENT = /query read timeout/i;
const NO_CONNECTION = /timeout exceeded when trying to connect|^timeout expired$/;
const BROKEN = /connection terminated|connection error and is not queryable|client was closed/i;

type Facts = Record<string, unknown>;
const isFacts = (value: unknown): value is Facts => typeof value === "object" && value !== null;

/** The error and what it was made from: Prisma hides PostgreSQL's own code two or three layers down. */
function layersOf(error: unknown, depth = 0): Facts[] {
  if (!isFacts(error) || depth > 5) return [];
  const { cause, meta, driverAdapterError, errors } = error;
  const inner = [cause, meta, driverAdapterError, ...(Array.isArray(errors) ? errors : [])];
  return [error, ...inner.flatMap((each) => layersOf(each, depth + 1))];
}

/** Whether the server said nothing for as long as the connection's `silence`. */
export function isSilence(error: unknown): boolean {
  return layersOf(error).some(({ message }) => SILENT.test(String(message)));
}

/** What troubles the database, or null where the error is none of its doing and so is a bug or a refusal. */
export function databaseTrouble(error: unknown): DatabaseTrouble | null {
  const layers = layersOf(error);
  const codes = layers.flatMap(({ code, originalCode }) => [String(code), String(originalCode)]);
  const words = layers.flatMap(({ message, originalMessage }) => [
    String(message),
    String(originalMessage),
  ]);
  const has = (listed: readonly string[]) => codes.some((code) => listed.includes(code));
  const says = (pattern: RegExp) => words.some((word) => pattern.test(word));
  if (has(DISK_FULL)) return "full";
  if (has(AWAY) || codes.some((code) => /^08...$/.test(code)) || says(BROKEN)) return "away";
  if (says(SILENT) || says(NO_CONNECTION)) return "away";
  return has(SLOW) ? "slow" : null;
}

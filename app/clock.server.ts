// The time of every process: the machine's own, or shifted by NOW so that 14 or 90 days can be tried.
import { env } from "./env.server.ts";

let shiftMs: number | null = null;

/** The instant, UTC. With NOW set it was that instant when this process first asked, and runs on from there. */
export function now(): Date {
  shiftMs ??= (env().startInstant ?? new Date()).getTime() - Date.now();
  return new Date(Date.now() + shiftMs);
}

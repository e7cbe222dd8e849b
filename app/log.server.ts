// One structured line on standard output for each thing that happens; never a name, a phone number or what was typed.
import pino from "pino";
import { env } from "./env.server.ts";

export type Log = pino.Logger;

/** The log of one process, named in each line. */
export function openLog(processName: "web" | "worker"): Log {
  return pino({
    level: env().logLevel,
    base: { process: processName },
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: (level) => ({ level }) },
    redact: {
      paths: ["*.phone", "*.email", "*.name", "*.password", "*.authorization", "*.cookie"],
      remove: true,
    },
  });
}

// One structured line for each thing that happens, on standard output or in a bounded file; never a name, a phone number or what was typed.
import { join } from "node:path";
import pino from "pino";
import { env } from "./env.server.ts";
import { boundedFile, makeSink, type Sink, standardOutput } from "./log-sink.server.ts";

export type Log = pino.Logger;

/** The path as it may be logged: without its query, where people type names and phones, and without long numbers. */
export function loggablePath(path: string): string {
  return path.replace(/\d{7,}/g, "#").slice(0, 200);
}

const sinks: Sink[] = [];

/** How many lines this process could not say, since its start. */
export function droppedLines(): number {
  return sinks.reduce((sum, sink) => sum + sink.dropped(), 0);
}

/** The log of one process, named in each line. Opened once in a process: two would turn one file over under each other. */
export function openLog(processName: "web" | "worker"): Log {
  const { logLevel, logFolder } = env();
  const sink = makeSink(
    logFolder === null ? standardOutput() : boundedFile(join(logFolder, `${processName}.log`)),
  );
  sinks.push(sink);
  process.once("exit", sink.flushLast);
  return pino(
    {
      level: logLevel,
      base: { process: processName },
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (level) => ({ level }) },
      redact: {
        paths: ["*.phone", "*.email", "*.name", "*.password", "*.authorization", "*.cookie"],
        remove: true,
      },
    },
    sink,
  );
}

/** Reads a CSV or XLSX file into rows of text by column name, in a thread of its own with bounds on time and memory. */

import { open } from "node:fs/promises";
import { resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { Worker } from "node:worker_threads";
import { LIMITS } from "./limits.ts";
import { UnreadableSheet } from "./sheet.ts";
import type { Sheet, WantedColumn } from "./sheet.ts";
import type { SheetAnswer, SheetTask } from "./sheet-thread.server.ts";

/**
 * Reads a file by its content. The header is the line, on whichever sheet, that carries the wanted columns by name or
 * heading; without wanted columns it is the first line. Throws UnreadableSheet, and nothing else for any file whatever.
 */
export async function readSheet(
  path: string,
  wanted: readonly WantedColumn[] = [],
): Promise<Sheet> {
  return readSheetBytes(await bytesOf(path), wanted, path);
}

/** The same for bytes that did not come from a file here; `path` is the name that sentences give them. */
export async function readSheetBytes(
  bytes: Uint8Array,
  wanted: readonly WantedColumn[],
  path: string,
): Promise<Sheet> {
  if (bytes.length > LIMITS.fileBytes) throw tooLarge(path);
  const answer = await askThread({ bytes, wanted, path });
  if ("refusal" in answer) throw new UnreadableSheet(answer.refusal);
  return answer.sheet;
}

/** The thread runs from its source where this file does, with tsx; beside the built processes as one of them. */
function startThread(task: SheetTask): Worker {
  const options = { workerData: task, resourceLimits: { maxOldGenerationSizeMb: LIMITS.memoryMb } };
  const here = fileURLToPath(import.meta.url);
  if (!here.endsWith(".ts"))
    return new Worker(resolve("build/process/sheet.js"), { ...options, execArgv: [] });
  const source = pathToFileURL(resolve(here, "../sheet-thread.server.ts")).href;
  const code = `import("tsx/esm/api").then(({ register }) => (register(), import("${source}")));`;
  return new Worker(code, { ...options, eval: true, execArgv: [] });
}

async function askThread(task: SheetTask): Promise<SheetAnswer> {
  const thread = startThread(task);
  let timer: NodeJS.Timeout | undefined;
  try {
    return await new Promise<SheetAnswer>((done) => {
      const refuse = (why: string) => done({ refusal: `${task.path} ${why}.` });
      timer = setTimeout(
        () => refuse(`took longer than ${LIMITS.time / 1000} seconds to read: split it`),
        LIMITS.time,
      );
      thread.once("message", done);
      thread.once("error", (problem: NodeJS.ErrnoException) =>
        refuse(
          problem.code === "ERR_WORKER_OUT_OF_MEMORY"
            ? "needs more memory than a sheet may: split it and import the parts"
            : `cannot be read (${problem.message}): save it again as XLSX or as CSV in UTF-8`,
        ),
      );
      thread.once("exit", () => refuse("cannot be read: save it again as XLSX or as CSV in UTF-8"));
    });
  } finally {
    clearTimeout(timer);
    await thread.terminate();
  }
}

async function bytesOf(path: string): Promise<Buffer> {
  try {
    const file = await open(path);
    try {
      const status = await file.stat();
      if (status.isFile() && status.size > LIMITS.fileBytes) throw tooLarge(path);
      return await file.readFile();
    } finally {
      await file.close();
    }
  } catch (problem) {
    if (problem instanceof UnreadableSheet) throw problem;
    const code = problem instanceof Error && "code" in problem ? String(problem.code) : "unknown";
    const why =
      code === "ENOENT"
        ? "does not exist"
        : code === "EISDIR"
          ? "is a folder, not a file"
          : `cannot be read (${code})`;
    throw new UnreadableSheet(`${path} ${why}: check the path and its permissions.`);
  }
}

function tooLarge(path: string): UnreadableSheet {
  return new UnreadableSheet(
    `${path} is larger than ${LIMITS.fileBytes / 1024 / 1024} MB: split it and import the parts.`,
  );
}

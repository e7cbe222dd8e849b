// The thread that reads a sheet: whatever the file holds, only this thread can come to grief.
import { parentPort, workerData } from "node:worker_threads";
import { readBytes } from "./read-bytes.server.ts";
import { UnreadableSheet } from "./sheet.ts";
import type { Sheet, WantedColumn } from "./sheet.ts";

export type SheetTask = { bytes: Uint8Array; wanted: readonly WantedColumn[]; path: string };
export type SheetAnswer = { sheet: Sheet } | { refusal: string };

async function answer({ bytes, wanted, path }: SheetTask): Promise<SheetAnswer> {
  try {
    const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    return { sheet: await readBytes(view, wanted, path) };
  } catch (problem) {
    if (problem instanceof UnreadableSheet) return { refusal: problem.message };
    throw problem;
  }
}

parentPort?.postMessage(await answer(workerData as SheetTask));

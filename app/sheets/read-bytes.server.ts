/** Reads the bytes of a file into a table by what they are, whatever the file's name says. */

import { readCsv } from "./csv.ts";
import { refusalOfStart } from "./file-kind.ts";
import { tableOf } from "./header.ts";
import { UnreadableSheet } from "./sheet.ts";
import type { Sheet, WantedColumn } from "./sheet.ts";
import { readXlsx } from "./xlsx.server.ts";

/** Throws UnreadableSheet. Any file may ask much of memory and time: call it where that can be stopped. */
export async function readBytes(
  bytes: Buffer,
  wanted: readonly WantedColumn[],
  path: string,
): Promise<Sheet> {
  const refusal = refusalOfStart(bytes);
  if (refusal !== null) throw new UnreadableSheet(`${path} ${refusal}.`);
  const isArchive = bytes.subarray(0, 2).toString("latin1") === "PK";
  const pages = isArchive ? await readXlsx(bytes, path) : [readCsv(bytes, path)];
  return tableOf(pages, wanted, path);
}

/** Writes decisions into the append-only, hash-chained record, in the transaction of the change itself. */

import { createHash } from "node:crypto";
import type { Transaction } from "#prisma/client.server.ts";
import { LOCK_NUMBERS } from "#prisma/lock-numbers.ts";
import { chainText, FIRST_LINK } from "./entry.ts";
import type { HistoryEntry } from "./entry.ts";

/** Appends entries in the order given. Bugs throw; there is nothing to refuse. */
export async function record(tx: Transaction, entries: readonly HistoryEntry[]): Promise<void> {
  if (entries.length === 0) return;
  // Held to the end of the transaction, so that two writers cannot continue the chain from the same link.
  await tx.$queryRaw`SELECT 1 AS locked FROM pg_advisory_xact_lock(${LOCK_NUMBERS.history})`;
  const last = await tx.historyEntry.findFirst({ orderBy: { id: "desc" }, select: { hash: true } });
  let previous = last?.hash ?? FIRST_LINK;
  const rows = entries.map((entry) => {
    const link = { previous, hash: linkHash(previous, entry) };
    previous = link.hash;
    return { ...entry, detail: { ...entry.detail }, ...link };
  });
  await tx.historyEntry.createMany({ data: rows });
}

/** SHA-256 of an entry and the hash before it, in hexadecimal. */
export function linkHash(previous: string, entry: HistoryEntry): string {
  return createHash("sha256").update(chainText(previous, entry)).digest("hex");
}

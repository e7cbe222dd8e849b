/** Walks the record from its first entry and names the first link that does not hold. */

import { database } from "#prisma/client.server.ts";
import { FIRST_LINK } from "./entry.ts";
import type { HistoryDetail } from "./entry.ts";
import { linkHash } from "./record.server.ts";

const PAGE = 1_000;

/** `brokenAt` is the id of the first entry whose link fails, null where the whole chain holds. */
export type ChainCheck = { entries: number; brokenAt: bigint | null };

/** Finds single edits, deletions inside the chain and reorderings; a cut at the end needs an outside anchor to be seen. */
export async function verifyHistory(): Promise<ChainCheck> {
  const { prisma } = database();
  let previous = FIRST_LINK;
  let entries = 0;
  let after = 0n;
  for (;;) {
    const page = await prisma.historyEntry.findMany({
      where: { id: { gt: after } },
      orderBy: { id: "asc" },
      take: PAGE,
    });
    for (const row of page) {
      const detail = row.detail as HistoryDetail;
      if (row.previous !== previous || row.hash !== linkHash(previous, { ...row, detail }))
        return { entries, brokenAt: row.id };
      previous = row.hash;
      after = row.id;
      entries += 1;
    }
    if (page.length < PAGE) return { entries, brokenAt: null };
  }
}

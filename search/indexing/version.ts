// A document's version: it changes with anything in the document, so that two sides are compared by id and version alone.
import type { SearchDocument } from "#search/documents/document.ts";

/** What Meilisearch holds of an order. */
export type VersionedDocument = SearchDocument & { version: string };

export function withVersion(document: SearchDocument): VersionedDocument {
  return { ...document, version: hash53(JSON.stringify(document)) };
}

/** 53 bits as hex (cyrb53): nobody attacks it, and two versions of one order are told apart. */
function hash53(text: string): string {
  let [low, high] = [0xdeadbeef, 0x41c6ce57];
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i);
    low = Math.imul(low ^ unit, 2_654_435_761);
    high = Math.imul(high ^ unit, 1_597_334_677);
  }
  low =
    Math.imul(low ^ (low >>> 16), 2_246_822_507) ^ Math.imul(high ^ (high >>> 13), 3_266_489_909);
  high =
    Math.imul(high ^ (high >>> 16), 2_246_822_507) ^ Math.imul(low ^ (low >>> 13), 3_266_489_909);
  return (4_294_967_296 * (0x1fffff & high) + (low >>> 0)).toString(16).padStart(14, "0");
}

/** One number for a set of ids with versions, whatever their order: sums of hashes, modulo 2 to the 53rd. */
export function makeChecksum() {
  let count = 0;
  let sum = 0n;
  return {
    add: ({ id, version }: { id: string; version: string }): void => {
      count += 1;
      sum = (sum + BigInt(`0x${hash53(`${id} ${version}`)}`)) % 9_007_199_254_740_992n;
    },
    value: (): string => `${count} documents, ${sum.toString(16)}`,
  };
}

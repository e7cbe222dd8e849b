// Makes the two keys that the parts run with, from the master key that only this needs: the web searches, the worker writes.
import { createHash } from "node:crypto";
import { Meilisearch, MeilisearchApiError } from "meilisearch";
import type { KeyCreation } from "meilisearch";

type SearchKeys = { searchKey: string; indexKey: string };

const INDEX_ACTIONS: KeyCreation["actions"] = [
  "documents.add",
  "documents.get",
  "documents.delete",
  "indexes.create",
  "indexes.get",
  "indexes.delete",
  "settings.get",
  "settings.update",
  "stats.get",
  "tasks.get",
];

/** Both keys reach only indexes whose names begin with the prefix; asked again, it answers the same keys. */
export async function makeKeys({
  url,
  masterKey,
  indexPrefix,
}: {
  url: string;
  masterKey: string;
  indexPrefix: string;
}): Promise<SearchKeys> {
  const client = new Meilisearch({ host: url, apiKey: masterKey, timeout: 10_000 });
  const searchKey = await keyFor(client, indexPrefix, "search", ["search"]);
  const indexKey = await keyFor(client, indexPrefix, "index", INDEX_ACTIONS);
  return { searchKey, indexKey };
}

/** The key's identifier follows from its purpose and actions, so that it is found again and a change of actions is a new key. */
async function keyFor(
  client: Meilisearch,
  indexPrefix: string,
  purpose: string,
  actions: KeyCreation["actions"],
): Promise<string> {
  const uid = identifierOf(JSON.stringify([indexPrefix, purpose, actions]));
  try {
    return (await client.getKey(uid)).key;
  } catch (error) {
    if (!(error instanceof MeilisearchApiError) || error.cause?.code !== "api_key_not_found")
      throw error;
  }
  const created = await client.createKey({
    uid,
    name: `${indexPrefix}${purpose}`,
    actions,
    indexes: [`${indexPrefix}*`],
    expiresAt: null,
  });
  return created.key;
}

/** A version 4 shaped identifier made from a text. */
function identifierOf(text: string): string {
  const hex = createHash("sha256").update(text).digest("hex");
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

/** Reads the names of a few agencies, for lists that count orders by agency. */

import { database } from "#prisma/client.server.ts";

/** Names by slug; a slug that no agency has is left out. */
export async function namesOfAgencies(slugs: readonly string[]): Promise<Record<string, string>> {
  if (slugs.length === 0) return {};
  const text = "SELECT slug, name FROM agency WHERE slug = ANY ($1::text[])";
  const { rows } = await database().pool.query<{ slug: string; name: string }>({
    name: "names-of-agencies",
    text,
    values: [slugs],
  });
  return Object.fromEntries(rows.map(({ slug, name }) => [slug, name]));
}

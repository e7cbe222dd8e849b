// What pages may know of the process's settings; nothing secret leaves here.
import { env } from "#app/env.server.ts";

/** `publicUrl` has no slash at its end; `sendsMail` and `hasMeilisearch` say what is set up, not what answers. */
export type SiteSettings = { publicUrl: string; sendsMail: boolean; hasMeilisearch: boolean };

export function siteSettings(): SiteSettings {
  const { publicUrl, mail, meilisearch } = env();
  return { publicUrl, sendsMail: mail !== null, hasMeilisearch: meilisearch !== null };
}

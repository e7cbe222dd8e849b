// Where to go after signing in: a page of this site, never another site that a link smuggled in.
import { findLang } from "#app/i18n/lang.ts";

/** The path if it leads to a page of this site in one of its languages, else null. */
export function safeReturnPath(path: string | null | undefined): string | null {
  if (!path || path.length > 500 || !/^\/[a-z]{2}\/[\w./%?&=+~-]*$/i.test(path)) return null;
  return findLang(path.split("/", 2)[1]) && !path.includes("//") ? path : null;
}

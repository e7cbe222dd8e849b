/** Pages on the web, each with the keys under which its many addresses are the same page. */

const GENERIC_PREFIX = /^(?:www\d?|m|mbasic|touch|web|mobile|mobi|[a-z]{2}-[a-z]{2})\./;

/** Other hosts of the same place. */
const SAME_HOST: Readonly<Record<string, string>> = {
  "fb.com": "facebook.com",
  "fb.me": "facebook.com",
  "m.me": "facebook.com",
  "messenger.com": "facebook.com",
  "chat.zalo.me": "zalo.me",
  "oa.zalo.me": "zalo.me",
  "telegram.me": "t.me",
  "telegram.dog": "t.me",
  "wa.me": "whatsapp.com",
  "api.whatsapp.com": "whatsapp.com",
};

/** Hosts where everybody has a page: the host alone says nothing, and what follows says whose page it is. */
const PLATFORMS: Readonly<
  Record<string, (path: readonly string[], query: URLSearchParams) => readonly string[]>
> = {
  "facebook.com": facebookPage,
  "zalo.me": (path, query) => withPhone(query.get("phone"), path, /^(?:g|s|qr)$/),
  "t.me": (path) =>
    path[0] === "s"
      ? path.slice(1, 2)
      : path[0] === "joinchat"
        ? path.slice(0, 2)
        : path.slice(0, 1),
  "whatsapp.com": (path, query) => withPhone(query.get("phone"), path, /^(?:channel|send)$/),
  "tiktok.com": (path) => path.slice(0, path[0]?.startsWith("@") ? 1 : 2),
  "youtube.com": (path) => path.slice(0, path[0]?.startsWith("@") ? 1 : 2),
  "instagram.com": (path) => path.slice(0, 1),
  "zaloapp.com": (path) => path,
};

/** Hosts that many share although their addresses look like anybody's own: nothing below them speaks for the whole. */
const SHARED =
  /(?:^|\.)(?:google\.com|forms\.gle|bit\.ly|tinyurl\.com|linktr\.ee|wixsite\.com|github\.io)$/;

/** Words between host and name that are not the name. */
const FACEBOOK_AROUND = new Set(["t", "pg", "pages", "people", "p"]);
/** What stands at these places is a post or a film of somebody whom the address does not name. */
const FACEBOOK_NAMELESS = new Set([
  "share",
  "watch",
  "reel",
  "photo",
  "photo.php",
  "hashtag",
  "events",
  "marketplace",
]);

/**
 * The address's key: without scheme, www, tracking and closing slash, in lower case, a page of a platform by its name
 * alone. Null where it is no web address, or names a platform and nobody on it.
 */
export function pageKey(text: string): string | null {
  return pageKeys(text)[0] ?? null;
}

/**
 * The page's key and, on a site that is one owner's, those of the pages above it: who declared demo.vn speaks for
 * demo.vn/tuyen-dung too.
 */
export function pageKeys(text: string): readonly string[] {
  const url = urlOf(text);
  if (url === null) return [];
  const path = url.pathname.split("/").filter(Boolean).map(decoded);
  const host = bareHost(url.hostname);
  if (host === null) return [];
  if (host === "l.facebook.com" || host === "lm.facebook.com")
    return pageKeys(url.searchParams.get("u") ?? "");
  const main = SAME_HOST[host] ?? host;
  const onPlatform = PLATFORMS[main];
  if (onPlatform) {
    const name = onPlatform(path, url.searchParams).map((part) => part.toLowerCase());
    return name.length === 0 ? [] : [[main, ...name].join("/")];
  }
  const below = path.at(-1)?.match(/^(?:index|default|home)\.\w{3,5}$/i) ? path.slice(0, -1) : path;
  const whole = [main, ...below.map((part) => part.toLowerCase())];
  if (SHARED.test(main)) return below.length === 0 ? [] : [whole.join("/")];
  return whole.map((_, cut) => whole.slice(0, whole.length - cut).join("/"));
}

/** The telephone number that a page's address is made of, as it stands there; null where it is made of a name. */
export function phoneInPage(key: string): string | null {
  const [host, number = "", ...more] = key.split("/");
  const carriesPhone = host === "zalo.me" || host === "whatsapp.com";
  return carriesPhone && more.length === 0 && /^\+?\d{9,13}$/.test(number) ? number : null;
}

function urlOf(text: string): URL | null {
  const typed = text.normalize("NFKC").trim().replace(/\s+/g, "");
  const withScheme = /^https?:\/\//i.test(typed) ? typed : `https://${typed}`;
  return URL.canParse(withScheme) ? new URL(withScheme) : null;
}

/** A name of the web with a top level; numbers of machines and bare words are none. */
function bareHost(hostname: string): string | null {
  const whole = hostname.toLowerCase().replace(/\.$/, "");
  const host = whole in SAME_HOST ? whole : whole.replace(GENERIC_PREFIX, "");
  return /^[a-z0-9-]+(?:\.[a-z0-9-]+)*\.(?:[a-z]{2,}|xn--[a-z0-9-]+)$/.test(host) ? host : null;
}

/** Facebook reads a name with and without dots, in any letter case, as the same. */
function facebookPage(path: readonly string[], query: URLSearchParams): string[] {
  const [first = "", second = "", third = ""] = path;
  const id = query.get("id");
  if (/^(?:profile|story|permalink)\.php$/.test(first)) return id === null ? [] : [id];
  if (first === "groups") return second === "" ? [] : ["groups", second.replace(/\./g, "")];
  if (FACEBOOK_NAMELESS.has(first)) return second === "" ? [] : [first, second];
  if (first === "people" || first === "pages")
    return third === "" ? [second].filter(Boolean) : [third];
  const name = FACEBOOK_AROUND.has(first) ? second : first;
  const numbered = /^.+-(\d{8,})$/.exec(name);
  const bare = numbered?.[1] ?? name.replace(/\./g, "");
  return bare === "" ? [] : [bare];
}

/** A page that is a telephone number by its one spelling, or one whose first word says what the second is. */
function withPhone(phone: string | null, path: readonly string[], kinds: RegExp): string[] {
  const number = phone ?? (kinds.test(path[0] ?? "") ? null : (path[0] ?? null));
  if (number !== null) return number === "" ? [] : [number.replace(/[\s.-]/g, "")];
  return path.slice(0, path[0] === "qr" ? 3 : 2);
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** Finds addresses of pages in a text, also where people write them apart or by a platform's name alone. */

/** An address in a text: `written` is how it stands there, `address` what a browser would open. */
export type PageFound = { at: number; written: string; address: string };

/** Ends of addresses that are taken without a scheme; 'TP.HCM' and 'Cty.TNHH' are none. */
const ENDS =
  "com|vn|net|org|info|me|edu|gov|asia|biz|online|site|store|shop|xyz|top|club|pro|vip|jp|kr|tw|de|io|co|app|link|page|work|jobs|life|live|tv|us|eu|cc|ws|id|ly|gl|be|gle|ee|top|icu|cn|hk|sg|uk|au";

const PLATFORM = "(?:facebook|fb|zalo|tiktok|youtube|telegram|messenger|instagram|zaloapp|m|t)";
/** 'facebook . com / tên': a platform's address written with spaces. */
const APART = `${PLATFORM}\\s*\\.\\s*(?:com|me)(?:\\s*/\\s*[^\\s/]+)+`;
const WITH_SCHEME = "https?:\\s*//\\s*[^\\s<>\"']+";
const BARE = `(?:[\\p{L}\\p{N}](?:[\\p{L}\\p{N}-]*[\\p{L}\\p{N}])?\\.)+(?:${ENDS})(?![\\p{L}\\p{N}.-]*[\\p{L}\\p{N}])(?::\\d+)?(?:[/?#][^\\s<>"']*)?`;
const WWW = `www\\.[^\\s<>"'/]+\\.[^\\s<>"']+`;
const ADDRESS = new RegExp(
  `(?<![\\p{L}\\p{N}@.-])(?:${WITH_SCHEME}|${WWW}|${APART}|${BARE})`,
  "giu",
);

/** 'fb: tên', 'tiktok @tên': which platform, and the name on it. */
const NAMED =
  /(?<![\p{L}\p{N}.])(fb|facebook|fanpage|tiktok|telegram|tele)\s*(?::\s*@?|\s@|@|\/)\s*([a-z0-9][\w.]{3,})/giu;
const HOSTS: Readonly<Record<string, string>> = {
  ...{ fb: "facebook.com/", facebook: "facebook.com/", fanpage: "facebook.com/" },
  ...{ tiktok: "tiktok.com/@", telegram: "t.me/", tele: "t.me/" },
};

/** Every address in a text, in its order. */
export function findPages(text: string): PageFound[] {
  const found = [...text.matchAll(ADDRESS)].map(({ 0: all, index: at }) => {
    const written = all.replace(/[.,;:!?)\]}'"»”…]+$/u, "");
    return { at, written, address: written.replace(/\s+/g, "") };
  });
  const isFree = (at: number) =>
    found.every((page) => at < page.at || at >= page.at + page.written.length);
  const named = [...text.matchAll(NAMED)]
    .filter(({ index }) => isFree(index))
    .map(({ 0: written, 1: platform = "", 2: name = "", index: at }) => ({
      at,
      written,
      address: `${HOSTS[platform.toLowerCase()] as string}${name}`,
    }));
  return [...found, ...named].sort((a, b) => a.at - b.at);
}

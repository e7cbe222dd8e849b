// Which language a page speaks: from its address, or from what the browser asks for.
import { LANGS } from "#app/domain/catalogue/names.ts";
import type { Lang } from "#app/domain/catalogue/names.ts";

/** What each language calls itself, and the short mark in the header. */
export const LANG_NAMES: Record<Lang, { own: string; mark: string }> = {
  vi: { own: "Tiếng Việt", mark: "VI" },
  en: { own: "English", mark: "EN" },
  id: { own: "Bahasa Indonesia", mark: "ID" },
};

export function findLang(text: string | undefined): Lang | null {
  return LANGS.find((lang) => lang === text) ?? null;
}

/** The language that a path begins with ('/en/orders'), Vietnamese where it begins with none. */
export function langOfPath(path: string): Lang {
  return findLang(path.split("/", 2)[1]) ?? "vi";
}

/** The same page in another language; a path that begins with no language leads to that language's home. */
export function inLanguage(path: string, lang: Lang): string {
  const [, first, ...rest] = path.split("/");
  return findLang(first) ? ["", lang, ...rest].join("/") : `/${lang}`;
}

/**
 * The language of ours that an Accept-Language header likes best, the first of equals; Vietnamese where it names none or is missing.
 * Quality values as in RFC 9110 section 12.5.4: one of 0 means never.
 */
export function langFromHeader(header: string | null): Lang {
  const wishes = (header ?? "")
    .slice(0, 500)
    .split(",")
    .map((part) => {
      const [range = "", ...parameters] = part.trim().toLowerCase().split(";");
      const quality = parameters
        .map((each) => /^\s*q=(\d(?:\.\d+)?)\s*$/.exec(each)?.[1])
        .find(Boolean);
      return { lang: findLang(range.trim().split("-")[0]), quality: Number(quality ?? 1) };
    });
  const best = wishes
    .filter(({ lang, quality }) => lang !== null && quality > 0)
    .sort((a, b) => b.quality - a.quality)[0];
  return best?.lang ?? "vi";
}

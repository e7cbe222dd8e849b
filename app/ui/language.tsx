// Hands the reader's language to every part of a page.
import { createContext, Fragment, createElement, useContext } from "react";
import type { ReactElement, ReactNode } from "react";
import type { Lang } from "#app/domain/catalogue/names.ts";
import { translator } from "#app/i18n/translate.ts";
import type { Translate } from "#app/i18n/translate.ts";

const Language = createContext<Lang>("vi");

export function LanguageProvider({ lang, children }: { lang: Lang; children: ReactNode }) {
  return <Language.Provider value={lang}>{children}</Language.Provider>;
}

/** The translator of the page's language; `t.lang` is the language. */
export function useTranslate(): Translate {
  return translator(useContext(Language));
}

/** A sentence made by `t.parts`, whose values may be elements. */
export function Sentence({ parts }: { parts: (string | ReactElement)[] }) {
  return createElement(Fragment, null, ...parts);
}

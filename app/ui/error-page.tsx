// What the reader sees instead of a page: what happened, in plain words, and the ways on.
import type { Translate } from "#app/i18n/translate.ts";
import { links } from "#app/links.ts";
import { callWords, phoneLink, useCentre } from "./centre.tsx";
import { useTranslate } from "./language.tsx";
import { Main } from "./layout.tsx";

const KNOWN = [403, 404, 410, 413, 429, 503] as const;

/** `disk` is a disk without room, `origin` a form that did not come from our own pages. */
export type ErrorKind = (typeof KNOWN)[number] | 500 | "disk" | "origin";

/** What a status is told as; requests that make no sense are told as pages that are not there. */
export function errorKind(status: number): ErrorKind {
  return KNOWN.find((known) => known === status) ?? (status >= 400 && status < 500 ? 404 : 500);
}

export function errorTitle(kind: ErrorKind, t: Translate): string {
  return t(`site.error.${kind}.title`);
}

/** So many characters of a reference are enough to find it in the log, and few enough to read out. */
const READ_OUT = 8;

/** `reference` is the request's name in the log, by which the centre finds what happened. */
export function ErrorPage({ kind, reference }: { kind: ErrorKind; reference: string | null }) {
  const t = useTranslate();
  const centre = useCentre();
  return (
    <Main narrow>
      <h1>{errorTitle(kind, t)}</h1>
      <p>{t(`site.error.${kind}.text`)}</p>
      <h2>{t("site.error.ways")}</h2>
      <ul className="plain ways">
        <li>
          <a className="btn" href={links.orders(t.lang)}>
            {t("site.error.search")}
          </a>
        </li>
        <li>
          <a className="btn quiet" href={links.check(t.lang)}>
            {t("site.error.check")}
          </a>
        </li>
        {centre !== null && (
          <li>
            <a className="btn quiet" href={phoneLink(centre.phone)}>
              {callWords(centre.phone, t)}
            </a>
          </li>
        )}
      </ul>
      {reference !== null && (
        <p className="small soft">
          {t("site.error.reference", { code: reference.slice(0, READ_OUT).toUpperCase() })}
        </p>
      )}
    </Main>
  );
}

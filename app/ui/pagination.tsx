// Links to the other pages of a list: the neighbours, the first and the last.
import { useTranslate } from "./language.tsx";

/** The pages shown: first, last, current and its neighbours; null is a gap. */
export function pagesShown(page: number, pages: number): (number | null)[] {
  const wanted = [1, page - 1, page, page + 1, pages].filter((each) => each >= 1 && each <= pages);
  const shown = [...new Set(wanted)].sort((a, b) => a - b);
  return shown.flatMap((each, index) =>
    index > 0 && each - (shown[index - 1] ?? 0) > 1 ? [null, each] : [each],
  );
}

export function Pagination({
  page,
  pages,
  hrefOf,
}: {
  page: number;
  pages: number;
  hrefOf: (page: number) => string;
}) {
  const t = useTranslate();
  if (pages < 2) return null;
  return (
    <nav className="pages num" aria-label={t("search.pages")}>
      {page > 1 && (
        <a
          href={hrefOf(Math.min(page - 1, pages))}
          rel="prev"
        >{`← ${t("search.pages.previous")}`}</a>
      )}
      {pagesShown(page, pages).map((each, index) =>
        each === null ? (
          <span key={`gap-${String(index)}`} aria-hidden="true">
            …
          </span>
        ) : (
          <a
            key={each}
            href={hrefOf(each)}
            aria-label={t("search.pages.page", { page: each })}
            aria-current={each === page ? "page" : undefined}
          >
            {each}
          </a>
        ),
      )}
      {page < pages && <a href={hrefOf(page + 1)} rel="next">{`${t("search.pages.next")} →`}</a>}
    </nav>
  );
}

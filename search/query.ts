// What may be asked of the search, and its form in an address: every filter is a plain GET parameter.
import { plainText } from "#app/domain/catalogue/names.ts";
import { FILTER_ROWS } from "./filters.ts";
import type { FilterValues } from "./filters.ts";
import { readList, readNumber, readOne } from "./parameters.ts";
import type { Problem } from "./parameters.ts";
import { typedText } from "./typed-text.ts";

export type { Problem } from "./parameters.ts";

export const PAGE_SIZE = 20;
/** The last page that can be asked for; nobody reads further, and a crawler must not make the engines try. */
export const LAST_PAGE = 500;
export const LONGEST_TEXT = 200;

export const ORDER_SORTS = [
  "relevance",
  "cost",
  "months-of-wage",
  "wage",
  "deadline",
  "newest",
] as const;
export type OrderSort = (typeof ORDER_SORTS)[number];

/**
 * `plain` are stretches of the text that are no filter although they could be read as one. An empty list or null does not
 * narrow. Both `languageHeld` and `studyMonths`: an order that either of them opens is found. `page` counts from 1.
 * The sort 'relevance' without text is by months of wage, then by the nearer deadline.
 */
export type OrderQuery = FilterValues & {
  text: string;
  plain: string[];
  sort: OrderSort;
  page: number;
};

export const EMPTY_QUERY: OrderQuery = {
  text: "",
  plain: [],
  ...(Object.fromEntries(FILTER_ROWS.map(([key, { none }]) => [key, none])) as FilterValues),
  sort: "relevance",
  page: 1,
};

/** Reads an address. Bad values are reported by their parameter's name, never thrown, and left out of the search. */
export function parseOrderQuery(params: URLSearchParams): {
  query: OrderQuery;
  problems: Problem[];
} {
  const problems: Problem[] = [];
  const text = readText(params.get("q"), problems);
  const plain = readList(params, "plain", (typed) => shortEnough(plainText(typed)), problems);
  const filters = FILTER_ROWS.map(([key, { read }]) => [key, read(params, problems)] as const);
  const sort = readOne(
    params,
    "sort",
    (typed) => ORDER_SORTS.find((each) => each === typed) ?? null,
    problems,
  );
  const page = readNumber(params, "page", { least: 1, most: LAST_PAGE, unit: 1 }, problems);
  const query: OrderQuery = {
    text,
    plain,
    ...(Object.fromEntries(filters) as FilterValues),
    sort: sort ?? "relevance",
    page: page ?? 1,
  };
  return { query, problems };
}

/** The address of a query: always in the same order, with what is not set left out. */
export function orderQueryParams(query: OrderQuery): URLSearchParams {
  const params = new URLSearchParams();
  if (query.text !== "") params.append("q", query.text);
  for (const words of [...query.plain].sort()) params.append("plain", words);
  for (const [key, { param, write }] of FILTER_ROWS)
    for (const value of write(query[key])) params.append(param, String(value));
  if (query.sort !== "relevance") params.append("sort", query.sort);
  if (query.page !== 1) params.append("page", String(query.page));
  return params;
}

/** A stretch of a text that could be typed. */
function shortEnough(text: string): string | null {
  return text.length <= LONGEST_TEXT ? text : null;
}

function readText(raw: string | null, problems: Problem[]): string {
  const { text, isCut } = typedText(raw ?? "", LONGEST_TEXT);
  if (isCut) problems.push({ field: "q", typed: text, why: "out_of_range" });
  return text.trim();
}

// The index's settings as code. Their fingerprint decides whether the live index does, so that a change of settings or document is a new index.
import type { Settings } from "meilisearch";
import { DOCUMENT_SHAPE } from "#search/documents/document.ts";
import { FACET_FIELDS, FIELDS, NUMBER_FIELDS } from "#search/fields.ts";
import { PLACE_NAMES } from "#search/reading/words/places.ts";

/** No page shows more agencies than there are licences; the engine's own limit of 100 values would hide some. */
const MOST_FACET_VALUES = 2_000;

/**
 * The conditions and the time windows filter; most codes and the schooling are counted too. Codes are compared for equality alone:
 * with comparison allowed Meilisearch counts their values three times as slowly.
 */
const COUNTED = new Set<string>(Object.values(FACET_FIELDS));
const CODES = Object.entries(FIELDS).flatMap(([name, { kind }]) =>
  kind === "number" ? [] : [name],
);
const COUNTED_NUMBERS = NUMBER_FIELDS.filter((name) => COUNTED.has(name));
const NUMBERS = [
  ...NUMBER_FIELDS.filter((name) => !COUNTED.has(name)),
  ...["publicFrom", "publicUntil", "stoppedFrom", "stoppedUntil"],
];

/**
 * Sorting comes first among the rules: a sort that a person chose is obeyed. Then how many of the marks typed an order has
 * too; where in its text a word stands and how often counts for nothing, for agencies write that text. The last three are
 * those of search/engines/sorts.ts. Typing errors are not matched loosely: Vietnamese syllables are so short that nearly everything
 * would match; they are corrected against the vocabulary before the search (search/reading/correct.server.ts).
 */
export const INDEX_SETTINGS: Settings = {
  searchableAttributes: ["title", "text", "accented"],
  displayedAttributes: ["id"],
  filterableAttributes: [
    {
      attributePatterns: COUNTED_NUMBERS,
      features: { facetSearch: false, filter: { equality: true, comparison: true } },
    },
    {
      attributePatterns: CODES,
      features: { facetSearch: false, filter: { equality: true, comparison: false } },
    },
    {
      attributePatterns: NUMBERS,
      features: { facetSearch: false, filter: { equality: false, comparison: true } },
    },
  ],
  sortableAttributes: ["costVnd", "costMonthsMilli", "wageVnd", "applyBy", "approvedAt", "id"],
  rankingRules: ["sort", "words", "costMonthsMilli:asc", "applyBy:asc", "id:asc"],
  typoTolerance: { enabled: false },
  prefixSearch: "disabled",
  faceting: { maxValuesPerFacet: MOST_FACET_VALUES, sortFacetValuesBy: { "*": "count" } },
  pagination: { maxTotalHits: 1_000_000 },
  stopWords: [],
  synonyms: {},
};

/** Eight hex digits that change with the settings, the document's shape, or the names that decide a document's place: FNV-1a, since nobody attacks it. */
export function settingsFingerprint(): string {
  let hash = 0x811c9dc5;
  for (const character of JSON.stringify([INDEX_SETTINGS, DOCUMENT_SHAPE, PLACE_NAMES])) {
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  }
  return hash.toString(16).padStart(8, "0");
}

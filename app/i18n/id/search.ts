// Indonesian words for the results page: filters, chips, sorting, cards.
import type { SameKeys } from "#app/i18n/catalogue.ts";
import type { search as vi } from "#app/i18n/vi/search.ts";

export const search = {
} as const satisfies SameKeys<typeof vi>;

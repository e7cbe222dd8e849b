// Indonesian words for what stands around every page: header, footer, home page, errors, and words used everywhere.
import type { SameKeys } from "#app/i18n/catalogue.ts";
import type { site as vi } from "#app/i18n/vi/site.ts";

export const site = {
} as const satisfies SameKeys<typeof vi>;

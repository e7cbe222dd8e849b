// Indonesian words for the page of one agency.
import type { SameKeys } from "#app/i18n/catalogue.ts";
import type { agency as vi } from "#app/i18n/vi/agency.ts";

export const agency = {
} as const satisfies SameKeys<typeof vi>;

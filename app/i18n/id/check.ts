// Indonesian words for checking a name, licence, phone, page or account.
import type { SameKeys } from "#app/i18n/catalogue.ts";
import type { check as vi } from "#app/i18n/vi/check.ts";

export const check = {
} as const satisfies SameKeys<typeof vi>;

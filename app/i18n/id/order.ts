// Indonesian words for the page of one order.
import type { SameKeys } from "#app/i18n/catalogue.ts";
import type { order as vi } from "#app/i18n/vi/order.ts";

export const order = {
} as const satisfies SameKeys<typeof vi>;

// Indonesian words for what the legal check finds in an order.
import type { SameKeys } from "#app/i18n/catalogue.ts";
import type { finding as vi } from "#app/i18n/vi/finding.ts";

export const finding = {
} as const satisfies SameKeys<typeof vi>;

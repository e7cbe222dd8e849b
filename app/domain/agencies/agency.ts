/** How an agency is named in addresses. */

import { readableName } from "#app/domain/catalogue/names.ts";

/** The agency's part of an address: its readable name and licence digits, so that two like names differ. */
export function agencySlug(name: string, licenceKey: string): string {
  return [readableName(name), licenceKey].filter(Boolean).join("-");
}

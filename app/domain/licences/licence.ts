/** A licence to send workers abroad (Law 69/2020 art. 8-16): its number, its states, and whether it counts on a day. */

import type { Day } from "#app/domain/catalogue/day.ts";

/** `unlisted` is a licence that the newest register no longer prints, for no reason given. */
export const LICENCE_STATES = ["active", "returned", "revoked", "unlisted"] as const;

export type LicenceState = (typeof LICENCE_STATES)[number];

/** Registrations beside the licence: Japan, Taiwan, care work in Japan, domestic work in Taiwan (Decree 112/2021 art. 12-22). */
export const APPROVAL_KINDS = ["JP", "TW", "JP-CARE", "TW-DOMESTIC"] as const;

export type LicenceStanding = {
  state: LicenceState;
  suspendedFrom: Day | null;
  suspendedTo: Day | null;
};

/** Whether an administrative stop covers the day; both ends count, an open end means until lifted. */
export function isSuspendedOn(licence: LicenceStanding, day: Day): boolean {
  if (licence.suspendedFrom === null || licence.suspendedFrom > day) return false;
  return licence.suspendedTo === null || licence.suspendedTo >= day;
}

/** Whether the holder may recruit on the day. */
export function isActiveOn(licence: LicenceStanding, day: Day): boolean {
  return licence.state === "active" && !isSuspendedOn(licence, day);
}

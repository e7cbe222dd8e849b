/** A licence to send workers abroad (Law 69/2020 art. 8-16): its number, its states, and whether it counts on a day. */

import type { Day } from "#app/domain/catalogue/day.ts";

/** `unlisted` is a licence that the newest register no longer prints, for no reason given. */
export const LICENCE_STATES = ["active", "returned", "revoked", "unlisted"] as const;

export type LicenceState = (typeof LICENCE_STATES)[number];

/** What the public is told of a licence on a day: its state, or that it is stopped for a time. */
export const LICENCE_STANDINGS = [...LICENCE_STATES, "suspended"] as const;

export type LicenceStanding = (typeof LICENCE_STANDINGS)[number];

/** Market permits beside the licence: Japan, Taiwan, care work in Japan, domestic work in Taiwan (Decree 112/2021 art. 12-22). */
export const MARKET_PERMITS = ["JP", "TW", "JP-CARE", "TW-DOMESTIC"] as const;

/**
 * What the register says of a licence. `stateOn` is the day the state begins, null where the register names none; it may
 * lie ahead. A suspension is a sanction beside the licence's own states, first and last day included; an open end means
 * until lifted.
 */
export type LicenceFacts = {
  state: LicenceState;
  stateOn: Day | null;
  suspendedFrom: Day | null;
  suspendedTo: Day | null;
};

/** The same with the market permits that the licence carries, as codes. */
export type PermittedLicence = LicenceFacts & { permits: readonly string[] };

/** Whether a suspension covers the day; both of its ends count. Where only its end is known it has already begun. */
export function isStoppedOn({ suspendedFrom, suspendedTo }: LicenceFacts, day: Day): boolean {
  if (suspendedFrom === null && suspendedTo === null) return false;
  return (suspendedFrom ?? day) <= day && day <= (suspendedTo ?? day);
}

/** How a licence stands on a day; an end outweighs a suspension. */
export function standingOn(licence: LicenceFacts, day: Day): LicenceStanding {
  if (hasEndedOn(licence, day)) return licence.state;
  return isStoppedOn(licence, day) ? "suspended" : "active";
}

/**
 * Whether a licence is at its end on a day. One that is returned, revoked or unlisted counts until the day before; on
 * the day itself it has ended (Law 69/2020/QH14 art. 27). An end that lies ahead changes nothing before its day.
 */
export function hasEndedOn({ state, stateOn }: LicenceFacts, day: Day): boolean {
  return state !== "active" && (stateOn === null || stateOn <= day);
}

/** Whether the holder may recruit on the day; the same stands once in SQL, as licence_is_active. */
export function isActiveOn(licence: LicenceFacts, day: Day): boolean {
  return standingOn(licence, day) === "active";
}

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

const NUMBER = /^\D{0,24}?0*(\d{1,6})(?:\s*\/.*)?$/;

/**
 * The digits that identify a licence: '9912' for '9912/LĐTBXH-GP', 'GP số 9912' and '9912 / BNV-GP'.
 * Null where the text holds no such number. The suffix differs by ministry and year, so it does not count.
 */
export function licenceNumberKey(text: string): string | null {
  const match = NUMBER.exec(text.normalize("NFKC").trim());
  return match?.[1] ?? null;
}

const TYPED_NUMBER = /(\/|gp\b|giay phep|licen[cs]e|izin|so\b|no\b)/;

/** Whether typed text means a licence number rather than a phone, an account or a name; folded text expected. */
export function looksLikeLicenceNumber(folded: string): boolean {
  const digits = folded.replace(/\D/g, "");
  if (digits.length === 0 || digits.length > 6) return false;
  if (/^\d{1,6}$/.test(folded.trim())) return true;
  return (
    TYPED_NUMBER.test(folded) &&
    licenceNumberKey(folded) !== null &&
    /^\D{0,24}\d{1,6}\s*(\/[^\d]*)?$/.test(folded.trim())
  );
}

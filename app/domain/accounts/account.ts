/** What an account is: whose it is, what an e-mail address and a password must be, and how long a sign-in lasts. */

import type { Actor } from "./actor.ts";

export const ACCOUNT_ROLES = ["centre", "agency"] as const;

/** The two kinds of staff that sign in; workers read the portal without an account. */
export type AccountRole = (typeof ACCOUNT_ROLES)[number];

/** Whether an account of the role belongs to one agency, rather than to the centre. */
export function isAgencyRole(role: AccountRole): boolean {
  return role === "agency";
}

/** Whoever is signed in: the actor for commands, and the address that they see on their own pages. */
export type SignedIn = Actor & { email: string };

/** Characters. Length is all that is asked: NIST SP 800-63B 5.1.1.2 advises against rules of composition. */
export const PASSWORD_AT_LEAST = 12;
/** Characters; a bound, so that nobody makes the server hash a book. */
export const PASSWORD_AT_MOST = 200;

const HOUR_MS = 3_600_000;
/** A sign-in that is not used for this long ends. */
export const IDLE_HOURS = 12;
/** However often it is used, it ends this long after it began. */
export const LONGEST_DAYS = 7;
/** An end is moved on only when that gains this much, so that not every page view writes a row. */
const WORTH_MOVING_MS = 10 * 60_000;

/** Nothing invisible either: the database takes no NUL, and nobody can see what they would compare. */
const EMAIL = /^[^\s@\p{C}]+@[^\s@.\p{C}]+(\.[^\s@.\p{C}]+)+$/u;

/** The address as it is stored and compared: composed, lower case, nothing around it. Null where it is none. */
export function normaliseEmail(text: string): string | null {
  const email = text.normalize("NFC").trim().toLowerCase();
  return email.length <= 254 && EMAIL.test(email) ? email : null;
}

/** Whether a new password may be taken. Marks typed composed or apart count alike. */
export function isPasswordLongEnough(password: string): boolean {
  const characters = [...password.normalize("NFKC")].length;
  return characters >= PASSWORD_AT_LEAST && characters <= PASSWORD_AT_MOST;
}

/** When a session that began at `createdAt` and is used at `now` ends. */
export function sessionEnd(createdAt: Date, now: Date): Date {
  const idle = now.getTime() + IDLE_HOURS * HOUR_MS;
  const longest = createdAt.getTime() + LONGEST_DAYS * 24 * HOUR_MS;
  return new Date(Math.min(idle, longest));
}

/** The later end that a session gains by being used now, null where it gains too little to be written. */
export function movedEnd(session: { createdAt: Date; expiresAt: Date }, now: Date): Date | null {
  const end = sessionEnd(session.createdAt, now);
  return end.getTime() - session.expiresAt.getTime() >= WORTH_MOVING_MS ? end : null;
}

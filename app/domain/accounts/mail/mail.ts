/** A mail before it has words: what it tells, as codes and figures, and when it is tried again. */

import type { Day } from '#app/domain/catalogue/day.ts';
import { z } from 'zod';

/** How a licence can end; `unlisted` is dropped from the register without a reason. */
const ENDINGS = ['returned', 'revoked', 'unlisted'] as const;

/** An agency's licence has ended. Nothing here is about a person. */
export type LicenceEnded = { agency: string; slug: string; number: string; state: (typeof ENDINGS)[number]; on: Day };

/** What a mail tells, by kind; the kinds are those of the database. */
export type MailContent = { kind: 'licence_ended'; values: LicenceEnded };

export type MailKind = MailContent['kind'];

export const MAIL_KINDS = ['licence_ended'] as const satisfies readonly MailKind[];

const SCHEMAS = {
  licence_ended: z.object({ agency: z.string(), slug: z.string(), number: z.string(), state: z.enum(ENDINGS), on: z.iso.date() }),
} satisfies Record<MailKind, z.ZodType>;

/** A stored mail's content. Throws ZodError where it is not what was stored: a bug. */
export function mailContent(kind: MailKind, stored: unknown): MailContent {
  return { kind, values: SCHEMAS[kind].parse(stored) };
}

/** Minutes to wait after each refusal that may pass; all together stay under the 24 hours for which Resend knows a key. */
const WAITS = [1, 5, 15, 60, 180, 360, 480] as const;

/** When a mail refused for the `attempts`-th time is tried again; null when it is given up. */
export function nextTry(attempts: number, at: Date): Date | null {
  const minutes = WAITS[attempts - 1];
  return minutes === undefined ? null : new Date(at.getTime() + minutes * 60_000);
}

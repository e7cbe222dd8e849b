/** A mail before it has words: what it tells, as codes and figures, and when it is tried again. */

import type { Day } from "#app/domain/catalogue/day.ts";
import { FINDING_CODES } from "#app/domain/law/finding.ts";
import type { Finding } from "#app/domain/law/finding.ts";
import { z } from "zod";

/** How a licence can end; `unlisted` is dropped from the register without a reason. */
const ENDINGS = ["returned", "revoked", "unlisted"] as const;

/** An agency's licence has ended. Nothing here is about a person. */
export type LicenceEnded = {
  agency: string;
  slug: string;
  number: string;
  state: (typeof ENDINGS)[number];
  on: Day;
};

/** The nightly check took orders of an agency out of the public view, or gave them back; `findings` say why. */
export type OrdersRechecked = {
  agency: string;
  orders: { code: string; title: string; currency: string; isOpen: boolean; findings: Finding[] }[];
};

/** What a mail tells, by kind; the kinds are those of the database. */
export type MailContent =
  | { kind: "licence_ended"; values: LicenceEnded }
  | { kind: "orders_rechecked"; values: OrdersRechecked };

export type MailKind = MailContent["kind"];

export const MAIL_KINDS = [
  "licence_ended",
  "orders_rechecked",
] as const satisfies readonly MailKind[];

const FIGURE = z.union([z.number(), z.string(), z.null()]);
const FINDING = z.object({
  code: z.enum(FINDING_CODES),
  severity: z.enum(["block", "warn", "info"]),
  field: z.string(),
  found: FIGURE,
  allowed: FIGURE,
  unit: z.enum(["vnd", "minor", "months", "days", "years", "percent"]).nullable(),
  article: z.string().nullable(),
  source: z.string().nullable(),
});
const RECHECKED = z.object({
  code: z.string(),
  title: z.string(),
  currency: z.string(),
  isOpen: z.boolean(),
  findings: z.array(FINDING),
});

const SCHEMAS = {
  orders_rechecked: z.object({ agency: z.string(), orders: z.array(RECHECKED) }),
  licence_ended: z.object({
    agency: z.string(),
    slug: z.string(),
    number: z.string(),
    state: z.enum(ENDINGS),
    on: z.iso.date(),
  }),
} satisfies Record<MailKind, z.ZodType>;

/** A stored mail's content. Throws ZodError where it is not what was stored: a bug. */
export function mailContent(kind: MailKind, stored: unknown): MailContent {
  return kind === "licence_ended"
    ? { kind, values: SCHEMAS[kind].parse(stored) }
    : { kind, values: SCHEMAS[kind].parse(stored) };
}

/** Minutes to wait after each refusal that may pass; all together stay under the 24 hours for which Resend knows a key. */
const WAITS = [1, 5, 15, 60, 180, 360, 480] as const;

/** When a mail refused for the `attempts`-th time is tried again; null when it is given up. */
export function nextTry(attempts: number, at: Date): Date | null {
  const minutes = WAITS[attempts - 1];
  return minutes === undefined ? null : new Date(at.getTime() + minutes * 60_000);
}

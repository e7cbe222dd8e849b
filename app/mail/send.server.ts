// Hands one mail to Resend and says what became of it.
import { Resend } from "resend";
import type { Letter } from "./letter.ts";

export type MailSettings = { resendKey: string; from: string };

/** `id` is the idempotency key: Resend sends a key once, however often it is asked within 24 hours. */
export type Outgoing = Letter & { id: string; to: string };

/** `why` is Resend's own name for the refusal. `mayPass` is false where asking again can only be refused again. */
export type MailSent = { ok: true } | { ok: false; why: string; mayPass: boolean };

const PATIENCE_MS = 15_000;

/**
 * Refusals that mending or waiting can lift: no answer (null), a wrong key, a limit, a fault over there, or the same key
 * under way. What is wrong with the mail itself stays wrong.
 */
function mayPass(status: number | null, name: string): boolean {
  if (status === null || status >= 500 || status === 401 || status === 403 || status === 429)
    return true;
  return name === "concurrent_idempotent_requests";
}

/** The SDK does not throw when it is refused, so its `error` is read. `ending` cuts the wait short. */
export async function sendMail(
  { resendKey, from }: MailSettings,
  mail: Outgoing,
  ending: AbortSignal,
): Promise<MailSent> {
  const { id, to, subject, text } = mail;
  const signal = AbortSignal.any([ending, AbortSignal.timeout(PATIENCE_MS)]);
  const { error } = await new Resend(resendKey).emails.send(
    { from, to, subject, text },
    { idempotencyKey: id, signal },
  );
  return error === null
    ? { ok: true }
    : { ok: false, why: error.name, mayPass: mayPass(error.statusCode, error.name) };
}

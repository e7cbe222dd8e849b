// Sends the mail that is due, one after another, and keeps at it: what is killed half-way is sent again under the same key.
import { now as clock } from "#app/clock.server.ts";
import { setTimeout as sleep } from "node:timers/promises";
import type { DueMail } from "#app/domain/accounts/mail/delivery.server.ts";
import { listDueMail, markRefused, markSent } from "#app/domain/accounts/mail/delivery.server.ts";
import type { Log } from "#app/log.server.ts";
import { letterOf } from "#app/mail/letters.ts";
import { type MailSettings, sendMail } from "#app/mail/send.server.ts";

type Setting = {
  mail: MailSettings;
  /** The site's address without a slash at its end, for links in mail. */
  siteUrl: string;
  log: Log;
  /** Between two looks for due mail, and the least rest after a fault; tests shorten it. */
  restMs?: number;
  now?: () => Date;
};

const REST_MS = 5_000;
/** The rest doubles with every fault in a row up to this many times its length: 5 minutes. */
const LONGEST_REST = 64;
const BATCH = 50;
/** Resend takes two requests a second. */
const APART_MS = 600;

/** A mail that this version has no words for would be refused again and again, and must not hold up the others. */
const UNREADABLE = { ok: false, why: "unreadable", mayPass: false } as const;

/** Sends one; false where asking on would not help now. */
async function sendOne(
  { mail, siteUrl, log, now = clock }: Setting,
  due: DueMail,
  ending: AbortSignal,
): Promise<boolean> {
  const letter = letterOf(due.content, { lang: due.lang, role: due.to.role }, siteUrl);
  const answer =
    letter === null
      ? UNREADABLE
      : await sendMail(mail, { ...letter, id: due.id, to: due.to.email }, ending);
  if (ending.aborted && !answer.ok) return false;
  if (answer.ok) await markSent(due.id, now());
  else await markRefused(due, answer.why, answer.mayPass, now());
  const fate = answer.ok ? { sent: true } : { sent: false, why: answer.why };
  log.info({ mail: due.id, kind: due.content.kind, ...fate }, "mail");
  return answer.ok || !answer.mayPass;
}

/** Sends what is due until nothing is left, or until a refusal that may pass; false for the latter. */
async function drain(setting: Setting, ending: AbortSignal): Promise<boolean> {
  const { restMs = REST_MS, now = clock } = setting;
  for (;;) {
    const due = await listDueMail(now(), BATCH);
    for (const each of due) {
      if (!(await sendOne(setting, each, ending))) return false;
      await sleep(Math.min(APART_MS, restMs), undefined, { signal: ending });
    }
    if (due.length < BATCH) return true;
  }
}

/** Starts sending; `stop` waits for nothing but the answer that is under way being let go. */
export function startMailDrain(setting: Setting): { stop: () => Promise<void> } {
  const ending = new AbortController();
  const { restMs = REST_MS, log } = setting;
  const over = (async () => {
    let faults = 0;
    while (!ending.signal.aborted) {
      try {
        faults = (await drain(setting, ending.signal)) ? 0 : faults + 1;
      } catch (error) {
        if (ending.signal.aborted) return;
        faults += 1;
        log.error({ err: error }, "mail could not be drained; it is tried again");
      }
      await sleep(restMs * Math.min(LONGEST_REST, 2 ** faults), undefined, {
        signal: ending.signal,
      }).catch(() => undefined);
    }
  })();
  return {
    stop: async () => {
      ending.abort();
      await over;
    },
  };
}

// Mail that has not been sent, as it would read: where no mail service is set, this page is where it is read.
import { useLoaderData } from "@remix-run/react";
import { readOutbox } from "#app/domain/accounts/mail/outbox.server.ts";
import type { UnsentMail } from "#app/domain/accounts/mail/outbox.server.ts";
import { privateHeaders } from "#app/http/guards.server.ts";
import { siteSettings } from "#app/http/settings.server.ts";
import { staffLoader } from "#app/http/staff-page.server.ts";
import { formatInstant } from "#app/i18n/format-instant.ts";
import { letterOf } from "#app/mail/letters.ts";
import type { Letter } from "#app/mail/letter.ts";
import { Chip } from "#app/ui/chip.tsx";
import { useTranslate } from "#app/ui/language.tsx";
import { staffMeta } from "#app/ui/page-meta.ts";
import { StaffMain } from "#app/ui/staff-main.tsx";

export const headers = privateHeaders;

/** Mails shown; the newest. */
const SHOWN = 100;

export const loader = staffLoader("read_outbox", async ({ actor }) => {
  const outbox = await readOutbox(actor, SHOWN);
  if (!outbox.ok) return outbox;
  const { publicUrl, sendsMail } = siteSettings();
  const letters = outbox.mails.map(({ content, ...mail }) => ({
    ...mail,
    kind: content.kind,
    letter: letterOf(content, { lang: mail.lang, role: mail.to.role }, publicUrl),
  }));
  return { isConnected: sendsMail, letters, total: outbox.waiting + outbox.failed };
});

export const meta = staffMeta((t) => t("account.outbox.title"));

export default function OutboxRoute() {
  const { reader, isConnected, letters, total } = useLoaderData<typeof loader>();
  const t = useTranslate();
  return (
    <StaffMain reader={reader} page="outbox">
      <h1>{t("account.outbox.title")}</h1>
      <p>{t(isConnected ? "account.outbox.resend" : "account.outbox.no-resend")}</p>
      {total === 0 && <p>{t("account.outbox.none")}</p>}
      {total > letters.length && (
        <p className="small soft">
          {t("account.outbox.more", { shown: letters.length, count: total })}
        </p>
      )}
      <ul className="orders">
        {letters.map((each) => (
          <Unsent key={each.id} mail={each} />
        ))}
      </ul>
    </StaffMain>
  );
}

/** A mail of a kind that this version has no words for still shows that it is there. */
type Shown = Omit<UnsentMail, "content"> & { kind: string; letter: Letter | null };

function Unsent({ mail }: { mail: Shown }) {
  const t = useTranslate();
  return (
    <li className="order panel">
      <div className="top">
        <h2 lang={mail.lang}>{mail.letter?.subject ?? mail.kind}</h2>
        <Chip tone={mail.state === "failed" ? "bad" : "warn"}>
          {t(`account.outbox.${mail.state}`)}
        </Chip>
      </div>
      <p className="small soft num">
        {`${t("account.outbox.to")} ${t(`account.centre.by.${mail.to.role}`, { email: mail.to.email })}`}
        <br />
        {`${t("account.outbox.when")} ${formatInstant(mail.createdAt, t.lang)}`}
      </p>
      {mail.attempts > 0 && (
        <p className="small bad">
          {t("account.outbox.tries", { count: mail.attempts, why: mail.lastError ?? "–" })}
        </p>
      )}
      {mail.letter === null ? (
        <p className="bad">{t("account.outbox.unreadable")}</p>
      ) : (
        <p lang={mail.lang} className="whitespace-pre-line">
          {mail.letter.text}
        </p>
      )}
    </li>
  );
}

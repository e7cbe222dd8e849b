// Mail that has not been sent, as it would read: where no mail service is set, this page is where it is read.
import { now } from "#app/clock.server.ts";
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { readOutbox } from "#app/domain/accounts/mail/outbox.server.ts";
import type { UnsentMail } from "#app/domain/accounts/mail/outbox.server.ts";
import { privateHeaders, requireActor } from "#app/http/guards.server.ts";
import { pageLang } from "#app/http/page-lang.server.ts";
import { siteSettings } from "#app/http/settings.server.ts";
import { formatInstant } from "#app/i18n/format-instant.ts";
import { translator } from "#app/i18n/translate.ts";
import { letterOf } from "#app/mail/letter.ts";
import type { Letter } from "#app/mail/letter-paper.ts";
import { Chip } from "#app/ui/chip.tsx";
import { useTranslate } from "#app/ui/language.tsx";
import { StaffMain } from "#app/ui/staff-main.tsx";

export const headers = privateHeaders;

/** Mails shown; the newest. */
const SHOWN = 100;

export async function loader({ params, request }: LoaderFunctionArgs) {
  const lang = pageLang(params);
  const actor = await requireActor(request, "centre", now());
  const outbox = await readOutbox(actor, SHOWN);
  if (!outbox.ok) throw new Response(null, { status: 403 });
  const { publicUrl, sendsMail } = siteSettings();
  const letters = outbox.mails.map((each) => ({
    ...each,
    letter: letterOf(each.content, { lang: each.lang, role: each.to.role }, publicUrl),
  }));
  const { role, email } = actor;
  return {
    lang,
    reader: { role, email },
    isConnected: sendsMail,
    letters,
    total: outbox.waiting + outbox.failed,
  };
}

export const meta: MetaFunction<typeof loader> = ({ data: outbox }) => {
  const t = translator(outbox?.lang ?? "vi");
  return [
    { title: `${t("account.outbox.title")} · ${t("site.name")}` },
    { name: "robots", content: "noindex" },
  ];
};

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
          <Unsent key={each.id} mail={each} letter={each.letter} />
        ))}
      </ul>
    </StaffMain>
  );
}

function Unsent({ mail, letter }: { mail: Omit<UnsentMail, "content">; letter: Letter }) {
  const t = useTranslate();
  return (
    <li className="order panel">
      <div className="top">
        <h2 lang={mail.lang}>{letter.subject}</h2>
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
      <p lang={mail.lang} className="whitespace-pre-line">
        {letter.text}
      </p>
    </li>
  );
}

// Gives a mail its words. The same mail always gets the same words: Resend refuses a key that comes back with others.
import type { AccountRole } from "#app/domain/accounts/account.ts";
import type { MailContent } from "#app/domain/accounts/mail/mail.ts";
import type { Lang } from "#app/domain/catalogue/names.ts";
import { licenceEnded } from "./licence-ended.ts";
import { ordersRechecked } from "./orders-rechecked.ts";

export type Letter = { subject: string; text: string };

/** Who reads it: the same news asks other things of the centre than of an agency. */
export type Reader = { lang: Lang; role: AccountRole };

/** `siteUrl` is the site's address without a slash at its end. */
export function letterOf(content: MailContent, reader: Reader, siteUrl: string): Letter {
  switch (content.kind) {
    case "licence_ended":
      return licenceEnded(content.values, reader, siteUrl);
    case "orders_rechecked":
      return ordersRechecked(content.values, reader, siteUrl);
  }
}

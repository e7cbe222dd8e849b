// Gives a mail its words. The same mail always gets the same words: Resend refuses a key that comes back with others.
import type { MailContent } from "#app/domain/accounts/mail/mail.ts";
import { licenceEnded } from "./licence-ended.ts";
import { ordersRechecked } from "./orders-rechecked.ts";
import type { Letter, Reader } from "./letter-paper.ts";

/** `siteUrl` is the site's address without a slash at its end. */
export function letterOf(content: MailContent, reader: Reader, siteUrl: string): Letter {
  switch (content.kind) {
    case "licence_ended":
      return licenceEnded(content.values, reader, siteUrl);
    case "orders_rechecked":
      return ordersRechecked(content.values, reader, siteUrl);
  }
}

/** The news that the nightly check took orders of an agency out of the public view, or gave them back. */

import type { MailEvent } from "#app/domain/accounts/mail/mail.ts";
import type { Finding } from "#app/domain/law/finding.ts";

/** `currency` is the wage's; `findings` say why, none where the order is open again. */
export type OrdersRechecked = MailEvent<
  "orders_rechecked",
  {
    agency: string;
    orders: {
      code: string;
      title: string;
      currency: string;
      isOpen: boolean;
      findings: Finding[];
    }[];
  }
>;

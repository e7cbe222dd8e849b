/** The news that an agency's licence has ended. */

import type { MailEvent } from "#app/domain/accounts/mail/mail.ts";
import type { Day } from "#app/domain/catalogue/day.ts";

/** `unlisted` is dropped from the register without a reason; `on` is the day from which it does not count. */
export type LicenceEnded = MailEvent<
  "licence_ended",
  {
    agency: string;
    slug: string;
    number: string;
    state: "returned" | "revoked" | "unlisted";
    on: Day;
  }
>;

/** Ways a firm or a broker is reached or paid, each with the key under which two spellings are the same channel. */

import { bankAccountKey } from "#app/domain/identifiers/bank-account.ts";
import { firmNameKey } from "#app/domain/identifiers/firm-name.ts";
import { pageKey } from "#app/domain/identifiers/page.ts";
import { phoneKey } from "#app/domain/identifiers/phone.ts";

export const CHANNEL_KINDS = ["phone", "page", "bank_account", "address"] as const;

export type ChannelKind = (typeof CHANNEL_KINDS)[number];

/** The key of a channel's value by its kind; null where the value is none of that kind. */
export function channelKey(kind: ChannelKind, value: string): string | null {
  switch (kind) {
    case "phone":
      return phoneKey(value);
    case "page":
      return pageKey(value);
    case "bank_account":
      return bankAccountKey(value);
    case "address":
      return firmNameKey(value) || null;
  }
}

// Every letter by the kind of its news, and how a stored mail becomes one.
import type { AccountRole } from "#app/domain/accounts/account.ts";
import type { StoredMail } from "#app/domain/accounts/mail/mail.ts";
import type { Lang } from "#app/domain/catalogue/names.ts";
import { translator } from "#app/i18n/translate.ts";
import type { Letter, LetterWriter } from "./letter.ts";
import { licenceEnded } from "./licence-ended.ts";
import { ordersRechecked } from "./orders-rechecked.ts";

export const LETTERS: Readonly<Record<string, LetterWriter>> = {
  licence_ended: licenceEnded,
  orders_rechecked: ordersRechecked,
};

/**
 * The letter of a stored mail, null where this version cannot read it. The same mail always gets the same words: Resend
 * refuses a key that comes back with others.
 */
export function letterOf(
  { kind, values }: StoredMail,
  { lang, role }: { lang: Lang; role: AccountRole },
  siteUrl: string,
): Letter | null {
  const write = Object.hasOwn(LETTERS, kind) ? LETTERS[kind] : undefined;
  return write?.(values, { t: translator(lang), role, siteUrl }) ?? null;
}

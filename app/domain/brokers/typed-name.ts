/** Tells what somebody typed into the check box: a phone, a licence number, a page, a bank account or a name. */

import { agencyNameKey } from "#app/domain/agencies/agency.ts";
import { bankAccountKey, pageKey, phoneKey } from "#app/domain/agencies/channel.ts";
import { licenceNumberKey, looksLikeLicenceNumber } from "#app/domain/licences/licence.ts";
import { foldText } from "#app/domain/catalogue/names.ts";

export const TYPED_KINDS = ["phone", "licence", "page", "bank_account", "name"] as const;

export type TypedKind = (typeof TYPED_KINDS)[number];

/** `kind` is the likeliest meaning; `keys` hold every meaning the text can have, for a number may be a phone and an account. */
export type TypedName = { kind: TypedKind; keys: Partial<Record<TypedKind, string>> };

/** Longest text looked at; what people copy from a post may be a whole page. */
export const LONGEST_TYPED = 200;

const BANK_WORDS =
  /\b(stk|so tai khoan|tai khoan|account|rekening|vietcombank|vcb|techcombank|tcb|agribank|bidv|vietinbank|mbbank|mb bank|mb|acb|vpbank|tpbank|sacombank|momo)\b/g;

/** Reads typed text. Null where nothing is left of it. */
export function readTypedName(text: string): TypedName | null {
  const typed = text.normalize("NFKC").trim().slice(0, LONGEST_TYPED);
  const folded = foldText(typed);
  const keys: TypedName["keys"] = {};
  const phone = phoneKey(
    typed.replace(/^\s*(zalo|đt|sđt|dt|sdt|tel|phone|điện thoại)\s*[:.]?\s*/i, ""),
  );
  const page = looksLikePage(typed) ? pageKey(typed) : null;
  const account = bankAccountKey(folded.replace(BANK_WORDS, "").replace(/[:.\s-]/g, ""));
  const name = agencyNameKey(typed);
  if (phone !== null) keys.phone = phone;
  if (page !== null) keys.page = page;
  if (page?.startsWith("zalo.me/"))
    keys.phone ??= phoneKey(page.slice("zalo.me/".length)) ?? undefined;
  if (account !== null && page === null) keys.bank_account = account;
  if (looksLikeLicenceNumber(folded)) keys.licence = licenceNumberKey(typed) ?? undefined;
  if (name !== "") keys.name = name;
  const kind = likeliest(keys, folded);
  return kind === null ? null : { kind, keys };
}

function looksLikePage(typed: string): boolean {
  return /^https?:\/\//i.test(typed) || /^[\w-]+(\.[\w-]+)+([/?].*)?$/u.test(typed);
}

function likeliest(keys: TypedName["keys"], folded: string): TypedKind | null {
  if (keys.page) return "page";
  if (keys.licence) return "licence";
  const namesBank = folded.search(BANK_WORDS) >= 0;
  if (keys.phone && !namesBank) return "phone";
  if (keys.bank_account && (namesBank || /^[\d\s.-]+$/.test(folded))) return "bank_account";
  return keys.name ? "name" : null;
}

/** Ways a firm or a broker is reached or paid, each with the key under which two spellings are the same channel. */

import { parsePhoneNumberFromString } from "libphonenumber-js/min";
import { agencyNameKey } from "./agency.ts";

export const CHANNEL_KINDS = ["phone", "page", "bank_account", "address"] as const;

export type ChannelKind = (typeof CHANNEL_KINDS)[number];

/** A phone as +84…: 0900 000 678, 84900000678 and +84 900-000-678 are one. Null where it is no phone number. */
export function phoneKey(text: string): string | null {
  const typed = text.normalize("NFKC").trim();
  if (!/^[+\d\s().-]+$/.test(typed)) return null;
  const digits = typed.replace(/\D/g, "");
  const international =
    typed.startsWith("+") ||
    digits.startsWith("00") ||
    (digits.startsWith("84") && digits.length >= 11);
  const number = parsePhoneNumberFromString(
    international ? `+${digits.replace(/^00/, "")}` : digits,
    "VN",
  );
  if (number?.isPossible()) return number.number;
  return /^0\d{9,10}$/.test(digits) ? `+84${digits.slice(1)}` : null;
}

/** Other addresses of the same place. */
const SAME_HOST: Record<string, string> = {
  "fb.com": "facebook.com",
  "fb.me": "facebook.com",
  "m.me": "facebook.com",
  "chat.zalo.me": "zalo.me",
};

/** A page's address without scheme, www, query and closing slash, in lower case. Null where it is no web address. */
export function pageKey(text: string): string | null {
  const typed = text.normalize("NFKC").trim().replace(/\s+/g, "");
  const withScheme = /^https?:\/\//i.test(typed) ? typed : `https://${typed}`;
  if (!URL.canParse(withScheme)) return null;
  const url = new URL(withScheme);
  const host = url.hostname.replace(/^(www|m|web|mobile|vi-vn)\./, "");
  if (!/^[\p{L}\p{N}-]+(\.[\p{L}\p{N}-]+)*\.\p{L}{2,}$/u.test(host)) return null;
  const profile =
    url.pathname === "/profile.php" ? `/${url.searchParams.get("id") ?? ""}` : url.pathname;
  return `${SAME_HOST[host] ?? host}${decodePath(profile).replace(/\/+$/, "")}`.toLowerCase();
}

/** A bank account as its letters and digits. Null where fewer than six or more than 24 stand, or no digit does. */
export function bankAccountKey(text: string): string | null {
  const bare = text
    .normalize("NFKC")
    .replace(/[\s.-]/g, "")
    .toUpperCase();
  return /^[A-Z0-9]{6,24}$/.test(bare) && /\d{4}/.test(bare) ? bare : null;
}

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
      return agencyNameKey(value) || null;
  }
}

function decodePath(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch (problem) {
    if (problem instanceof URIError) return path;
    throw problem;
  }
}

/** What an agency is called, and the key under which its name is the same name however it is typed. */

import { foldText } from "#app/domain/catalogue/names.ts";
import { readableName } from "#app/links.ts";

/** Words of the legal form, folded; they say nothing about which firm is meant. */
const LEGAL_FORM = new Set(
  "cong ty cty tong cp co phan tnhh mtv mot thanh vien trach nhiem huu han jsc co ltd corp corporation company limited joint stock ctcp pt".split(
    " ",
  ),
);

/**
 * The name without accents, spaces, punctuation and legal form: 'Công ty CP Nhân lực Mây Xanh' and 'nhan luc MAYXANH jsc'
 * are both 'nhanlucmayxanh'. A name that is nothing but a legal form keeps its words.
 */
export function agencyNameKey(name: string): string {
  const words = foldText(name)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
  const telling = words.filter((word) => !LEGAL_FORM.has(word));
  return (telling.length > 0 ? telling : words).join("");
}

/** The agency's part of an address: its readable name and licence digits, so that two like names differ. */
export function agencySlug(name: string, licenceKey: string): string {
  return [readableName(name), licenceKey].filter(Boolean).join("-");
}

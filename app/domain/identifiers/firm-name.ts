/** Names of firms, and the key under which a name is the same name however it is typed. */

import { foldText } from "#app/domain/catalogue/names.ts";

/** Words of the legal form, folded; they say nothing about which firm is meant. */
const LEGAL_FORM = new Set(
  "cong ty cty tong cp co phan tnhh mtv mot thanh vien trach nhiem huu han jsc co ltd corp corporation company limited joint stock ctcp pt".split(
    " ",
  ),
);

/** What firms of this trade shorten, folded, and what it stands for. Only what has one meaning. */
const SHORT_FORMS: Readonly<Record<string, string>> = {
  cpnl: "nhan luc",
  nl: "nhan luc",
  nlqt: "nhan luc quoc te",
  cpnlqt: "nhan luc quoc te",
  qt: "quoc te",
  ld: "lao dong",
  xkld: "xuat khau lao dong",
  tm: "thuong mai",
  dv: "dich vu",
  tmdv: "thuong mai dich vu",
  xd: "xay dung",
};

/**
 * The name without accents, spaces, punctuation and legal form: 'Công ty CP Nhân lực Mây Xanh', 'CPNL Mây Xanh' and
 * 'nhan luc MAYXANH jsc' are all 'nhanlucmayxanh'. A name that is nothing but a legal form keeps its words.
 */
export function firmNameKey(name: string): string {
  const words = wordsOf(name);
  const own = words.filter((word) => !LEGAL_FORM.has(word));
  return (own.length > 0 ? own : words)
    .map((word) => SHORT_FORMS[word] ?? word)
    .join("")
    .replace(/ /g, "");
}

/** Whether more than a legal form is named. */
export function hasOwnName(name: string): boolean {
  return wordsOf(name).some((word) => !LEGAL_FORM.has(word));
}

function wordsOf(name: string): string[] {
  return foldText(name)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
}

/** Whether a folded text has a word of a firm's legal form, and so speaks of a firm. */
export function speaksOfFirm(folded: string): boolean {
  return /(?<![\p{L}\p{N}])(?:cong ty|cty|tnhh|ctcp|cp|cpnl|jsc|ltd|corp|company|xkld)(?![\p{L}\p{N}])/u.test(
    folded,
  );
}

/** Bank accounts as people write them, and the words that say that a number is one. */

/** Names of banks and wallets, folded; with and without 'bank', by their usual short forms. */
const BANKS = [
  ..."vietcombank vcb techcombank tcb agribank vbard bidv vietinbank ctg mbbank mb acb vpbank vpb tpbank tpb sacombank stb".split(
    " ",
  ),
  ..."hdbank shb vib eximbank msb ocb seabank lpbank lienvietpostbank namabank abbank bacabank pvcombank scb ncb vietabank".split(
    " ",
  ),
  ..."saigonbank kienlongbank baovietbank vietbank pgbank gpbank cbbank coopbank vdb vbsp cake timo ubank shinhan shinhanbank".split(
    " ",
  ),
  ..."woori wooribank hsbc uob citibank standard chartered momo zalopay vnpay viettelpay viettelmoney shopeepay".split(
    " ",
  ),
];

/** Words that stand before an account's number, folded. */
const ACCOUNT_WORDS = [
  ..."so tai khoan|so tk|stk|tai khoan ngan hang|tai khoan|tk|account number|account no|account|acc|nomor rekening|no rekening|rekening|norek|ngan hang|bank".split(
    "|",
  ),
];

const WORDS = new RegExp(
  `(?<![a-z0-9])(?:${[...ACCOUNT_WORDS, ...BANKS].join("|")})(?![a-z0-9])`,
  "g",
);

/** A bank account as its letters and digits. Null where fewer than six or more than 24 stand, or no four digits together. */
export function bankAccountKey(text: string): string | null {
  const bare = text
    .normalize("NFKC")
    .replace(/[\s.\-\u2010-\u2015]/gu, "")
    .toUpperCase();
  return /^[A-Z0-9]{6,24}$/.test(bare) && /\d{4}/.test(bare) ? bare : null;
}

/** Whether a folded text speaks of a bank or an account. */
export function namesBank(folded: string): boolean {
  return folded.search(WORDS) >= 0;
}

/** The folded text without the words that speak of a bank or an account. */
export function withoutBankWords(folded: string): string {
  return folded.replace(WORDS, " ");
}

// English words for checking a name, licence, phone, page or account.
import type { SameKeys } from "#app/i18n/catalogue.ts";
import type { check as vi } from "#app/i18n/vi/check.ts";

export const check = {
  "check.title": "May this person recruit you?",
  "check.description": "Check a company, phone, account or page before you hand over money.",
  "check.label": "Who is offering you work?",
  "check.hint": "A company name, licence number, phone, bank account, or Facebook or Zalo page.",
  "check.button": "Check",
  "check.empty": "Enter a name, phone number, account number or page.",
  "check.error-title": "Error: {title}",

  "check.many": "You typed {count} things. Here is an answer to each.",
  "check.former-line":
    "Before 2017 these digits could also be a landline, now {value}. Both were looked up.",

  "check.flag": "There is a warning",
  "check.flag.text":
    "{count, plural, one {{value} is in # verified report, since {day}.} other {{value} is in # verified reports, since {day}.}}",
  "check.flag.reason": "What was reported: {reason}.",
  "check.flag.namesake":
    "Other people or companies may have the same name. Look at phone number and account too.",
  "check.flag.pay": "Send no money. Hand over no passport or identity card.",
  "check.flag.keep": "Keep messages, account numbers and receipts.",
  "check.flag.call": "You sent money? Tell the police and call the Centre now.",
  "check.flag.licensed": "Licence and warning are two things. The warning above still stands.",

  "check.licensed": "Licensed",
  "check.licensed.name": "{name} holds licence {number}, active.",
  "check.licensed.licence": "Licence {number} belongs to {name} and is active.",
  "check.licensed.phone": "{value} belongs to {name}, licence {number}, active.",
  "check.licensed.page": "The page {value} belongs to {name}, licence {number}, active.",
  "check.licensed.bank_account": "Account {value} belongs to {name}, licence {number}, active.",
  "check.suspended": "Licensed, but suspended for now",
  "check.suspended.text": "{name}, licence {number}, may not recruit at this time.",
  "check.suspended.wait": "Give no money and no papers now.",
  "check.listed": "As listed on {day}.",
  "check.orders":
    "{count, plural, one {See # open order and the true phone numbers} other {See # open orders and the true phone numbers}}",
  "check.orders.none": "See the company’s page and true phone numbers",

  "check.next": "What now?",
  "check.next.name.who": "Anyone can borrow this name. Check their phone number too.",
  "check.next.name.call": "Call only the numbers on the company’s page.",
  "check.next.channel.code": "Ask for the order’s code, like VT‑7K3Q9X, and type it above.",
  "check.next.sign": "Pay only after you sign a contract. Always ask for a receipt.",

  "check.was.revoked": "The licence was revoked",
  "check.was.returned": "The licence was handed back",
  "check.was.unlisted": "No longer on the list of licensed companies",
  "check.was.text": "{name}, licence {number}, may no longer recruit.",
  "check.was.since": "Since {day}.",
  "check.was.pay": "Do not apply. Hand over no money.",
  "check.was.paid": "You paid? Keep the receipts and call the Centre.",
  "check.was.agency": "See what the company still owes you",

  "check.unknown": "Not on the list of licensed companies",
  "check.unknown.name": "No licensed company is called “{value}”.",
  "check.unknown.licence": "There is no licence “{value}”.",
  "check.unknown.phone": "No company has declared the number {value}.",
  "check.unknown.page": "No company has declared the page {value}.",
  "check.unknown.page.alike": "A fake page often differs from the true one by a letter.",
  "check.unknown.bank_account": "No company has declared the account {value}.",
  "check.unknown.pay": "Hand over no money, passport or identity card.",
  "check.unknown.ask": "Ask for the company’s name and licence number, and check them here.",
  "check.unknown.call": "If in doubt, call the Centre first.",

  "check.code": "No order carries this code",
  "check.code.text": "{value} is not on this site. The code may be fake or miscopied.",

  "check.no-register": "There is no licence list yet. Call the Centre.",

  "check.similar": "Or did you mean:",

  "check.number": "How to read a licence number",
  "check.number.example": "9912/LĐTBXH-GP",
  "check.number.digits": "9912",
  "check.number.digits.text": "The company’s own number. Type this one above.",
  "check.number.ministry": "LĐTBXH",
  "check.number.ministry.text": "The ministry that granted it. New licences may name another.",
  "check.number.kind": "GP",
  "check.number.kind.text": "Short for licence in Vietnamese.",
  "check.number.not": "A business registration is not this licence.",

  "check.signs": "Four signs to stop at",
  "check.signs.korea": "Korea E-9 or E-8 through a company",
  "check.signs.korea.text":
    "No company may recruit for these. E-9: the Centre of Overseas Labour; EPS has costs of its own, paid there. E-8: the province’s labour office.",
  "check.signs.account": "Money to somebody’s own account",
  "check.signs.account.text": "Pay only the company. It must give you a receipt.",
  "check.signs.deposit": "A deposit “to keep your place”",
  "check.signs.deposit.text":
    "Applying and being selected costs nothing. Nobody may charge for a place.",
  "check.signs.tourist": "Going on a tourist visa",
  "check.signs.tourist.text":
    "Work needs a work visa. Working on a tourist visa is against the law.",
} as const satisfies SameKeys<typeof vi>;

// English words for the page of one order.
import type { SameKeys } from "#app/i18n/catalogue.ts";
import type { order as vi } from "#app/i18n/vi/order.ts";

export const order = {
  "order.meta-title": "{title}, {place}, {market}",
  "order.meta-description": "{wage} a month. You pay {total} in all. {agency}, licence {licence}.",
  "order.meta-description.early":
    "{wage} a month. Fees are not settled; the law allows at most {total}. {agency}, licence {licence}.",
  "order.vetted": "Checked by the Centre {day}",
  "order.points-chip": "{count, plural, one {# point to ask about} other {# points to ask about}}",
  "order.places": "{left} of {all} places left",
  "order.places-all": "{all} people wanted",
  "order.apply-by": "Apply by {day}",

  "order.sum.pay": "You pay {total} in all, {months} months of wage.",
  "order.sum.nothing": "You pay nothing.",
  "order.sum.law": "The law allows at most {most}.",
  "order.sum.over": "The law allows only {most}. Do not pay the rest.",
  "order.sum.two-readings":
    "The law can be read in two ways. By the stricter one, at most {strict}. By the wider one, at most {most}.",
  "order.sum.stricter":
    "By the stricter reading of the law, at most {strict}. Ask before you sign.",
  "order.sum.no-service": "For this order the law allows no service fee.",
  "order.sum.training": "For now you pay for training only: {total}.",
  "order.sum.training-nothing": "For now you pay nothing.",
  "order.sum.later":
    "Once the contract is approved, the law allows at most {most}, {months} months of wage.",
  "order.sum.deposit": "A deposit of {deposit} comes on top. You get it back.",

  "order.early.title": "This order is still at source preparation",
  "order.early.what": "The contract with the foreign side is not approved yet.",
  "order.early.only-training": "For now the company may charge for training only.",
  "order.early.never": "Nobody may ask for a service fee, a deposit or anything else yet.",
  "order.points":
    "{count, plural, one {# point to ask about before you sign} other {# points to ask about before you sign}}",
  "order.points.ask":
    "Ask the company and get the answer in writing. If in doubt, call the Centre before you sign.",

  "order.get": "What you get",
  "order.get.wage": "Basic wage a month",
  "order.get.deduction": "Taken off for board and lodging",
  "order.get.no-deduction": "Nothing",
  "order.get.hours": "Hours a week",
  "order.get.hours-count": "{hours} hours",
  "order.get.hours-unknown": "Not stated, ask",
  "order.get.length": "Contract",
  "order.get.rate-fell":
    "This currency has fallen {percent}% since that day. The wage is worth less in đồng now.",
  "order.get.rate-rose":
    "This currency has risen {percent}% since that day. The wage is worth more in đồng now.",

  "order.pay": "What you pay",
  "order.fee.service": "Service fee",
  "order.fee.brokerage": "Broker’s fee",
  "order.fee.training": "Language and skills training",
  "order.fee.documents": "Visa, health check, papers",
  "order.fee.airfare": "Air ticket",
  "order.fee.deposit-back": "Deposit (you get it back)",
  "order.fee.deposit": "Deposit",
  "order.fee.other": "Other",

  "order.cap.most": "Law: at most {cap}",
  "order.cap.none": "As on the receipt",
  "order.cap.never": "The law forbids this charge",
  "order.cap.deposit-never": "No deposit allowed for this order",
  "order.cap.not-now": "May not be charged yet",
  "order.cap.not-charged": "Not charged to you",
  "order.cap.airfare-free": "The foreign side pays",
  "order.verdict.within": "within the cap",
  "order.verdict.nothing": "not charged",
  "order.verdict.over": "over the cap",
  "order.verdict.not-allowed": "not allowed",
  "order.verdict.ask": "ask why",

  "order.why.service":
    "It depends on the wage and the months. What the foreign side paid is taken off. Pay only after you sign.",
  "order.why.service.foreign": "The foreign side pays {paid}, so you pay less.",
  "order.why.brokerage": "The law forbids charging workers a broker’s fee, whoever asks.",
  "order.why.training": "The law sets no maximum. Ask for a receipt each time you pay.",
  "order.why.documents": "Pay what the office’s receipt says. Keep the receipt.",
  "order.why.airfare": "Pay the price of the ticket. Keep the bill.",
  "order.why.airfare-free": "You do not buy the ticket there.",
  "order.why.deposit": "This is your money. Pay it into a blocked account in your own name.",
  "order.why.deposit-never": "For this order the law allows no deposit.",
  "order.why.other": "Ask what it is for. Ask for a receipt.",

  "order.total": "You pay in all",
  "order.total.now": "You pay for now",
  "order.total.months": "{months} months of wage",
  "order.more": "Asked for more? Ask what it is for, and by which article of law.",
  "order.more.broker": "A broker’s fee is forbidden by law.",
  "order.more.link": "I was asked for more",

  "order.pay.extension": "For an extension of {months}: {fee} more service fee, not counted above.",
  "order.deposit": "The deposit of {deposit} is your money",
  "order.deposit.account": "It stays in a blocked account in your own name.",
  "order.deposit.when": "Pay it only after you signed and were accepted abroad.",
  "order.deposit.back": "After the contract you get it back with interest.",
  "order.deposit.never": "Never pay it into the account of a company or another person.",

  "order.who": "Who can apply?",
  "order.who.sex": "Sex",
  "order.who.age": "Age",
  "order.who.age.between": "{min} to {max}",
  "order.who.age.from": "{min} or older",
  "order.who.education": "School",
  "order.who.education.least": "{level} or more",
  "order.who.experience": "Experience",
  "order.who.experience.none": "None needed",
  "order.who.experience.months": "At least {months}",
  "order.who.finished": "Abroad before",
  "order.who.finished.intern-2": "Finished technical intern 2 in Japan",
  "order.who.finished.intern-3": "Finished technical intern 3 in Japan",
  "order.who.language": "Language",
  "order.who.language.months": "About {months} of study from zero.",
  "order.who.language.taught": "Taught after selection, not needed to apply.",

  "order.steps": "Steps",
  "order.steps.apply": "Apply",
  "order.steps.apply.until": "Until the end of {day}.",
  "order.steps.apply.left":
    "{days, plural, =0 {Today is the last day.} one {# day left.} other {# days left.}}",
  "order.steps.apply.free": "Applying and being selected costs nothing.",
  "order.steps.interview": "Interview",
  "order.steps.sign": "Sign the contract with the company",
  "order.steps.sign.pay": "Only after this may it charge the service fee of {fee}.",
  "order.steps.sign.free": "This order has no service fee.",
  "order.steps.learn": "Language and orientation course",
  "order.steps.learn.must": "You must take it before you fly.",
  "order.steps.leave": "Fly",
  "order.steps.leave.expected": "Expected {month}.",
  "order.steps.leave.late":
    "Not gone 180 days after selection? The company must refund you, except for force majeure.",
  "order.steps.unset": "No date yet, ask the company.",

  "order.work": "The work",
  "order.work.employer": "Employer",
  "order.work.place": "Place",
  "order.work.programme": "Programme",
  "order.work.trade": "Trade",

  "order.apply": "Want this job?",
  "order.apply.call": "Call the company. Give the code {code}.",
  "order.apply.only": "The company declared only these numbers. Check any other first.",
  "order.apply.none":
    "The company has declared no phone. Call the Centre and give the code {code}.",
  "order.apply.agency": "See the company’s page",

  "order.trust": "What was checked",
  "order.trust.supply":
    "The Ministry of Home Affairs approved the labour supply contract. No. {number}, {day}.",
  "order.trust.source":
    "The Ministry of Home Affairs allowed source preparation. No. {number}, {day}.",
  "order.trust.until": "Good until {day}.",
  "order.trust.licence": "{agency}, licence {number}, active today.",
  "order.trust.listed": "As listed on {day}.",
  "order.trust.fees": "No charge is over a cap that we know.",
  "order.trust.points":
    "{count, plural, one {# point is to be asked about before you sign} other {# points are to be asked about before you sign}}",
  "order.trust.confirmed": "The company said on {day} that it still recruits.",
  "order.trust.approved": "The Centre checked it and let it be published on {day}.",
  "order.trust.code": "Check code",

  "order.gone.kicker": "Order {code} no longer recruits",
  "order.gone.since": "Since {day}.",
  "order.gone.last-day": "The last day was {day}.",
  "order.gone.licence_ended": "The company no longer holds a licence",
  "order.gone.licence_ended.what": "The licence of {agency} has ended. It may no longer recruit.",
  "order.gone.licence_ended.applied":
    "Sign nothing more. Pay nothing more. Take back your original papers.",
  "order.gone.licence_suspended": "The company is stopped for now",
  "order.gone.licence_suspended.what": "{agency} is suspended. It may not recruit at this time.",
  "order.gone.licence_suspended.applied":
    "Sign nothing more. Pay nothing more. Wait until it may recruit again.",
  "order.gone.market_approval_ended": "The company may no longer recruit for this work",
  "order.gone.market_approval_ended.what":
    "This work needs an approval beside the licence. {agency} does not have it.",
  "order.gone.market_approval_ended.applied":
    "Sign nothing more. Pay nothing more. Take back your original papers.",
  "order.gone.approval_expired": "The approval of this order has run out",
  "order.gone.approval_expired.what":
    "The State approved this order up to a day. That day has passed.",
  "order.gone.approval_expired.applied":
    "Ask {agency} for the new approval. Without one, pay nothing more.",
  "order.gone.apply_by_passed": "The last day to apply has passed",
  "order.gone.apply_by_passed.what": "{agency} takes no more applications for this order.",
  "order.gone.apply_by_passed.applied":
    "If you applied in time you still count. Ask for the interview day.",
  "order.gone.full": "All places are taken",
  "order.gone.full.what": "{agency} has chosen everyone it needs.",
  "order.gone.full.applied":
    "Selected: nothing changes. Not selected: take back your original papers.",
  "order.gone.unconfirmed": "This order is asleep",
  "order.gone.unconfirmed.what":
    "For 14 days {agency} has not said that it still recruits. When it does, the order comes back.",
  "order.gone.unconfirmed.applied":
    "Call and ask whether it still recruits. Until you know, pay nothing.",
  "order.gone.asleep": "This order is hidden for now",
  "order.gone.asleep.what":
    "Checked again, something in it does not match the rules. If {agency} mends it, the order comes back.",
  "order.gone.asleep.applied": "Ask the company what has changed. Until you know, pay nothing.",
  "order.gone.withdrawn": "The company took this order back",
  "order.gone.withdrawn.what": "{agency} no longer recruits for it.",
  "order.gone.withdrawn.applied": "Ask about your application. Take back your original papers.",
  "order.gone.closed": "This order is closed",
  "order.gone.closed.what": "{agency} has finished recruiting for it.",
  "order.gone.closed.applied":
    "Selected: nothing changes. Not selected: take back your original papers.",
  "order.gone.not_published": "This order is not published",
  "order.gone.not_published.what":
    "The Centre has not checked this order, or is checking it again.",
  "order.gone.not_published.applied": "Give no money and no original papers for it.",
  "order.gone.applied": "You have applied?",
  "order.gone.paid": "You have paid?",
  "order.gone.paid.refund":
    "Keep every receipt and message. Before you sign a contract no service fee is due. Ask for it back. If they refuse, call the Centre. You may also complain to the Ministry of Home Affairs or go to court.",
  "order.gone.paid.running":
    "Keep every receipt. Your rights under the contract stay. Not gone 180 days after selection? The company must refund you, except for force majeure.",
  "order.gone.similar": "Similar orders that are open",
  "order.gone.similar-none": "No similar order is open today.",
  "order.gone.all": "See all open orders",
  "order.gone.agency": "See the company’s licence",
} as const satisfies SameKeys<typeof vi>;

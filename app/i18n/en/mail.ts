// English words of letters: a licence that ended, orders that the nightly check hid or showed again.
export const mail = {
  "mail.licence-ended.subject": "The licence of {agency} has ended",
  "mail.licence-ended.what.returned": "Licence {number} of {agency} was returned, from {day}.",
  "mail.licence-ended.what.revoked": "Licence {number} of {agency} was revoked, from {day}.",
  "mail.licence-ended.what.unlisted":
    "Licence {number} of {agency} is no longer on the list of licences, from {day}.",
  "mail.licence-ended.hidden": "Việc Thật hid all its orders the moment the list was read in.",
  "mail.licence-ended.stop":
    "From now on the agency may not advertise, select, train or sign anyone.",
  "mail.licence-ended.abroad":
    "It must still look after the people it has sent abroad (Law 69/2020/QH14, art. 27).",
  "mail.licence-ended.mistake":
    "If the list is wrong, write to the provincial employment centre. It looks again and answers.",
  "mail.licence-ended.tell-workers":
    "Tell those who are applying. They sign nothing more, pay nothing more, take original papers back.",
  "mail.licence-ended.page": "The agency's page",

  "mail.orders-rechecked.subject":
    "{agency}: {count, plural, one {# order} other {# orders}} changed after the nightly check",
  "mail.orders-rechecked.asleep": "Hidden from the public, for something does not match the rules:",
  "mail.orders-rechecked.open": "Public again, for nothing blocks them any more:",
  "mail.orders-rechecked.next":
    "Correct the order and send it for review. If a rule or a rate is wrong, tell the centre.",
};

// English words for what the legal check finds in an order.
import type { SameKeys } from "#app/i18n/catalogue.ts";
import type { finding as vi } from "#app/i18n/vi/finding.ts";

export const finding = {
  "finding.invalid_row.missing":
    "Line {line}, column {field}: empty. Write it, even where it is 0.",
  "finding.invalid_row.not_a_number":
    "Line {line}, column {field}: “{found}” is not a number. Write it like 1234567.",
  "finding.invalid_row.ambiguous":
    "Line {line}, column {field}: “{found}” can be read two ways. Write days as 2027-02-28 and money as 1234567.",
  "finding.invalid_row.negative": "Line {line}, column {field}: “{found}” is negative.",
  "finding.invalid_row.too_large":
    "Line {line}, column {field}: “{found}” is larger than can be right.",
  "finding.invalid_row.too_long":
    "Line {line}, column {field}: too long: “{found}”. Write it shorter.",
  "finding.invalid_row.not_whole":
    "Line {line}, column {field}: “{found}” has decimals that do not fit here.",
  "finding.invalid_row.zero": "Line {line}, column {field}: must be more than 0.",
  "finding.invalid_row.not_a_day":
    "Line {line}, column {field}: “{found}” is not a day. Write it like 2027-02-28.",
  "finding.invalid_row.no_such_day": "Line {line}, column {field}: there is no day “{found}”.",
  "finding.invalid_row.unknown":
    "Line {line}, column {field}: “{found}” is not known. Write it as the template does.",
  "finding.invalid_row.out_of_order":
    "Line {line}, column {field}: “{found}” is on the wrong side of the value it belongs with.",
  "finding.invalid_row.mismatch":
    "Line {line}, column {field}: programme “{found}” is not of this market.",
  "finding.invalid_row.other_currency":
    "Line {line}, column {field}: “{found}” bears the mark of another currency than the column’s.",
  "finding.invalid_row.date_in_number":
    "Line {line}, column {field}: the cell holds the date {found}, where a number is needed. Format it as a number.",
  "finding.invalid_row.far_day":
    "Line {line}, column {field}: “{found}” is before 2020 or after 2040.",
  "finding.invalid_row.merged":
    "Line {line}, column {field}: “{found}” stands in a merged cell over several cells. Unmerge it and write each.",
  "finding.invalid_row.formula_error":
    "Line {line}, column {field}: the formula has no result ({found}). Write the result itself.",
  "finding.invalid_row.control_character":
    "Line {line}, column {field}: “{found}” has a character that cannot be read. Type the cell again.",
  "finding.invalid_row.tcvn3":
    "Line {line}, column {field}: “{found}” looks like TCVN3 (ABC) text. Save it as Unicode.",
  "finding.invalid_row.vni":
    "Line {line}, column {field}: “{found}” looks like VNI text. Save it as Unicode.",
  "finding.invalid_row.mojibake":
    "Line {line}, column {field}: “{found}” was opened in the wrong encoding. Open it as UTF-8 and save it.",
  "finding.invalid_row.letters_lost":
    "Line {line}, column {field}: “{found}” lost its Vietnamese letters. Save it as UTF-8.",
  "finding.invalid_row.not_a_phone":
    "Line {line}, column {field}: “{found}” cannot be read as a phone number.",
  "finding.invalid_row.lost_zero":
    "Line {line}, column {field}: “{found}” probably lost a zero in front. Write it in full.",
  "finding.invalid_row.wrong_cell_count":
    "Line {line}: {found} cells instead of {allowed}. Check separators and quotation marks.",
  "finding.licence_unknown": "No licence of this number is in the register.",
  "finding.licence_not_active": "The agency's licence is not in force ({found}). {article}",
  "finding.market_approval_missing":
    "The agency lacks an extra approval for this market or trade: {allowed}. {article}",
  "finding.contract_approval_missing":
    "The written approval of the supply contract or source preparation, or its date, is missing or not valid. {article}",
  "finding.programme_closed_to_agencies":
    "A public body runs this programme; no agency may recruit for it. {article}",
  "finding.worker_under_18": "The lowest age is {found}; the law asks for {allowed}. {article}",
  "finding.duplicate_order":
    "Repeats another order ({found}). One approval letter carries one order of a trade.",
  "finding.service_fee_over_cap":
    "The service fee of {found} is above the cap of {allowed}. {article}",
  "finding.service_fee_not_reduced":
    "The service fee asked is {found}; after the foreign side's part only {allowed} may be asked. {article}",
  "finding.brokerage_charged":
    "Brokerage of {found} is charged. Workers may never be charged it. {article}",
  "finding.deposit_not_allowed":
    "A deposit of {found} is asked. This market or trade allows none. {article}",
  "finding.deposit_over_cap": "The deposit of {found} is above the cap of {allowed}. {article}",
  "finding.fee_before_contract_approval":
    "{found} is asked during source preparation. Only training may be charged then. {article}",
  "finding.forbidden_fee_name": "The fee “{found}” is forbidden. {article}",
  "finding.other_cost_high":
    "This cost is {found}, above the usual {allowed}. It needs an explanation.",
  "finding.deduction_over_cap":
    "{found} a month is taken off for board and lodging; the limit is {allowed}. {article}",
  "finding.wage_below_floor": "The wage of {found} is below {allowed}. {article}",
  "finding.ticket_not_paid":
    "The worker pays {found} for the ticket. The foreign side must pay it. {article}",
  "finding.departure_too_late":
    "Departure is {found} days after selection; the law allows {allowed} at most. {article}",
  "finding.term_not_allowed":
    "A term of {found} months does not fit the programme ({allowed}). {article}",
  "finding.job_forbidden": "Nobody may be sent to the work “{found}”. {article}",
  "finding.rate_missing":
    "No exchange rate of {found} is on file, so the fee cap cannot be worked out.",
} as const satisfies SameKeys<typeof vi>;

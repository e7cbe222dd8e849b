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
    "Line {line}, column {field}: “{found}” comes after a day that must follow it.",
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
  "finding.licence_not_active.unlisted": "The agency’s licence is no longer listed.",
  "finding.licence_not_active.suspended": "The agency’s licence is suspended.",
  "finding.licence_not_active": "The agency’s licence is not in force. {article}",
  "finding.licence_not_active.returned": "The agency has returned its licence. {article}",
  "finding.licence_not_active.revoked": "The agency’s licence has been revoked. {article}",
  "finding.market_approval_missing":
    "The agency lacks a further approval for this country or trade: {allowed}. {article}",
  "finding.market_approval_missing.warn":
    "Care in a home: it is unclear whether a further approval is needed. The agency has none. {article}",
  "finding.contract_approval_missing.early": "The approval letter ended on {found}. {article}",
  "finding.contract_approval_missing.later":
    "The approval letter is dated {found}, a day still to come. {article}",
  "finding.contract_approval_missing":
    "There is no valid written approval: its number or date is missing. {article}",
  "finding.programme_closed_to_agencies":
    "A public body runs this programme. No agency may recruit for it. {article}",
  "finding.programme_over":
    "People may enter under this programme until {allowed}. This order says {found}. {article}",
  "finding.programme_over.early":
    "The programme begins on {allowed}. This order departs on {found}. {article}",
  "finding.programme_over.warn":
    "The interview is on {found}. Japan takes applications until {allowed} only. Ask about it. {article}",
  "finding.worker_under_18":
    "The lowest age is {found}. The law asks for {allowed} full years. {article}",
  "finding.duplicate_order":
    "Repeats another order ({found}). One approval letter carries one order of a trade.",
  "finding.service_fee_over_cap.fee_extension_vnd.nothing":
    "An extension fee of {found}. By the stricter reading none may be charged. Ask about it. {article}",
  "finding.service_fee_over_cap.nothing":
    "No service fee may be charged. This order asks {found}. {article}",
  "finding.service_fee_over_cap.nothing.warn":
    "A service fee of {found}. By the stricter reading none may be charged. Ask about it. {article}",
  "finding.service_fee_over_cap":
    "The service fee of {found} is above the cap of {allowed}. {article}",
  "finding.service_fee_over_cap.warn":
    "The service fee of {found} is over the stricter reading of the law: {allowed}. Ask about it. {article}",
  "finding.service_fee_over_cap.fee_extension_vnd":
    "The extension fee of {found} is above the cap of {allowed}. {article}",
  "finding.service_fee_over_cap.fee_extension_vnd.warn":
    "The extension fee of {found} is over the stricter reading of the law: {allowed}. Ask about it. {article}",
  "finding.service_fee_not_reduced.nothing":
    "By the contract no service fee is left to be asked. This order asks {found}. {article}",
  "finding.service_fee_not_reduced":
    "The service fee asked is {found}. After the foreign side’s part only {allowed} may be asked. {article}",
  "finding.brokerage_charged":
    "Brokerage of {found} is charged. Workers may never be charged it. {article}",
  "finding.deposit_not_allowed":
    "A deposit of {found} is asked. This country or trade allows none. {article}",
  "finding.deposit_over_cap": "The deposit of {found} is above the cap of {allowed}. {article}",
  "finding.deposit_over_cap.estimate":
    "A deposit of {found}. The law allows one single ticket, by our estimate {allowed}. {article}",
  "finding.fee_before_contract_approval":
    "{found} is asked during source preparation. Only training may be charged then. {article}",
  "finding.forbidden_fee_name.unwritten":
    "“{found}”: no lawful condition. Passports and diplomas are the worker’s own.",
  "finding.forbidden_fee_name": "“{found}”: may not be charged. {article}",
  "finding.forbidden_fee_name.warn": "“{found}”: ask about it before you pay. {article}",
  "finding.other_cost_high":
    "Training, papers and others come to {found}. We estimate up to {allowed}. It needs an explanation.",
  "finding.other_cost_high.fee_airfare_vnd":
    "The ticket is {found}. We estimate up to {allowed}. It needs an explanation.",
  "finding.other_cost_high.nothing":
    "Training of {found}. The foreign side pays the language course to N4. Ask what it is for. {article}",
  "finding.deduction_over_cap":
    "{found} a month is taken off for board and lodging. The most is {allowed}. {article}",
  "finding.deduction_over_cap.warn":
    "{found} a month is taken off for board and lodging. Above {allowed} only some cases allow it. Ask. {article}",
  "finding.deduction_over_cap.nothing":
    "{found} a month is taken off. Board and lodging are free in this work. {article}",
  "finding.deduction_over_cap.nothing.warn":
    "{found} a month is taken off for board and lodging. It may not be allowed. Ask. {article}",
  "finding.wage_below_floor":
    "The wage of {found} a month is below the minimum of {allowed}. {article}",
  "finding.wage_below_floor.warn":
    "The wage of {found} a month is below {allowed}. Some cases allow it. Ask. {article}",
  "finding.wage_floor_not_on_file":
    "A new minimum wage may hold there, which is not on file yet. {found} is little above the old one. Ask.",
  "finding.ticket_not_paid":
    "The worker pays {found} for the ticket. The foreign side must pay it. {article}",
  "finding.ticket_not_paid.warn":
    "The worker pays {found} for the ticket. The new programme has no rule of its own yet. Ask. {article}",
  "finding.departure_too_late":
    "Departure is {found} days after selection. The law allows {allowed} days, force majeure excepted. {article}",
  "finding.term_not_allowed.extension_months":
    "Contract and extension come to {found} months. The programme allows {allowed} months. {article}",
  "finding.term_not_allowed.long":
    "A contract of {found} months is longer than the programme’s {allowed} months. {article}",
  "finding.term_not_allowed.short":
    "A contract of {found} months is shorter than the programme’s {allowed} months. {article}",
  "finding.term_not_allowed": "“{found}” does not fit the programme. {article}",
  "finding.term_not_allowed.programme":
    "The programme is not among those of this country. {article}",
  "finding.term_not_allowed.hours_per_week":
    "{found} hours a week are more than the {allowed} hours that the required rest leaves. {article}",
  "finding.term_not_allowed.hours_per_week.warn":
    "{found} hours a week are more than the usual {allowed} hours. Ask.",
  "finding.term_not_allowed.hours_per_week.info":
    "{found} hours a week are fewer than {allowed} hours. Hourly pay stays low. Ask.",
  "finding.term_not_allowed.paid_by_foreign_side_vnd":
    "The foreign side pays {found} and owes at least {allowed}. The worker may not fill the gap. {article}",
  "finding.term_not_allowed.paid_by_foreign_side_vnd.warn":
    "The foreign side pays {found}. A short contract needs support of {allowed}, or all costs paid. Ask. {article}",
  "finding.term_not_allowed.paid_by_foreign_side_vnd.info":
    "The foreign side pays {found}, less than the {allowed} it owes. {article}",
  "finding.job_forbidden":
    "“{found}”: the law forbids sending people to this work or place. {article}",
  "finding.rate_missing": "No rate of {found} is on file. The fee cap cannot be worked out.",
  "finding.rate_missing.info":
    "No rate of {found} is on file. The wage is not held against the minimum.",
  "finding.rate_missing.days": "The exchange rate is of another day, {found} days away.",
} as const satisfies SameKeys<typeof vi>;

// Rows of an order sheet and a register as they come, lawful until a test spoils one cell.
import type { Rate } from "#app/domain/law/rates.ts";
import type { PermittedLicence } from "#app/domain/licences/licence.ts";

/** The day that the rows below belong to. */
export const SHEET_DAY = "2026-11-20";

export const RATES: Rate[] = [
  { day: SHEET_DAY, currency: "JPY", vndPerUnit: 172 },
  { day: SHEET_DAY, currency: "TWD", vndPerUnit: 818 },
  { day: SHEET_DAY, currency: "KRW", vndPerUnit: 18.6 },
  { day: SHEET_DAY, currency: "EUR", vndPerUnit: 29_500 },
  { day: SHEET_DAY, currency: "USD", vndPerUnit: 26_300 },
];

export const ACTIVE_LICENCE: PermittedLicence = {
  state: "active",
  stateOn: null,
  suspendedFrom: null,
  suspendedTo: null,
  permits: ["JP", "TW", "JP-CARE", "TW-DOMESTIC"],
};

/** A lawful order of welding in Kagoshima: 180,000 yen a month of 37 hours a week for 36 months, cost 48.5 million. */
export function orderCells(change: Record<string, string> = {}): Record<string, string> {
  return {
    order_ref: "T-1",
    agency_licence_no: "9917/LĐTBXH-GP",
    approval_kind: "supply-contract",
    approval_no: "8090/QLLĐNN-JP",
    approval_date: "2026-08-25",
    market: "JP",
    programme: "jp-intern",
    trade: "welding",
    title_vi: "Hàn",
    employer: "Demo JP Co. 49",
    workplace: "Kagoshima",
    headcount: "10",
    gender: "any",
    age_min: "19",
    age_max: "35",
    education: "upper-secondary",
    experience_months: "0",
    finished_programme: "none",
    language_test: "JLPT",
    language_level: "N5",
    wage_amount: "180000",
    wage_currency: "JPY",
    hours_per_week: "37",
    contract_months: "36",
    board_lodging_deduction: "20000",
    fee_service_agreed_vnd: "70960000",
    fee_service_vnd: "40000000",
    fee_brokerage_vnd: "0",
    fee_training_vnd: "5900000",
    fee_documents_vnd: "2600000",
    fee_airfare_vnd: "0",
    deposit_vnd: "0",
    paid_by_foreign_side_vnd: "30960000",
    apply_by: "2026-12-20",
    interview_on: "2027-01-05",
    departure_on: "2027-05-20",
    description_vi: "Hàn tại Kagoshima.",
    ...change,
  };
}

export function orderLine(change: Record<string, string> = {}, line = 2) {
  return { line, cells: orderCells(change), surplus: 0 };
}

export function registerCells(change: Record<string, string> = {}): Record<string, string> {
  return {
    licence_no: "9917/LĐTBXH-GP",
    licence_date: "2016-06-18",
    name: "Công ty CP Phái cử Chim Lạc",
    name_en: "Demo Agency 9917",
    tax_code: "0109900017",
    address: "Số 18, phố Thử Nghiệm, Hà Nội",
    phone: "0900 000 917",
    website: "https://demo9917.vn",
    status: "active",
    status_date: "",
    approvals: "JP;TW;JP-CARE;TW-DOMESTIC",
    ...change,
  };
}

/** The columns of an order sheet, by the names that a file for programs carries. */

/** Columns that are read; others are left unread. */
export const ORDER_COLUMNS = [
  "order_ref",
  "agency_licence_no",
  "approval_kind",
  "approval_no",
  "approval_date",
  "market",
  "programme",
  "trade",
  "title_vi",
  "employer",
  "workplace",
  "headcount",
  "gender",
  "age_min",
  "age_max",
  "education",
  "experience_months",
  "finished_programme",
  "language_test",
  "language_level",
  "wage_amount",
  "wage_currency",
  "hours_per_week",
  "contract_months",
  "board_lodging_deduction",
  "fee_service_agreed_vnd",
  "fee_service_vnd",
  "fee_brokerage_vnd",
  "fee_training_vnd",
  "fee_documents_vnd",
  "fee_airfare_vnd",
  "deposit_vnd",
  "paid_by_foreign_side_vnd",
  "apply_by",
  "interview_on",
  "departure_on",
  "extension_months",
  "fee_extension_vnd",
  "description_vi",
] as const;

/** Columns that a sheet may leave out: nothing is said then, and nothing is charged. */
export const OPTIONAL_COLUMNS: readonly OrderColumn[] = ["extension_months", "fee_extension_vnd"];

/** Columns that hold days. */
export const ORDER_DAYS = ["approval_date", "apply_by", "interview_on", "departure_on"] as const;

export type OrderColumn = (typeof ORDER_COLUMNS)[number];

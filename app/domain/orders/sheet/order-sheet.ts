/** Reads one row of an agency's order sheet into the terms the law engine checks, or says column by column why it cannot. */

import { isCurrency } from "#app/domain/catalogue/currency.ts";
import type { Currency } from "#app/domain/catalogue/currency.ts";
import { EDUCATION_LEVELS } from "#app/domain/catalogue/education.ts";
import { GENDERS } from "#app/domain/catalogue/gender.ts";
import { isLanguageTest, LANGUAGE_TESTS, parseLevel } from "#app/domain/catalogue/language.ts";
import { findMarket, MARKETS } from "#app/domain/catalogue/market.ts";
import { findProgramme, PROGRAMMES } from "#app/domain/catalogue/programme.ts";
import {
  readCount,
  readHours,
  readMoney,
  readMoneyOrNone,
  readOrderDay,
} from "#app/domain/catalogue/sheet-value.ts";
import type { Read, ValueProblem } from "#app/domain/catalogue/sheet-value.ts";
import { resolveTrade } from "#app/domain/catalogue/trade.ts";
import type { Extension, FeeKind, OrderTerms } from "#app/domain/law/terms.ts";
import { ORDER_COLUMNS } from "./order-columns.ts";
import type { OrderColumn } from "./order-columns.ts";

export type SheetRow = Readonly<Record<string, string>>;
/** By column: why a cell cannot be trusted, as the file's reader found it. */
export type RowFaults = Readonly<Record<string, ValueProblem>>;
export type RowProblem = { field: OrderColumn; typed: string; why: ValueProblem };
export type ReadOrder =
  { ok: true; licenceNumber: string; terms: OrderTerms } | { ok: false; problems: RowProblem[] };

const FEE_COLUMNS: readonly [OrderColumn, FeeKind][] = [
  ["fee_service_vnd", "service"],
  ["fee_brokerage_vnd", "brokerage"],
  ["fee_training_vnd", "training"],
  ["fee_documents_vnd", "documents"],
  ["fee_airfare_vnd", "airfare"],
  ["deposit_vnd", "deposit"],
];
const APPROVAL_KINDS = ["supply-contract", "source-preparation"] as const;
const FINISHED = ["none", "intern-2", "intern-3"] as const;
const OLDEST = 120;
/** The most characters of a cell; what people read is a line, but for the description. */
const LONGEST: Partial<Record<OrderColumn, number>> = { description_vi: 5_000 };
const LONGEST_LINE = 200;
/** So much of a cell is told again where it cannot be kept. */
const TOLD = 100;

/** Collects the problems of a row, so that an agency sees all of them at once. */
class RowReader {
  readonly problems: RowProblem[] = [];
  constructor(
    private readonly row: SheetRow,
    private readonly faults: RowFaults,
  ) {
    for (const field of ORDER_COLUMNS) {
      const why = faults[field];
      if (why !== undefined) this.problems.push({ field, typed: this.typed(field), why });
      else if (this.text(field).length > (LONGEST[field] ?? LONGEST_LINE))
        this.fail(field, "too_long");
    }
  }

  text(field: OrderColumn): string {
    return (this.row[field] ?? "").normalize("NFC").trim().replace(/\s+/g, " ");
  }

  private typed(field: OrderColumn): string {
    const text = this.text(field);
    return text.length > TOLD ? `${text.slice(0, TOLD)}…` : text;
  }

  fail(field: OrderColumn, why: ValueProblem): void {
    if (this.faults[field] === undefined)
      this.problems.push({ field, typed: this.typed(field), why });
  }

  required(field: OrderColumn): string {
    const text = this.text(field);
    if (text === "") this.fail(field, "missing");
    return text;
  }

  take<T>(field: OrderColumn, read: Read<T>, otherwise: T): T {
    if (read.ok) return read.value;
    this.fail(field, read.why);
    return otherwise;
  }

  optional<T>(field: OrderColumn, read: (text: string) => Read<T>): T | null {
    const text = this.text(field);
    return text === "" ? null : this.take<T | null>(field, read(text), null);
  }

  /** One of a closed list, in any letter case; `blank` is what an empty cell certainly means, null where it means nothing. */
  oneOf<T extends string>(field: OrderColumn, list: readonly T[], blank: T | null): T {
    const typed = this.text(field).toLowerCase().replace(/_/g, "-");
    if (typed === "" && blank !== null) return blank;
    const found = list.find((each) => each.toLowerCase() === typed);
    if (found === undefined) this.fail(field, typed === "" ? "missing" : "unknown");
    return found ?? (list[0] as T);
  }

  /** A sum in VND that must be written, also where it is 0 ('không', '-'): what is blank is not read as free. */
  vnd(field: OrderColumn): number {
    return this.take(field, readMoneyOrNone(this.text(field), "VND"), { minor: 0, currency: "VND" })
      .minor;
  }

  count(field: OrderColumn, largest: number, smallest = 0): number {
    const count = this.take(field, readCount(this.text(field), largest), smallest);
    if (count < smallest) this.fail(field, "zero");
    return count;
  }
}

/** Reads a row. Every unreadable cell is a problem of its own; nothing is guessed. */
export function readOrderRow(row: SheetRow, faults: RowFaults = {}): ReadOrder {
  const reader = new RowReader(row, faults);
  const terms: OrderTerms = {
    orderRef: reader.required("order_ref"),
    ...readApproval(reader),
    ...readJob(reader),
    ...readPerson(reader),
    ...readPay(reader),
    ...readDates(reader),
  };
  const licenceNumber = reader.required("agency_licence_no");
  return reader.problems.length === 0
    ? { ok: true, licenceNumber, terms }
    : { ok: false, problems: reader.problems };
}

function readApproval(reader: RowReader) {
  return {
    approvalKind: reader.oneOf("approval_kind", APPROVAL_KINDS, null),
    approvalNo: reader.text("approval_no").toUpperCase() || null,
    approvedOn: reader.optional("approval_date", readOrderDay),
  };
}

function readJob(reader: RowReader) {
  const market = reader.oneOf(
    "market",
    MARKETS.map(({ code }) => code),
    null,
  );
  const programme = reader.oneOf(
    "programme",
    PROGRAMMES.map(({ code }) => code),
    null,
  );
  if (
    findMarket(market) &&
    findProgramme(programme)?.market !== market &&
    !reader.problems.some(({ field }) => field === "programme" || field === "market")
  ) {
    reader.fail("programme", "mismatch");
  }
  const typedTrade = reader.required("trade");
  const trade = typedTrade === "" ? null : resolveTrade(typedTrade);
  if (typedTrade !== "" && trade === null) reader.fail("trade", "unknown");
  return {
    market,
    programme,
    trade: trade?.code ?? "",
    title: reader.required("title_vi"),
    description: reader.text("description_vi"),
    employer: reader.required("employer"),
    workplace: reader.required("workplace"),
    headcount: reader.count("headcount", 10_000, 1),
  };
}

function readPerson(reader: RowReader) {
  const ageMin = reader.take("age_min", readCount(reader.text("age_min"), OLDEST), 18);
  const ageMax = reader.optional("age_max", (text) => readCount(text, OLDEST));
  if (ageMax !== null && ageMax < ageMin) reader.fail("age_max", "out_of_order");
  return {
    gender: reader.oneOf("gender", GENDERS, "any"),
    ageMin,
    ageMax,
    education: reader.oneOf("education", EDUCATION_LEVELS, "none"),
    experienceMonths: reader.optional("experience_months", (text) => readCount(text, 600)) ?? 0,
    finishedProgramme: reader.oneOf("finished_programme", FINISHED, "none"),
    language: readLanguage(reader),
  };
}

function readLanguage(reader: RowReader): OrderTerms["language"] {
  const test = reader.oneOf("language_test", LANGUAGE_TESTS, "none");
  const typed = reader.text("language_level");
  if (!isLanguageTest(test) || test === "none") {
    if (typed !== "" && typed.toLowerCase() !== "none" && reader.text("language_test") === "")
      reader.fail("language_test", "missing");
    return { test: "none", level: null };
  }
  const level = typed === "" ? null : parseLevel(test, typed);
  if (level === null) reader.fail("language_level", typed === "" ? "missing" : "unknown");
  return { test, level };
}

function readPay(reader: RowReader) {
  const typedCurrency = reader.required("wage_currency").toUpperCase();
  const known = isCurrency(typedCurrency);
  if (typedCurrency !== "" && !known) reader.fail("wage_currency", "unknown");
  const currency: Currency = known ? typedCurrency : "VND";
  const none = { minor: 0, currency };
  const readWage = readMoney(reader.text("wage_amount"), currency);
  const wage =
    !known && !readWage.ok && (readWage.why === "too_large" || readWage.why === "other_currency")
      ? none
      : reader.take("wage_amount", readWage, none);
  if (readWage.ok && wage.minor === 0) reader.fail("wage_amount", "zero");
  return {
    wage,
    hoursPerWeek: readWeek(reader),
    contractMonths: reader.count("contract_months", 120, 1),
    boardLodgingDeduction: reader.take(
      "board_lodging_deduction",
      readMoneyOrNone(reader.text("board_lodging_deduction"), currency),
      none,
    ),
    extension: readExtension(reader),
    serviceAgreedVnd: reader.vnd("fee_service_agreed_vnd"),
    paidByForeignSideVnd: reader.vnd("paid_by_foreign_side_vnd"),
    fees: FEE_COLUMNS.map(([field, kind]) => ({ kind, name: null, amountVnd: reader.vnd(field) })),
  };
}

/** A week without an hour of work is no week. */
function readWeek(reader: RowReader): number | null {
  const hours = reader.optional("hours_per_week", readHours);
  if (hours === 0) reader.fail("hours_per_week", "zero");
  return hours;
}

/** A fee without the months it is for cannot be judged. */
function readExtension(reader: RowReader): Extension | null {
  const months = reader.optional("extension_months", (text) => readCount(text, 120)) ?? 0;
  const fee = reader.optional("fee_extension_vnd", (text) => readMoneyOrNone(text, "VND"));
  const feeVnd = fee?.minor ?? 0;
  const isToldAlready = reader.problems.some(({ field }) => field === "extension_months");
  if (feeVnd > 0 && months === 0 && !isToldAlready) reader.fail("extension_months", "missing");
  return feeVnd === 0 && months === 0 ? null : { months, feeVnd };
}

function readDates(reader: RowReader) {
  const applyBy = reader.take("apply_by", readOrderDay(reader.text("apply_by")), "");
  const interviewOn = reader.optional("interview_on", readOrderDay);
  const departureOn = reader.optional("departure_on", readOrderDay);
  const readable = reader.problems.every(
    ({ field }) => !field.endsWith("_on") && field !== "apply_by",
  );
  if (readable && departureOn !== null) {
    if (interviewOn !== null && interviewOn > departureOn)
      reader.fail("interview_on", "out_of_order");
    if (applyBy > departureOn) reader.fail("apply_by", "out_of_order");
  }
  return { applyBy, interviewOn, departureOn };
}

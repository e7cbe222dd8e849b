/** Reads one row of an exchange-rate sheet: VND for one whole unit of a currency on a day. */

import { isCurrency } from "#app/domain/catalogue/currency.ts";
import type { Currency } from "#app/domain/catalogue/currency.ts";
import type { Day } from "#app/domain/catalogue/day.ts";
import { readDay } from "#app/domain/catalogue/sheet-value.ts";
import type { ValueProblem } from "#app/domain/catalogue/sheet-value.ts";

export const RATE_COLUMNS = ["date", "currency", "vnd_per_unit"] as const;

/** `readTwoWays` where three decimals may also be thousands: '29.500'. */
export type RateRow = { day: Day; currency: Currency; vndPerUnit: number; readTwoWays?: true };
export type RateProblem = {
  field: (typeof RATE_COLUMNS)[number];
  typed: string;
  why: ValueProblem;
};

/** A rate above this is a slip: one kuwaiti dinar, the dearest unit there is, stands near 86,000 VND. */
const HIGHEST_RATE = 1_000_000;

export function readRateRow(
  row: Readonly<Record<string, string>>,
  faults: Readonly<Record<string, ValueProblem>> = {},
): { ok: true; rate: RateRow } | { ok: false; problems: RateProblem[] } {
  const typed = {
    date: row["date"] ?? "",
    currency: row["currency"] ?? "",
    vnd_per_unit: row["vnd_per_unit"] ?? "",
  };
  const problems = RATE_COLUMNS.flatMap((field): RateProblem[] =>
    faults[field] === undefined ? [] : [{ field, typed: typed[field], why: faults[field] }],
  );
  const day = readDay(typed.date);
  if (!day.ok) problems.push({ field: "date", typed: typed.date, why: day.why });
  const currency = typed.currency.trim().toUpperCase();
  if (!isCurrency(currency))
    problems.push({
      field: "currency",
      typed: typed.currency,
      why: currency === "" ? "missing" : "unknown",
    });
  const rate = typed.vnd_per_unit
    .normalize("NFKC")
    .trim()
    .replace(/ ?[₫đ]$/, "");
  const value = /^\d+(\.\d{1,4})?$/.test(rate) ? Number(rate) : Number.NaN;
  if (Number.isNaN(value))
    problems.push({
      field: "vnd_per_unit",
      typed: typed.vnd_per_unit,
      why: rate === "" ? "missing" : "not_a_number",
    });
  else if (value <= 0)
    problems.push({ field: "vnd_per_unit", typed: typed.vnd_per_unit, why: "zero" });
  else if (value > HIGHEST_RATE)
    problems.push({ field: "vnd_per_unit", typed: typed.vnd_per_unit, why: "too_large" });
  if (problems.length > 0 || !day.ok || !isCurrency(currency)) return { ok: false, problems };
  const twoWays = /^[1-9]\d{0,2}\.\d{3}$/.test(rate) ? { readTwoWays: true as const } : {};
  return { ok: true, rate: { day: day.value, currency, vndPerUnit: value, ...twoWays } };
}

/** Reads one row of an exchange-rate sheet: VND for one whole unit of a currency on a day. */

import { isCurrency } from "#app/domain/catalogue/currency.ts";
import type { Currency } from "#app/domain/catalogue/currency.ts";
import type { Day } from "#app/domain/catalogue/day.ts";
import { readDay } from "#app/domain/catalogue/sheet-value.ts";
import type { ValueProblem } from "#app/domain/catalogue/sheet-value.ts";

export const RATE_COLUMNS = ["date", "currency", "vnd_per_unit"] as const;

export type RateRow = { day: Day; currency: Currency; vndPerUnit: number };
export type RateProblem = {
  field: (typeof RATE_COLUMNS)[number];
  typed: string;
  why: ValueProblem;
};

/** A rate above this is a slip: one kuwaiti dinar, the dearest unit there is, stands near 86,000 VND. */
const HIGHEST_RATE = 1_000_000;

export function readRateRow(
  row: Readonly<Record<string, string>>,
): { ok: true; rate: RateRow } | { ok: false; problems: RateProblem[] } {
  const typed = {
    date: row["date"] ?? "",
    currency: row["currency"] ?? "",
    vnd_per_unit: row["vnd_per_unit"] ?? "",
  };
  const problems: RateProblem[] = [];
  const day = readDay(typed.date);
  if (!day.ok) problems.push({ field: "date", typed: typed.date, why: day.why });
  const currency = typed.currency.trim().toUpperCase();
  if (!isCurrency(currency))
    problems.push({
      field: "currency",
      typed: typed.currency,
      why: currency === "" ? "missing" : "unknown",
    });
  const rate = typed.vnd_per_unit.normalize("NFKC").trim();
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
  return { ok: true, rate: { day: day.value, currency, vndPerUnit: value } };
}

/** Reads one row of the centre's sheet of minimum wages: a place, a figure, the day from which it holds, and its source. */

import type { Money } from "#app/domain/catalogue/currency.ts";
import type { Day } from "#app/domain/catalogue/day.ts";
import { findMarket, findPlaces } from "#app/domain/catalogue/market.ts";
import { foldText } from "#app/domain/catalogue/names.ts";
import { readMoney, readOrderDay } from "#app/domain/catalogue/sheet-value.ts";
import type { ValueProblem } from "#app/domain/catalogue/sheet-value.ts";
import { wageUnit } from "#app/domain/law/minimums/minimum-wage-rows.ts";

export const MINIMUM_WAGE_COLUMNS = ["place", "from", "figure", "source"] as const;

/** A figure for an hour or a month, as the figures of the place stand. */
export type MinimumWageRow = { place: string; from: Day; figure: Money; source: string };

export type MinimumWageProblem = {
  field: (typeof MINIMUM_WAGE_COLUMNS)[number];
  typed: string;
  why: ValueProblem;
};

const SHORTEST_SOURCE = 3;
const LONGEST_SOURCE = 200;

/**
 * `place` is a country ('TW', 'Hàn Quốc'), a prefecture ('Aichi', 'JP-Aichi') or 'DE-trainee'; `figure` is in the place's own
 * currency, an hour's in Japan, Korea and Germany, a month's in Taiwan and for trainees (their first year).
 */
export function readMinimumWageRow(
  row: Readonly<Record<string, string>>,
  faults: Readonly<Record<string, ValueProblem>> = {},
): { ok: true; wage: MinimumWageRow } | { ok: false; problems: MinimumWageProblem[] } {
  const problems: MinimumWageProblem[] = [];
  const typed = (field: MinimumWageProblem["field"]) => (row[field] ?? "").normalize("NFC").trim();
  const fail = (field: MinimumWageProblem["field"], why: ValueProblem) => {
    if (!problems.some((problem) => problem.field === field))
      problems.push({ field, typed: typed(field), why });
  };
  for (const field of MINIMUM_WAGE_COLUMNS) {
    const why = faults[field];
    if (why !== undefined) fail(field, why);
    else if (typed(field) === "") fail(field, "missing");
  }
  const place = placeOf(typed("place"));
  if (place === null) fail("place", "unknown");
  const from = readOrderDay(typed("from"));
  if (!from.ok) fail("from", from.why);
  const { currency } = place === null ? { currency: "VND" as const } : wageUnit(place);
  const figure = readMoney(typed("figure"), currency);
  if (place !== null && !figure.ok) fail("figure", figure.why);
  if (figure.ok && figure.value.minor === 0) fail("figure", "zero");
  const source = typed("source").replace(/\s+/g, " ");
  if (source.length < SHORTEST_SOURCE) fail("source", "unknown");
  if (source.length > LONGEST_SOURCE) fail("source", "too_long");
  if (problems.length > 0 || place === null || !from.ok || !figure.ok)
    return { ok: false, problems };
  return { ok: true, wage: { place, from: from.value, figure: figure.value, source } };
}

const TRAINEES = new Set(["de trainee", "de ausbildung", "ausbildung"]);

function placeOf(typed: string): string | null {
  const name = foldText(typed)
    .replace(/[^\p{L}]+/gu, " ")
    .trim();
  if (TRAINEES.has(name)) return "DE-trainee";
  const country = ["TW", "KR", "DE"].find((code) => {
    const names = Object.values(findMarket(code)?.names ?? {}).map(foldText);
    return name === code.toLowerCase() || names.includes(name) || names.includes(`south ${name}`);
  });
  if (country !== undefined) return country;
  const japan = findMarket("JP");
  const [prefecture, other] = japan === null ? [] : findPlaces(japan, typed);
  return prefecture === undefined || other !== undefined ? null : `JP-${prefecture}`;
}

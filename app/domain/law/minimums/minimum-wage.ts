/** The minimum wages of the destinations: which figure stands at a place on a day, and what it makes of a month's work. */

import type { Day } from "#app/domain/catalogue/day.ts";
import { addDays } from "#app/domain/catalogue/day.ts";
import { findMarket, findPlaces } from "#app/domain/catalogue/market.ts";
import { ceilOf, ratioOf, smaller, times } from "#app/domain/law/rules/ratio.ts";
import type { Ratio } from "#app/domain/law/rules/ratio.ts";
import type { Figure, Rule } from "#app/domain/law/rules/rule.ts";
import {
  CARE_TRADES,
  HOME_TRADES,
  OCEAN_TRADES,
  TW_HOME_PROGRAMMES,
} from "#app/domain/law/rules/scope.ts";
import type { OrderTerms } from "#app/domain/law/terms.ts";

/**
 * A figure of one place. `place` is a country ('TW', 'KR', 'DE'), a prefecture ('JP-Aichi') or 'DE-trainee'. It stands until the
 * next figure of the place. From `renewedFrom` on a newer one is to be expected, whether or not it is known here.
 */
export type MinimumWage = Rule<Extract<Figure, { kind: "hour-wage" | "month-wage" }>> & {
  place: string;
  renewedFrom: Day;
};

/** The full week of every place here, in hours; also what an order is held to that states none. */
export const FULL_WEEK = 40;

type Placed = Pick<OrderTerms, "market" | "programme" | "trade" | "workplace">;

const TAIWAN_HOMES: ReadonlySet<string> = new Set(TW_HOME_PROGRAMMES);
const IN_HOMES: ReadonlySet<string> = new Set(HOME_TRADES);
const HOME_WORK: ReadonlySet<string> = new Set([...HOME_TRADES, ...CARE_TRADES]);
const AT_SEA: ReadonlySet<string> = new Set(OCEAN_TRADES);

/** Homes and crews, where programme and trade say so together: a trade alone must not switch the minimum off. */
function isOutsideTaiwanLaw(programme: string, trade: string): boolean {
  if (TAIWAN_HOMES.has(programme)) return HOME_WORK.has(trade);
  return (
    (programme === "tw-fishing" && AT_SEA.has(trade)) ||
    (programme === "tw-intermediate" && IN_HOMES.has(trade))
  );
}

/**
 * The places whose figure an order must meet; several where its workplace names several, or no prefecture of Japan, and then
 * the lowest counts. [] where the host's law has no general minimum for the work: homes in Taiwan, crews.
 */
export function wagePlaces({ market, programme, trade, workplace }: Placed): readonly string[] {
  if (market === "JP") return japanPlaces(workplace);
  if (programme === "kr-e7") return ["KR"];
  if (programme === "de-skilled") return ["DE"];
  if (programme === "de-ausbildung") return ["DE-trainee"];
  return market !== "TW" || isOutsideTaiwanLaw(programme, trade) ? [] : ["TW"];
}

const JAPAN = findMarket("JP");
const PREFECTURES = (JAPAN?.places ?? []).map((place) => `JP-${place}`);

function japanPlaces(workplace: string): readonly string[] {
  const named = JAPAN === null ? [] : findPlaces(JAPAN, workplace);
  return named.length === 0 ? PREFECTURES : named.map((place) => `JP-${place}`);
}

type Book = ReadonlyMap<string, readonly MinimumWage[]>;

/** A list of figures is never changed after it is read, and 10,000 orders ask it the same few things. */
const BOOKS = new WeakMap<readonly MinimumWage[], Book>();

function bookOf(wages: readonly MinimumWage[]): Book {
  const known = BOOKS.get(wages);
  if (known !== undefined) return known;
  const book = new Map<string, MinimumWage[]>();
  for (const wage of wages) book.set(wage.place, [...(book.get(wage.place) ?? []), wage]);
  // Of two figures from the same day the later in the list counts: a correction follows what it corrects.
  for (const figures of book.values())
    figures.sort((a, b) => (a.validFrom < b.validFrom ? -1 : a.validFrom > b.validFrom ? 1 : 0));
  BOOKS.set(wages, book);
  return book;
}

/** The figure of a place on a day, the last known one where a newer is to be expected; null before the first. */
export function minimumWageOn(
  wages: readonly MinimumWage[],
  place: string,
  day: Day,
): MinimumWage | null {
  return (
    bookOf(wages)
      .get(place)
      ?.findLast(({ validFrom }) => validFrom <= day) ?? null
  );
}

/** The lowest figure of several places on a day, null unless each has one: what is not known may be lower. */
export function lowestWageOn(
  wages: readonly MinimumWage[],
  places: readonly string[],
  day: Day,
): MinimumWage | null {
  if (places !== PREFECTURES) return lowestOf(wages, places, day);
  const answers = LOWEST_IN_JAPAN.get(wages) ?? new Map<Day, MinimumWage | null>();
  LOWEST_IN_JAPAN.set(wages, answers);
  const known = answers.get(day);
  if (known !== undefined) return known;
  const lowest = lowestOf(wages, places, day);
  answers.set(day, lowest);
  return lowest;
}

/** Every order without a prefecture asks for the lowest of all 47. */
const LOWEST_IN_JAPAN = new WeakMap<readonly MinimumWage[], Map<Day, MinimumWage | null>>();

function lowestOf(
  wages: readonly MinimumWage[],
  places: readonly string[],
  day: Day,
): MinimumWage | null {
  let lowest: MinimumWage | null = null;
  for (const place of places) {
    const figure = minimumWageOn(wages, place, day);
    if (figure === null) return null;
    if (lowest === null || figure.figure.least.minor < lowest.figure.least.minor) lowest = figure;
  }
  return lowest;
}

/**
 * Minor units that a month of a week's hours must bring at least, exact. An hour counts hours x 52 / 12, in Korea
 * 209 hours for a week of 40 with its paid rest; a month's figure counts in proportion below a full week, never more above.
 */
export function monthOf({ figure }: MinimumWage, hoursPerWeek: number): Ratio {
  const least: Ratio = { top: BigInt(figure.least.minor), bottom: 1n };
  const hours = ratioOf(hoursPerWeek);
  if (figure.kind === "month-wage")
    return smaller(least, times(times(least, hours), { top: 1n, bottom: BigInt(FULL_WEEK) }));
  return times(
    times(least, hours),
    figure.month === "209-hours"
      ? { top: 209n, bottom: BigInt(FULL_WEEK) }
      : { top: 52n, bottom: 12n },
  );
}

/** The least whole minor units of a month's wage at a place on a day; null where no figure binds the order or is known. */
export function leastMonth(
  wages: readonly MinimumWage[],
  order: Placed & Pick<OrderTerms, "hoursPerWeek">,
  day: Day,
): number | null {
  const wage = lowestWageOn(wages, wagePlaces(order), day);
  return wage === null ? null : ceilOf(monthOf(wage, order.hoursPerWeek ?? FULL_WEEK));
}

/** The figures with the last day of each, for publication: the day before the next of its place. */
export function withLastDays(wages: readonly MinimumWage[]): MinimumWage[] {
  return [...bookOf(wages).values()].flatMap((figures) =>
    figures.flatMap((wage, at) => {
      const next = figures[at + 1];
      if (next === undefined) return [wage];
      return next.validFrom === wage.validFrom
        ? []
        : [{ ...wage, validTo: addDays(next.validFrom, -1) }];
    }),
  );
}

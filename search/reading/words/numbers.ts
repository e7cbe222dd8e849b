// Reads sums of money, ages and lengths of time out of typed text: "dưới 100 triệu", "nữ 25 tuổi", "kinh nghiệm 2 năm".
import type { Day } from "#app/domain/catalogue/day.ts";
import { contractBucket } from "#search/fields.ts";
import type { OrderQuery } from "#search/query.ts";
import type { Piece } from "./pieces.ts";
import * as words from "./sums.ts";
import { cut, spellingFrom } from "./table.ts";

/** How many pieces a figure takes up, and the fields it fills: none where it is no sum that orders can be compared by. */
export type Figure = { length: number; set: Partial<OrderQuery> };

const MILLION = 1_000_000;
/** More is no sum for leaving; `parseOrderQuery` takes no more either. */
const MOST_VND = 100_000 * MILLION;
const [YOUNGEST, OLDEST] = [15, 70];

/** The figure that begins at a piece, null where none does; the longest reading wins. `on` is today. */
export function figureAt(pieces: readonly Piece[], at: number, on: Day): Figure | null {
  const readings = [sumAt, ageAt, bornAt, experienceAt, studyAt, contractAt, departureAt];
  let longest: Figure | null = null;
  for (const read of readings) {
    const figure = read(pieces, at, on);
    if (figure !== null && figure.length > (longest?.length ?? 0)) longest = figure;
  }
  return longest;
}

/** Walks forward over the pieces, taking what it is asked to where it stands there. */
function walk(pieces: readonly Piece[], start: number) {
  let at = start;
  return {
    /** Whether one of the words stood here; the longest is taken. */
    take(list: WordList): boolean {
      const length = Math.max(
        0,
        ...list
          .filter((each) => spellingFrom(pieces, at, each) !== null)
          .map((each) => each.length),
      );
      at += length;
      return length > 0;
    },
    number(): number | null {
      const value = pieces[at]?.value ?? null;
      if (value !== null) at += 1;
      return value;
    },
    length: () => at - start,
  };
}

type WordList = readonly (readonly Piece[])[];

function list(phrases: readonly string[]): WordList {
  return phrases.map((phrase) => cut(phrase));
}

const L = {
  wage: list(words.WAGE_WORDS),
  cost: list(words.COST_WORDS),
  atMost: list(words.AT_MOST_WORDS),
  atLeast: list(words.AT_LEAST_WORDS),
  about: list(words.ABOUT_WORDS),
  orLess: list(words.OR_LESS_WORDS),
  orMore: list(words.OR_MORE_WORDS),
  range: list(words.RANGE_WORDS),
  perMonth: list(words.PER_MONTH_WORDS),
  million: list(words.MILLION_WORDS),
  dong: list(words.DONG_WORDS),
  foreign: list(words.FOREIGN_WORDS),
  is: list(["là", "chỉ", "chỉ có"]),
  age: list(words.AGE_WORDS),
  beforeAge: list(words.BEFORE_AGE_WORDS),
  born: list(words.BORN_WORDS),
  men: list(words.MEN_WORDS),
  women: list(words.WOMEN_WORDS),
  experience: list(words.EXPERIENCE_WORDS),
  year: list(words.YEAR_WORDS),
  month: list(words.MONTH_WORDS),
  study: list(words.STUDY_WORDS),
  contract: list(words.CONTRACT_WORDS),
  depart: list(words.DEPART_WORDS),
} as const;

type Bound = "most" | "least" | null;

/** A wage is bounded from below and a cost from above; what bounds them the other way narrows nothing. */
function sumAt(pieces: readonly Piece[], at: number): Figure | null {
  const here = walk(pieces, at);
  let subject: "wage" | "cost" | null = here.take(L.wage)
    ? "wage"
    : here.take(L.cost)
      ? "cost"
      : null;
  here.take(L.is);
  let bound: Bound = boundHere(here);
  const [low, lowUnit] = [here.number(), unitHere(here)];
  if (low === null) return null;
  const high = rangeEndHere(here);
  const unit = unitHere(here) ?? lowUnit;
  if (here.take(L.orLess)) bound = "most";
  else if (here.take(L.orMore)) bound = "least";
  if (here.take(L.perMonth)) subject ??= "wage";
  if (unit === null && Math.max(low, high ?? 0) < MILLION) return null;
  const length = here.length();
  if (unit === "foreign") return { length, set: {} };
  const factor = unit === "million" ? MILLION : 1;
  return {
    length,
    set: sumSet(subject, bound, { low: low * factor, high: (high ?? low) * factor }),
  };
}

function sumSet(
  subject: "wage" | "cost" | null,
  bound: Bound,
  { low, high }: { low: number; high: number },
): Partial<OrderQuery> {
  if (high > MOST_VND) return {};
  if (high === 0) return { costAtMostVnd: 0 };
  const meant = subject ?? (bound === "most" ? "cost" : bound === "least" ? "wage" : null);
  if (meant === "wage" && bound !== "most") return { wageAtLeastVnd: Math.round(low) };
  if (meant === "cost" && (bound !== "least" || low !== high))
    return { costAtMostVnd: Math.round(high) };
  return {};
}

/** The second number of '80-100' or '80 đến 100'. */
function rangeEndHere(here: ReturnType<typeof walk>): number | null {
  here.take(L.range);
  return here.number();
}

function boundHere(here: ReturnType<typeof walk>): Bound {
  here.take(L.about);
  if (here.take(L.atMost)) return "most";
  return here.take(L.atLeast) ? "least" : null;
}

function unitHere(here: ReturnType<typeof walk>): "million" | "dong" | "foreign" | null {
  if (here.take(L.million)) return "million";
  if (here.take(L.foreign)) return "foreign";
  return here.take(L.dong) ? "dong" : null;
}

/** "nữ 25 tuổi", "35t", "nam 30". A bound on age is what an order says, not what a person is: it narrows nothing. */
function ageAt(pieces: readonly Piece[], at: number): Figure | null {
  const here = walk(pieces, at);
  let gender = sexHere(here);
  const isBounded = here.take(L.atMost);
  here.take(L.beforeAge);
  const age = here.number();
  const until = age === null ? null : rangeEndHere(here);
  const isAge = here.take(L.age);
  if (age === null || age < YOUNGEST || age > OLDEST || !Number.isInteger(age)) return null;
  if (!isAge && (gender === null || until !== null || hasUnit(pieces, at + here.length())))
    return null;
  gender ??= sexHere(here);
  const set: Partial<OrderQuery> = {
    ...(gender && { gender }),
    ...(isBounded || until !== null ? {} : { age }),
  };
  return { length: here.length(), set };
}

function sexHere(here: ReturnType<typeof walk>): "male" | "female" | null {
  if (here.take(L.women)) return "female";
  return here.take(L.men) ? "male" : null;
}

function hasUnit(pieces: readonly Piece[], at: number): boolean {
  const after = walk(pieces, at);
  return [L.million, L.dong, L.foreign, L.year, L.month].some((units) => after.take(units));
}

/** "sinh năm 1998", "sn 98". */
function bornAt(pieces: readonly Piece[], at: number, on: Day): Figure | null {
  const here = walk(pieces, at);
  const gender = sexHere(here);
  if (!here.take(L.born)) return null;
  const typed = here.number();
  if (typed === null) return null;
  const today = Number(on.slice(0, 4));
  const year = typed >= 100 ? typed : typed > today % 100 ? 1900 + typed : 2000 + typed;
  const age = today - year;
  return age < YOUNGEST || age > OLDEST
    ? null
    : { length: here.length(), set: { ...(gender && { gender }), age } };
}

function experienceAt(pieces: readonly Piece[], at: number): Figure | null {
  const here = walk(pieces, at);
  const isBefore = here.take(L.experience);
  here.take(L.atLeast);
  const months = monthsHere(here);
  if (months === null || months > 600 || (!isBefore && !here.take(L.experience))) return null;
  return { length: here.length(), set: { experienceHeldMonths: months } };
}

function studyAt(pieces: readonly Piece[], at: number): Figure | null {
  const here = walk(pieces, at);
  if (!here.take(L.study)) return null;
  const months = monthsHere(here);
  return months === null || months > 60
    ? null
    : { length: here.length(), set: { studyMonths: months } };
}

function contractAt(pieces: readonly Piece[], at: number): Figure | null {
  const here = walk(pieces, at);
  if (!here.take(L.contract)) return null;
  const months = monthsHere(here);
  return months === null || months === 0
    ? null
    : { length: here.length(), set: { contract: [contractBucket(months)] } };
}

function monthsHere(here: ReturnType<typeof walk>): number | null {
  const count = here.number();
  if (count === null) return null;
  if (here.take(L.year)) return Math.round(count * 12);
  return here.take(L.month) ? Math.round(count) : null;
}

/** The next month of that number, or the one of the year named. */
function departureAt(pieces: readonly Piece[], at: number, on: Day): Figure | null {
  const here = walk(pieces, at);
  if (!here.take(L.depart)) return null;
  const month = here.number();
  if (month === null || !Number.isInteger(month) || month < 1 || month > 12) return null;
  here.take(L.year);
  const named = here.number();
  const written = String(month).padStart(2, "0");
  const year = named ?? Number(on.slice(0, 4)) + (written < on.slice(5, 7) ? 1 : 0);
  return year < 2000 || year > 2099
    ? null
    : { length: here.length(), set: { departureMonths: [`${year}-${written}`] } };
}

// How good an order is as an answer to a query, by what the person who typed it wants; nothing here reads the query itself.
import type { IndexedOrder } from "#search/documents/document.ts";
import { foldText } from "#app/domain/catalogue/names.ts";
import { findTrade } from "#app/domain/catalogue/trade.ts";
import { contractBucket } from "#search/fields.ts";

/**
 * What somebody wants, in plain terms. `trade` is what they named, `near` what they would take too. Money is in millions of
 * VND, `school` the rung they finished (0 none to 5 university), lengths in months. `says` must stand in the order's own words
 * or its agency's name, without marks. `place` is looked for in the workplace. `best` says of what they want the most.
 */
export type Want = {
  trade?: readonly string[];
  near?: readonly string[];
  market?: string;
  place?: RegExp;
  programme?: readonly string[];
  costAtMost?: number;
  wageAtLeast?: number;
  noDeposit?: true;
  school?: number;
  experience?: number;
  sex?: "male" | "female";
  age?: number;
  speaks?: readonly [language: string, step: number];
  exactly?: readonly [language: string, step: number];
  contract?: string;
  departs?: string;
  says?: RegExp;
  best?: "wage" | "cost" | "deadline";
};

export type Grade = 0 | 1 | 2 | 3;
/** `wants` are alternatives: a word that means two things is answered by either. */
export type Judgement = { query: string; kind: string; wants: readonly Want[] };

/** The best grade over the alternatives. */
export function gradeOf(
  order: IndexedOrder,
  { wants }: Judgement,
  corpus: readonly IndexedOrder[],
): Grade {
  return Math.max(...wants.map((want) => gradeFor(order, want, corpus))) as Grade;
}

/**
 * 3: the very trade with every wish met (any trade where none was named). 2: a near trade with every wish met, or the very
 * trade but not among the best quarter of what was asked to be best. 1: another trade of the same group with every wish met,
 * or the very trade with a wish missed. 0: all else.
 */
function gradeFor(order: IndexedOrder, want: Want, corpus: readonly IndexedOrder[]): Grade {
  const trade = tradeGrade(order.trade, want);
  if (!isWished(order, want)) return trade === 3 && want.trade !== undefined ? 1 : 0;
  if (want.exactly !== undefined && !needsExactly(order, want.exactly))
    return order.language === want.exactly[0] ? 2 : 1;
  if (trade === 3 && want.best !== undefined && !isAmongBest(order, want, corpus)) return 2;
  return trade;
}

function tradeGrade(trade: string, { trade: wanted, near = [] }: Want): Grade {
  if (wanted === undefined || wanted.includes(trade)) return 3;
  if (near.includes(trade)) return 2;
  const group = findTrade(trade)?.group;
  return wanted.some((code) => findTrade(code)?.group === group) ? 1 : 0;
}

function isWished(order: IndexedOrder, want: Want): boolean {
  const million = 1_000_000;
  const {
    market,
    place,
    programme,
    costAtMost,
    wageAtLeast,
    noDeposit,
    school,
    experience,
    sex,
    age,
    speaks,
    contract,
    departs,
    says,
  } = want;
  return [
    market === undefined || order.market === market,
    place === undefined || place.test(foldText(order.workplace)),
    programme === undefined || programme.includes(order.programme),
    costAtMost === undefined || order.costVnd <= costAtMost * million,
    wageAtLeast === undefined || order.wageVnd >= wageAtLeast * million,
    noDeposit === undefined || order.depositVnd === 0,
    school === undefined || order.educationStep <= school,
    experience === undefined || order.experienceMonths <= experience,
    sex === undefined || order.gender === "any" || order.gender === sex,
    age === undefined || (order.ageMin <= age && (order.ageMax ?? 99) >= age),
    speaks === undefined ||
      order.languageStep === 0 ||
      (order.language === speaks[0] && order.languageStep <= speaks[1]),
    contract === undefined || contractBucket(order.contractMonths) === contract,
    departs === undefined || order.departureOn?.startsWith(departs) === true,
    says === undefined || says.test(foldText(`${order.title} ${order.text}`)),
  ].every(Boolean);
}

function needsExactly(order: IndexedOrder, [language, step]: readonly [string, number]): boolean {
  return order.language === language && order.languageStep === step;
}

/** The best quarter of the orders that otherwise are what is wanted. */
function isAmongBest(order: IndexedOrder, want: Want, corpus: readonly IndexedOrder[]): boolean {
  const measure = {
    wage: (each: IndexedOrder) => -each.wageVnd,
    cost: (each: IndexedOrder) => each.costVnd,
    deadline: (each: IndexedOrder) => Date.parse(each.facts.applyBy),
  }[want.best ?? "wage"];
  const rivals = corpus
    .filter((each) => isWished(each, want) && tradeGrade(each.trade, want) === 3)
    .map(measure)
    .sort((a, b) => a - b);
  return measure(order) <= (rivals[Math.floor((rivals.length - 1) / 4)] ?? Infinity);
}

/** Discounted gain of the first ten grades, over that of the best ten there are: 1 for a perfect page, 1 where nothing is right. */
export function ndcgAt10(shown: readonly Grade[], all: readonly Grade[]): number {
  const ideal = gain([...all].sort((a, b) => b - a));
  return ideal === 0 ? 1 : gain(shown) / ideal;
}

function gain(grades: readonly Grade[]): number {
  return grades
    .slice(0, 10)
    .reduce<number>((sum, grade, at) => sum + (2 ** grade - 1) / Math.log2(at + 2), 0);
}

// The search as one would do it by hand: every order looked at in turn, every rule in plain words. Engines are measured by it.
import { EDUCATION_LEVELS } from "#app/domain/catalogue/education.ts";
import { languagesMeet } from "#app/domain/catalogue/language.ts";
import type { Language } from "#app/domain/catalogue/language.ts";
import { findMarket, findPlace } from "#app/domain/catalogue/market.ts";
import type { Market } from "#app/domain/catalogue/market.ts";
import { isPublic } from "#app/domain/orders/order.ts";
import type { IndexedOrder } from "#search/documents/document.ts";
import { contractBucket, FACETS } from "#search/fields.ts";
import { PAGE_SIZE } from "#search/query.ts";
import type { Facet } from "#search/fields.ts";
import type { OrderQuery } from "#search/query.ts";

type Rule = { facet: Facet | null; holds: (order: IndexedOrder) => boolean };

/** Choices whose counts are compared: the values orders have, since ladders are compared by what a level would find. */
export const VALUE_FACETS = FACETS.filter((facet) => facet !== "education" && facet !== "language");

/** Ids of one page, the total, and counts of `VALUE_FACETS`, among orders public at the instant; text is not looked at. */
export function plainSearch(orders: readonly IndexedOrder[], query: OrderQuery, at: Date) {
  const open = orders.filter((order) => isPublic(order.facts, at));
  const rules = rulesOf(query);
  const found = open
    .filter((order) => rules.every((rule) => rule.holds(order)))
    .sort(comparison(query));
  const counts = VALUE_FACETS.map((facet) => {
    const others = open.filter((order) =>
      rules.every((rule) => rule.facet === facet || rule.holds(order)),
    );
    return [facet, tally(others.map((order) => valueOf(order, facet)))] as const;
  });
  const start = (query.page - 1) * PAGE_SIZE;
  return {
    ids: found.slice(start, start + PAGE_SIZE).map(({ id }) => id),
    total: found.length,
    counts: Object.fromEntries(counts),
  };
}

function rulesOf(query: OrderQuery): Rule[] {
  const rules: Rule[] = [];
  const rule = (isAsked: boolean, facet: Facet | null, holds: Rule["holds"]) => {
    if (isAsked) rules.push({ facet, holds });
  };
  rule(query.markets.length > 0, "market", (order) => query.markets.includes(order.market));
  rule(query.places.length > 0, null, (order) =>
    query.places.includes(findPlace(findMarket(order.market) as Market, order.workplace) ?? ""),
  );
  rule(query.programmes.length > 0, "programme", (order) =>
    query.programmes.includes(order.programme),
  );
  rule(query.tradeGroups.length > 0, "tradeGroup", (order) =>
    query.tradeGroups.includes(order.tradeGroup),
  );
  rule(query.trades.length > 0, "trade", (order) => query.trades.includes(order.trade));
  rule(query.contract.length > 0, "contract", (order) =>
    query.contract.includes(contractBucket(order.contractMonths)),
  );
  rule(query.noDeposit, "noDeposit", (order) => order.depositVnd === 0);
  rule(query.agency !== null, "agency", (order) => order.agency === query.agency);
  rule(query.departureMonths.length > 0, "departureMonth", (order) =>
    query.departureMonths.includes(order.departureOn?.slice(0, 7) ?? ""),
  );
  rule(query.languageHeld !== null || query.studyMonths !== null, "language", (order) =>
    speaks(query, order),
  );
  rule(
    query.educationHeld !== null,
    "education",
    (order) => order.educationStep <= EDUCATION_LEVELS.indexOf(query.educationHeld as "none"),
  );
  const {
    costAtMostVnd: cost,
    wageAtLeastVnd: wage,
    experienceHeldMonths: experience,
    gender,
    age,
  } = query;
  rule(cost !== null, null, (order) => order.costVnd <= (cost ?? 0));
  rule(wage !== null, null, (order) => order.wageVnd >= (wage ?? 0));
  rule(experience !== null, null, (order) => order.experienceMonths <= (experience ?? 0));
  rule(gender !== null, null, (order) => order.gender === "any" || order.gender === gender);
  rule(
    age !== null,
    null,
    (order) => order.ageMin <= (age ?? 0) && (order.ageMax === null || order.ageMax >= (age ?? 0)),
  );
  return rules;
}

function speaks({ languageHeld, studyMonths }: OrderQuery, order: IndexedOrder): boolean {
  const needed = { language: order.language as Language, step: order.languageStep };
  if (languageHeld !== null && languagesMeet(languageHeld, needed)) return true;
  return studyMonths !== null && order.languageMonths <= studyMonths;
}

function valueOf(order: IndexedOrder, facet: Facet): string | null {
  switch (facet) {
    case "contract":
      return contractBucket(order.contractMonths);
    case "noDeposit":
      return order.depositVnd === 0 ? "true" : null;
    case "departureMonth":
      return order.departureOn?.slice(0, 7) ?? null;
    case "education":
    case "language":
      return null;
    default:
      return order[facet];
  }
}

function comparison({ sort }: OrderQuery): (a: IndexedOrder, b: IndexedOrder) => number {
  const byId = (a: IndexedOrder, b: IndexedOrder) => (a.id < b.id ? -1 : 1);
  const byDeadline = (a: IndexedOrder, b: IndexedOrder) =>
    a.facts.applyBy.localeCompare(b.facts.applyBy);
  const by = {
    relevance: (a: IndexedOrder, b: IndexedOrder) =>
      a.costMonthsMilli - b.costMonthsMilli || byDeadline(a, b),
    cost: (a: IndexedOrder, b: IndexedOrder) => a.costVnd - b.costVnd,
    "months-of-wage": (a: IndexedOrder, b: IndexedOrder) => a.costMonthsMilli - b.costMonthsMilli,
    wage: (a: IndexedOrder, b: IndexedOrder) => b.wageVnd - a.wageVnd,
    deadline: byDeadline,
    newest: (a: IndexedOrder, b: IndexedOrder) =>
      (b.approvedAt?.getTime() ?? 0) - (a.approvedAt?.getTime() ?? 0),
  }[sort];
  return (a, b) => by(a, b) || byId(a, b);
}

function tally(values: readonly (string | null)[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const value of values) if (value !== null) counts[value] = (counts[value] ?? 0) + 1;
  return counts;
}

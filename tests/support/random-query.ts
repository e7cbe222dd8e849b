// Random questions that a person might put together: a few filters each, values that orders have and some that none has.
import { EDUCATION_LEVELS } from "#app/domain/catalogue/education.ts";
import { MARKETS } from "#app/domain/catalogue/market.ts";
import { PROGRAMMES } from "#app/domain/catalogue/programme.ts";
import { TRADE_GROUPS } from "#app/domain/catalogue/trade-group.ts";
import { TRADES } from "#app/domain/catalogue/trade.ts";
import { CONTRACT_BUCKETS } from "#search/fields.ts";
import { EMPTY_QUERY, ORDER_SORTS } from "#search/query.ts";
import { parseLanguageParam } from "#search/held-language.ts";
import type { OrderQuery } from "#search/query.ts";
import type { Random } from "./random.ts";

const LEVELS_HELD = [
  "none",
  "JLPT-N5",
  "JLPT-N4",
  "JLPT-N2",
  "JFT-Basic-A2",
  "TOPIK-2",
  "EPS-TOPIK-pass",
  "TOCFL-A2",
  "HSK-3",
  "CEFR-B1",
  "CEFR-A2-en",
];
const codes = (rows: readonly { code: string }[]) => rows.map(({ code }) => code);

/** `months` are some in which orders depart ('YYYY-MM'); `agencies` are slugs. Text is left empty. */
export function randomQuery(
  random: Random,
  { months, agencies }: { months: readonly string[]; agencies: readonly string[] },
): OrderQuery {
  const asks: ((query: OrderQuery) => void)[] = [
    (query) => {
      query.markets = random.some(codes(MARKETS), 3).sort();
    },
    (query) => {
      query.places = random
        .some(
          MARKETS.flatMap(({ places }) => places),
          12,
        )
        .sort();
    },
    (query) => {
      query.programmes = random.some(codes(PROGRAMMES), 4).sort();
    },
    (query) => {
      query.tradeGroups = random.some(codes(TRADE_GROUPS), 4).sort();
    },
    (query) => {
      query.trades = random.some(codes(TRADES), 8).sort();
    },
    (query) => {
      query.languageHeld = parseLanguageParam(random.pick(LEVELS_HELD));
    },
    (query) => {
      query.studyMonths = random.int(0, 12);
    },
    (query) => {
      query.costAtMostVnd = random.int(0, 100) * 1_000_000;
    },
    (query) => {
      query.wageAtLeastVnd = random.int(0, 60) * 1_000_000;
    },
    (query) => {
      query.noDeposit = true;
    },
    (query) => {
      query.contract = random.some(CONTRACT_BUCKETS, 2).sort();
    },
    (query) => {
      query.educationHeld = random.pick(EDUCATION_LEVELS);
    },
    (query) => {
      query.experienceHeldMonths = random.pick([0, 6, 12, 24]);
    },
    (query) => {
      query.gender = random.pick(["male", "female"]);
    },
    (query) => {
      query.age = random.int(16, 60);
    },
    (query) => {
      query.departureMonths = random.some(months, 3).sort();
    },
    (query) => {
      query.agency = random.pick(agencies);
    },
  ];
  const query: OrderQuery = {
    ...EMPTY_QUERY,
    sort: random.pick(ORDER_SORTS),
    page: random.pick([1, 1, 1, 2, 3, 40]),
  };
  for (let i = random.pick([0, 1, 1, 2, 2, 3, 4, 5]); i > 0; i -= 1) random.pick(asks)(query);
  return query;
}

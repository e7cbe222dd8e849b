// Addresses become queries and back; what cannot be understood is reported and left out.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { contractBucket } from "#search/fields.ts";
import {
  EMPTY_QUERY,
  LAST_PAGE,
  LONGEST_TEXT,
  orderQueryParams,
  parseOrderQuery,
} from "#search/query.ts";
import { languageKey, languageParam, parseLanguageParam } from "#search/held-language.ts";
import { randomQuery } from "#tests/support/random-query.ts";
import { randomOf } from "#tests/support/random.ts";

const parse = (address: string) => parseOrderQuery(new URLSearchParams(address));

describe("an address becomes a query", () => {
  it.each([
    ["", {}],
    ["q=&market=&cost=&sort=", {}],
    ["page=1", {}],
    ["q=%20%20may%20%20m%E1%BA%B7c%0A", { text: "may mặc" }],
    ["market=jp&market=KR&market=JP", { markets: ["JP", "KR"] }],
    [
      "programme=jp-ssw1&group=textile&trade=care",
      { programmes: ["jp-ssw1"], tradeGroups: ["textile"], trades: ["care"] },
    ],
    ["lang=jlpt-n4", { languageHeld: { test: "JLPT", level: "N4", language: "ja", step: 2 } }],
    ["lang=none", { languageHeld: { test: "none", level: "", language: "none", step: 0 } }],
    ["study=6", { studyMonths: 6 }],
    ["cost=62,5&wage=25.75", { costAtMostVnd: 62_500_000, wageAtLeastVnd: 25_750_000 }],
    ["cost=0", { costAtMostVnd: 0 }],
    ["deposit=none", { noDeposit: true }],
    ["contract=25-36&contract=13-24", { contract: ["13-24", "25-36"] }],
    [
      "education=college&experience=12&sex=female&age=30",
      { educationHeld: "college", experienceHeldMonths: 12, gender: "female", age: 30 },
    ],
    ["departs=2027-03&departs=2027-02", { departureMonths: ["2027-02", "2027-03"] }],
    ["agency=sao-mai-9901", { agency: "sao-mai-9901" }],
    ["sort=wage&page=3", { sort: "wage", page: 3 }],
  ])("%s", (address, expected) => {
    expect(parse(address)).toEqual({ query: { ...EMPTY_QUERY, ...expected }, problems: [] });
  });

  it.each([
    ["market=XX&market=JP", "market", "XX", "unknown"],
    ["trade=astronaut", "trade", "astronaut", "unknown"],
    ["lang=JLPT-N9", "lang", "JLPT-N9", "unknown"],
    ["cost=many", "cost", "many", "not_a_number"],
    ["cost=1e9", "cost", "1e9", "not_a_number"],
    ["cost=-1", "cost", "-1", "out_of_range"],
    ["age=7", "age", "7", "out_of_range"],
    ["age=30.5", "age", "30.5", "not_a_number"],
    ["page=0", "page", "0", "out_of_range"],
    [`page=${LAST_PAGE + 1}`, "page", String(LAST_PAGE + 1), "out_of_range"],
    ["departs=2027-13", "departs", "2027-13", "unknown"],
    ["agency=../etc", "agency", "../etc", "unknown"],
    ["sex=any", "sex", "any", "unknown"],
    ["sort=best", "sort", "best", "unknown"],
    ["deposit=some", "deposit", "some", "unknown"],
  ])("%s is reported and left out", (address, field, typed, why) => {
    const { query, problems } = parse(address);
    expect(problems).toEqual([{ field, typed, why }]);
    expect({ ...query, markets: [] }).toEqual(EMPTY_QUERY);
  });

  it("leads to page 500 and no further", () => {
    expect(parse("page=500").query.page).toBe(500);
    expect(parse("page=501").problems).toMatchObject([{ field: "page", why: "out_of_range" }]);
  });

  it.each([
    ["cost=0&wage=0&age=15&experience=0&study=0", []],
    ["cost=100000&wage=100000&age=99&experience=600&study=60", []],
    ["cost=100000.1", ["cost"]],
    ["wage=100000.1", ["wage"]],
    ["age=14", ["age"]],
    ["age=100", ["age"]],
    ["experience=601", ["experience"]],
    ["study=61", ["study"]],
    ["study=-1&experience=-1&wage=-1", ["study", "wage", "experience"]],
  ])("%s: what is beyond any order is told at %j", (address, fields) => {
    expect(parse(address).problems.map(({ field }) => field)).toEqual(fields);
  });

  it("of an agency takes the name of its page, at most a hundred letters of it", () => {
    expect(parse(`agency=${"a".repeat(100)}`).query.agency).toHaveLength(100);
    expect(parse(`agency=${"a".repeat(101)}`).query.agency).toBeNull();
    expect(parse("agency=-a").query.agency).toBeNull();
  });

  it("takes a place however it is written, and a code in either case", () => {
    expect(parse("place=AICHI&place=thuringen").query.places).toEqual(["Aichi", "Thüringen"]);
    expect(parse("market=jp&programme=JP-SSW1&group=TEXTILE&trade=CARE").problems).toEqual([]);
  });

  it("cuts a text that no person typed", () => {
    const { query, problems } = parse(`q=${"a".repeat(5_000)}`);
    expect(query.text).toHaveLength(LONGEST_TEXT);
    expect(problems).toMatchObject([{ field: "q", why: "out_of_range" }]);
  });

  it("never throws, whatever stands in the address", () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.tuple(
            fc.constantFrom("q", "market", "lang", "cost", "age", "departs", "page", "agency"),
            fc.string(),
          ),
        ),
        (pairs) => {
          const { query } = parseOrderQuery(new URLSearchParams(pairs));
          expect(parseOrderQuery(orderQueryParams(query)).query).toEqual(query);
        },
      ),
    );
  });
});

describe("a query becomes an address", () => {
  it("and the same query again, without anything to complain of", () => {
    const random = randomOf(1);
    for (let i = 0; i < 500; i += 1) {
      const query = randomQuery(random, {
        months: ["2027-01", "2027-02", "2027-12"],
        agencies: ["a", "b-2"],
      });
      expect(parseOrderQuery(orderQueryParams(query))).toEqual({ query, problems: [] });
    }
  });

  it("in one order, with what is not set left out", () => {
    expect(orderQueryParams(EMPTY_QUERY).toString()).toBe("");
    expect(
      orderQueryParams({
        ...EMPTY_QUERY,
        page: 2,
        markets: ["KR", "JP"],
        text: "hàn",
        costAtMostVnd: 62_500_000,
      }).toString(),
    ).toBe("q=h%C3%A0n&market=JP&market=KR&cost=62.5&page=2");
  });
});

describe("a level held", () => {
  it.each([
    "none",
    "JLPT-N4",
    "JFT-Basic-A2",
    "NAT-TEST-4Q",
    "TOPIK-3",
    "EPS-TOPIK-pass",
    "TOCFL-A1",
    "HSK-6",
    "CEFR-B1",
    "CEFR-B1-en",
  ])("%s stays itself", (value) => {
    const held = parseLanguageParam(value);
    expect(held && languageParam(held)).toBe(value);
  });

  it("of CEFR is German unless said otherwise", () => {
    expect(parseLanguageParam("cefr-b1")).toMatchObject({ language: "de", step: 3 });
    expect(parseLanguageParam("CEFR-B1-en")).toMatchObject({ language: "en", step: 3 });
    expect(parseLanguageParam("CEFR-B1-ja")).toBeNull();
    expect(parseLanguageParam("CEFR-B1-")).toBeNull();
  });

  it("has one key for nothing held, whatever the language", () => {
    expect(languageKey({ language: "ja", step: 0 })).toBe("none-0");
    expect(languageKey({ language: "ja", step: 2 })).toBe("ja-2");
  });
});

it.each([
  [1, "up-to-12"],
  [12, "up-to-12"],
  [13, "13-24"],
  [24, "13-24"],
  [25, "25-36"],
  [36, "25-36"],
  [37, "over-36"],
  [60, "over-36"],
])("a contract of %i months is in %s", (months, bucket) => {
  expect(contractBucket(months)).toBe(bucket);
});

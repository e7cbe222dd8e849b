// Every filter of a query becomes one group, which knows its parameter, its facet, and the query without it.
import { expect, it } from "vitest";
import { compileConditions } from "#search/conditions.ts";
import { EMPTY_QUERY, orderQueryParams, parseOrderQuery } from "#search/query.ts";

const ADDRESSES = [
  "market=JP",
  "programme=jp-ssw1",
  "group=textile",
  "trade=care",
  "lang=JLPT-N4",
  "study=4",
  "cost=60",
  "wage=20",
  "deposit=none",
  "contract=25-36",
  "education=college",
  "experience=12",
  "sex=male",
  "age=30",
  "departs=2027-03",
  "agency=sao-mai",
];
const parse = (address: string) => parseOrderQuery(new URLSearchParams(address)).query;

it("asks nothing of an empty query, nor of its text, sort and page", () => {
  expect(compileConditions(EMPTY_QUERY)).toEqual([]);
  expect(compileConditions(parse("q=may&sort=cost&page=4"))).toEqual([]);
});

it.each(ADDRESSES)("%s is one group; dropped, nothing is left", (address) => {
  const query = parse(address);
  const groups = compileConditions(query);
  expect(groups).toHaveLength(1);
  expect(groups[0]?.param).toBe(address.split("=")[0]);
  expect(orderQueryParams({ ...query, ...groups[0]?.dropped }).toString()).toBe("");
});

it("takes all filters at once, the level held and the study time as one group that either opens", () => {
  const query = parse(ADDRESSES.join("&"));
  const groups = compileConditions(query);
  expect(groups).toHaveLength(ADDRESSES.length - 1);
  expect(groups.filter(({ facet }) => facet === "language")).toHaveLength(1);
  const left = groups.reduce((rest, group) => ({ ...rest, ...group.dropped }), query);
  expect(orderQueryParams(left).toString()).toBe("");
});

it("gives no two groups one facet", () => {
  const facets = compileConditions(parse(ADDRESSES.join("&")))
    .map(({ facet }) => facet)
    .filter((facet) => facet !== null);
  expect(new Set(facets).size).toBe(facets.length);
});

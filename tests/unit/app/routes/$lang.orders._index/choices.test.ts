// What a reader may choose, with counts, the most used first, and nothing chosen ever out of sight.
import { describe, expect, it } from "vitest";
import { MARKETS } from "#app/domain/catalogue/market.ts";
import { translator } from "#app/i18n/translate.ts";
import * as choices from "#app/routes/$lang.orders._index/choices.ts";
import { FACETS } from "#search/fields.ts";
import { parseLanguageParam } from "#search/held-language.ts";
import { parseOrderQuery } from "#search/query.ts";
import type { FacetCounts } from "#search/fields.ts";

const t = translator("vi");

function panel(address: string, counts: Partial<FacetCounts> = {}): choices.Panel {
  const facets = {
    ...(Object.fromEntries(FACETS.map((facet) => [facet, {}])) as FacetCounts),
    ...counts,
  };
  return {
    query: parseOrderQuery(new URLSearchParams(address)).query,
    facets,
    agencyNames: { a: "A", b: "B" },
  };
}

const brief = (rows: choices.Choice[]) =>
  rows.map(({ value, count, checked }) => `${value} ${String(count)}${checked ? " x" : ""}`);

describe("countries", () => {
  it("are all there, the one with most orders first, also those without any", () => {
    const rows = choices.marketChoices(panel("market=DE", { market: { TW: 9, JP: 2 } }), t);
    expect(brief(rows).slice(0, 2)).toEqual(["TW 9", "JP 2"]);
    expect(rows).toHaveLength(MARKETS.length);
    expect(brief(rows)).toContain("DE 0 x");
  });
});

describe("trades and programmes", () => {
  it("without orders are left out, but not when chosen", () => {
    expect(
      brief(choices.groupChoices(panel("group=textile", { tradeGroup: { food: 3 } }), t)),
    ).toEqual(["food 3", "textile 0 x"]);
  });

  it("of a chosen group or country only", () => {
    const trade = { "food-processing": 4, welding: 8 };
    expect(brief(choices.tradeChoices(panel("", { trade }), t))).toEqual([
      "welding 8",
      "food-processing 4",
    ]);
    expect(brief(choices.tradeChoices(panel("group=food", { trade }), t))).toEqual([
      "food-processing 4",
    ]);
    expect(brief(choices.tradeChoices(panel("group=food&trade=welding", { trade }), t))).toEqual([
      "welding 8 x",
      "food-processing 4",
    ]);
    const programme = { "jp-intern": 1, "tw-factory": 2 };
    expect(brief(choices.programmeChoices(panel("market=JP", { programme }), t))).toEqual([
      "jp-intern 1",
    ]);
  });
});

it("months of departure stand by date, a chosen one without orders among them", () => {
  const rows = choices.departureChoices(
    panel("departs=2027-03", { departureMonth: { "2027-04": 1, "2027-02": 5 } }),
    t,
  );
  expect(brief(rows)).toEqual(["2027-02 5", "2027-03 0 x", "2027-04 1"]);
});

describe("languages", () => {
  it("offers every test of the chosen country with values that the address understands", () => {
    const [group, ...others] = choices.languageGroups(
      panel("market=KR", { language: { "ko-2": 7 } }),
      t,
    );
    expect(others).toEqual([]);
    expect(group?.label).toBe("Tiếng Hàn");
    expect(group?.options.map(({ label }) => label)).toContain("TOPIK 2 (7)");
    expect(group?.options.filter(({ value }) => parseLanguageParam(value) === null)).toEqual([]);
  });

  it("keeps the language already named, whatever the country", () => {
    expect(
      choices.languageGroups(panel("market=KR&lang=JLPT-N4"), t).map(({ label }) => label),
    ).toEqual(["Tiếng Hàn", "Tiếng Nhật"]);
  });
});

describe("steps of an amount", () => {
  it("take in the figure of a link", () => {
    const options = choices
      .amountOptions("cost", 62_500_000, t)
      .map(({ value, label }) => `${value}=${label}`);
    expect(options.slice(0, 5)).toEqual([
      "=Không giới hạn",
      "20=20 triệu đồng",
      "40=40 triệu đồng",
      "60=60 triệu đồng",
      "62.5=62,5 triệu đồng",
    ]);
  });

  it("name each figure once", () => {
    const values = choices.experienceOptions(0, t).map(({ value }) => value);
    expect(values).toEqual(["", "0", "6", "12", "24", "36", "60"]);
    expect(choices.studyOptions(4, t).filter(({ value }) => value === "4")).toHaveLength(1);
  });
});

it("companies without a name are not offered, a chosen one always is", () => {
  const options = choices.agencyOptions(
    panel("agency=z", { agency: { b: 2, a: 5, unnamed: 9 } }),
    t,
  );
  expect(options.map(({ value, label }) => `${value}=${label}`)).toEqual([
    "=Tất cả công ty",
    "a=A (5)",
    "b=B (2)",
    "z=z",
  ]);
});

// What people wish of an order or say of themselves, as they say it at home.
import { describe, expect, it } from "vitest";
import type { OrderQuery } from "#search/query.ts";
import { understand } from "#search/reading/keywords.ts";
import { DOUBTFUL, WISH_WORDS } from "#search/reading/words/wishes.ts";
import { ask, asked, TODAY } from "#tests/support/read-text.ts";

const noLanguage: Partial<OrderQuery> = {
  languageHeld: { test: "none", level: "", language: "none", step: 0 },
};

describe("a wish", () => {
  it.each<[string, Partial<OrderQuery>]>([
    ["không mất phí", { costAtMostVnd: 0 }],
    ["ko phi", { costAtMostVnd: 0 }],
    ["miễn phí", { costAtMostVnd: 0 }],
    ["không cọc", { noDeposit: true }],
    ["hổng ký quỹ", { noDeposit: true }],
    ["tanpa jaminan", { noDeposit: true }],
    ["không cần bằng cấp", { educationHeld: "none" }],
    ["lớp 9", { educationHeld: "lower-secondary" }],
    ["cấp ba", { educationHeld: "upper-secondary" }],
    ["bằng trung cấp", { educationHeld: "vocational" }],
    ["cao đẳng", { educationHeld: "college" }],
    ["đại học", { educationHeld: "university" }],
    ["chưa có kinh nghiệm", { experienceHeldMonths: 0 }],
    ["không biết tiếng", noLanguage],
    ["không cần tiếng Đức", { ...noLanguage, markets: ["DE"] }],
    ["no korean", { ...noLanguage, markets: ["KR"] }],
    ["tanpa bahasa mandarin", { ...noLanguage }],
    ["phụ nữ", { gender: "female" }],
    ["cho nam", { gender: "male" }],
    ["lương cao", { sort: "wage" }],
    ["bay gấp", { sort: "deadline" }],
    ["phí rẻ", { sort: "cost" }],
    ["nhanh hoàn vốn", { sort: "months-of-wage" }],
    ["ngắn hạn", { contract: ["up-to-12"] }],
    ["hai năm", { contract: ["13-24"] }],
    ["3 năm", { contract: ["25-36"] }],
    ["dài hạn", { contract: ["over-36"] }],
  ])("%s", (text, expected) => {
    expect(asked(text)).toMatchObject(expected);
    expect(asked(text)).not.toHaveProperty("text");
  });
});

it("every row asks what it says, and is told on the page so that it can be taken back", () => {
  const wrong = WISH_WORDS.flatMap(({ words, means }) =>
    means.kind === "filter" && means.set.gender === undefined
      ? words.filter((each) => {
          const { query, readings } = understand(ask(each), TODAY);
          const wanted = { ...ask(""), ...means.set };
          return JSON.stringify(query) !== JSON.stringify(wanted) || readings.length === 0;
        })
      : [],
  );
  expect(wrong).toEqual([]);
});

it.each(["nam nữ", "cả nam và nữ", "nam hoặc nữ"])("%s narrows to neither", (text) => {
  expect(asked(text)).toEqual({});
});

it.each(["miền nam", "nam phi", "phía nam"])("%s is no man", (text) => {
  expect(asked(text)).toEqual({ text });
});

it("a doubtful word alone hides nothing", () => {
  for (const word of DOUBTFUL) expect(asked(word)).toEqual({});
});

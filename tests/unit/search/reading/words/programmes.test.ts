// A programme by the names people have for it; one that no company may offer warns instead of finding orders.
import { describe, expect, it } from "vitest";
import { PROGRAMMES } from "#app/domain/catalogue/programme.ts";
import { namesOf } from "#app/domain/catalogue/names.ts";
import { understand } from "#search/reading/keywords.ts";
import { ask, asked, TODAY } from "#tests/support/read-text.ts";

const notices = (text: string) => understand(ask(text), TODAY).notices;

it.each([
  ["thực tập sinh", "jp-intern"],
  ["tts nhật", "jp-intern"],
  ["tokutei", "jp-ssw1"],
  ["đặc định", "jp-ssw1"],
  ["特定技能", "jp-ssw1"],
  ["visa kỹ sư", "jp-engineer"],
  ["e7-3", "kr-e7"],
  ["du học nghề", "de-ausbildung"],
  ["nhà máy đài loan", "tw-factory"],
])("%s is %s and no word of an order's text", (text, programme) => {
  expect(asked(text)).toEqual({ programmes: [programme] });
  expect(notices(text)).toEqual([]);
});

describe("of each programme", () => {
  const byPublicBody = PROGRAMMES.filter(({ sentBy }) => sentBy === "public-body");

  it("that a public body alone sends for, the name warns and finds no order under it", () => {
    expect(byPublicBody.length).toBeGreaterThan(0);
    for (const { code, market, names } of byPublicBody) {
      expect(notices(names.vi), names.vi).toEqual([code]);
      expect(asked(names.vi), names.vi).toEqual({ markets: [market] });
    }
  });

  it("that companies send for, the names in every language lead to it without a warning", () => {
    for (const { code, names, sentBy } of PROGRAMMES)
      for (const name of sentBy === "public-body" ? [] : namesOf(names)) {
        expect(asked(name).programmes ?? [code], name).toContain(code);
        expect(notices(name), name).toEqual([]);
      }
  });
});

it("a name that is a trade's too stays the trade's", () => {
  expect(asked("kỹ sư")).toEqual({ tradeGroups: ["engineering"] });
  expect(asked("xây dựng")).toEqual({ tradeGroups: ["construction"] });
});

it("a programme and its trade in one word ask for both", () => {
  expect(asked("du học nghề điều dưỡng")).toEqual({
    programmes: ["de-ausbildung"],
    trades: ["care", "nursing"],
  });
});

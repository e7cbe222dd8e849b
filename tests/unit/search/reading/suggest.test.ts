// While somebody types, the text goes on to what the tables know, in the reader's language, and never to a guess.
import { describe, expect, it } from "vitest";
import type { Lang } from "#app/domain/catalogue/names.ts";
import { completionsOf } from "#search/reading/suggest.ts";

const completed = (text: string, lang: Lang = "vi") => completionsOf(text, lang, "2026-11-22");

describe("a text goes on", () => {
  it.each<[string, Lang, string]>([
    ["ma", "vi", "may mặc"],
    ["che b", "vi", "chế biến thực phẩm"],
    ["chế b", "vi", "chế biến thực phẩm"],
    ["dieu d", "vi", "điều dưỡng"],
    ["hàn q", "vi", "hàn quốc"],
    ["may nh", "vi", "may nhật bản"],
    ["may ở đ", "vi", "may ở đài loan"],
    ["ho ly dai", "vi", "ho ly đài loan"],
    ["tok", "vi", "tokyo"],
    ["khong c", "vi", "khong cọc"],
    ["weld", "en", "welding"],
    ["jep", "id", "jepang"],
    ["weld", "vi", "welder"],
  ])("%s in %s to %s", (text, lang, expected) => {
    expect(completed(text, lang)).toContain(expected);
  });
});

it.each(["", " ", "m", "may ", "zzz", "qwx m", "dưới 100 triệu zz"])(
  "%j goes on to nothing",
  (text) => {
    expect(completed(text)).toEqual([]);
  },
);

it("only the last word may be half typed, and it may not go on with other marks", () => {
  expect(completed("che b")).toContain("chế biến thực phẩm");
  expect(completed("ch b")).toEqual([]);
  expect(completed("chè b")).not.toContain("chế biến thực phẩm");
});

it("what goes on from more of the words comes before what goes on from the last one alone", () => {
  expect(completed("may ở đức")[0]?.startsWith("may ở đức")).not.toBe(false);
  expect(completed("dieu d")[0]).toBe("điều dưỡng");
});

it("marks that were typed are kept to", () => {
  expect(completed("hà").every((text) => text.startsWith("hà"))).toBe(true);
  expect(completed("máy l")).not.toContain("may lót");
});

it("each once, none the text itself, not many", () => {
  for (const text of ["ma", "n", "ho", "hàn", "may mặc", "d"]) {
    const texts = completed(text);
    expect(new Set(texts).size).toBe(texts.length);
    expect(texts).not.toContain(text);
    expect(texts.length).toBeLessThanOrEqual(8);
  }
});

it("no second trade follows a trade", () => {
  expect(completed("may nh").filter((text) => text.includes("nhà hàng"))).toEqual([]);
});

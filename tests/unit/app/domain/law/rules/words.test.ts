import { describe, expect, it } from "vitest";
import {
  clausesOf,
  has,
  hasAny,
  isDenied,
  lookerFor,
  phrase,
  wordsOf,
} from "#app/domain/law/rules/words.ts";

describe("whole words", () => {
  it.each([
    ["Phí giữ chỗ", "giữ chỗ", true],
    ["PHÍ GIỮ  CHỖ!", "giữ chỗ", true],
    ["phi giu cho", "giữ chỗ", true],
    ["tiền giữ cho con", "giữ chỗ", false],
    ["Liệm", "liệm", true],
    ["Liệmmm", "liệm", false],
    ["kỷ niệm", "liệm", false],
    ["mát-xa", "mát xa", true],
    ["ｍａｓｓａｇｅ", "massage", true],
    ["massager", "massage", false],
  ])("%s holds %s: %s", (text, word, expected) => {
    expect(has(wordsOf(text), phrase(word))).toBe(expected);
  });

  it("reads decomposed accents as the same letters", () => {
    expect(has(wordsOf("giữ chỗ".normalize("NFD")), phrase("giữ chỗ"))).toBe(true);
  });

  it.each([
    ["không thu phí", true],
    ["miễn phí môi giới", true],
    ["No brokerage", true],
    ["thu phí môi giới", false],
    ["notary", false],
  ])("%s is a denial: %s", (text, expected) => {
    expect(isDenied(wordsOf(text))).toBe(expected);
  });

  it("splits at commas and stops, and finds any of several", () => {
    const clauses = clausesOf("Không cần bằng, thu phí giữ chỗ. Xong");
    expect(clauses.map((clause) => hasAny(clause, ["giữ chỗ", "xong"].map(phrase)))).toEqual([
      false,
      true,
      true,
    ]);
  });

  it("looks quickly for anything that may be there, and misses nothing that is", () => {
    const mayHold = lookerFor(["giữ chỗ", "mát-xa"].map(phrase));
    expect(
      ["phí Giữ  chỗ", "phi giu cho", "giữ cho", "giữ, chỗ", "Mát-xa", "giu\nchỗ"].map((title) =>
        mayHold({ title, description: "x" }),
      ),
    ).toEqual(Array(6).fill(true));
    expect(mayHold({ title: "x", description: "Thu tiền giữ chỗ" })).toBe(true);
    expect(
      ["", "hàn", "giữ", "chỗ giữ", "giữ chỗng"].map((title) =>
        mayHold({ title, description: "x" }),
      ),
    ).toEqual(Array(5).fill(false));
  });
});

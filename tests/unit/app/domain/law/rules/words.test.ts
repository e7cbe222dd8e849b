import { describe, expect, it } from "vitest";
import {
  clausesOf,
  foldedOnce,
  has,
  hasAny,
  isDenied,
  lookerFor,
  hasSum,
  phrase,
  sayingsOf,
  without,
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
    ["không thu phí môi giới", true],
    ["miễn phí môi giới", true],
    ["cấm thu tiền môi giới", true],
    ["không cần kinh nghiệm phí môi giới", false],
    ["phí môi giới không hoàn lại", false],
    ["thu phí môi giới", false],
    ["trồng cam và môi giới", false],
  ])("%s denies the broker: %s", (text, expected) => {
    const sayings = sayingsOf(wordsOf(text), [phrase("môi giới")]);
    expect(sayings.map(isDenied)).toEqual([expected]);
  });

  it.each([
    ["phi moi gioi 30 triệu", "môi giới", true],
    ["phí mới giới 30 triệu", "môi giới", false],
    ["trồng cam ở Đà Lạt", "cấm", false],
  ])("%s, half of it without accents, holds %s: %s", (text, word, expected) => {
    expect(has(wordsOf(text), phrase(word))).toBe(expected);
  });

  it("gives what stands before and after each mention", () => {
    expect(
      sayingsOf(wordsOf("phí giữ chỗ 5 triệu giữ chỗ"), [phrase("giữ chỗ")]).map(
        ({ before, after }) => [before.text, after.text],
      ),
    ).toEqual([
      [" phí ", " 5 triệu giữ chỗ "],
      [" phí giữ chỗ 5 triệu ", " "],
    ]);
  });

  it("reads past what only sounds alike", () => {
    const words = without(wordsOf("thợ lò hơi và thợ lò than"), [phrase("thợ lò hơi")]);
    expect(words.text).toBe(" - và thợ lò than ");
  });

  it.each([
    ["5 triệu", true],
    ["5tr", true],
    ["1000 USD", true],
    ["30.000.000", true],
    ["1.800 NT$", true],
    ["năm 2026", false],
    ["3 bữa", false],
    ["0 đồng", false],
  ])("%s is a sum: %s", (text, expected) => {
    expect(hasSum(wordsOf(text))).toBe(expected);
  });

  it("keeps a sum and a label with its value in one clause", () => {
    expect(clausesOf("Phí: 1.800 NT$, 0,5 giờ. Xong").map(({ text }) => text)).toEqual([
      " phí 1 800 nt ",
      " 0 5 giờ ",
      " xong ",
    ]);
  });

  it("splits at commas and stops, and finds any of several", () => {
    const clauses = clausesOf("Không cần bằng, thu phí giữ chỗ. Xong");
    expect(clauses.map((clause) => hasAny(clause, ["giữ chỗ", "xong"].map(phrase)))).toEqual([
      false,
      true,
      true,
    ]);
  });

  it.each([
    "Thuỷ thủ Hoà",
    "ĐÓNG gói",
    "ｍａｓｓａｇｅ",
    "Straße",
    "ガラス 한국",
    "phí: 1.800 NT$",
  ])("folds %s as the phrases are folded", (text) => {
    expect(foldedOnce(text)).toBe(phrase(text).folded);
  });

  it("looks quickly for anything that may be there, and misses nothing that is", () => {
    const mayHold = lookerFor(["giữ chỗ", "mát-xa"].map(phrase));
    expect(
      ["phí Giữ  chỗ", "phi giu cho", "giữ cho", "giữ, chỗ", "Mát-xa", "giu\nchỗ"].map((title) =>
        mayHold({ title, description: "x" }),
      ),
    ).toEqual(Array(6).fill(true));
    expect(mayHold({ title: "x", description: "Thu tiền giữ chỗ" })).toBe(true);
    expect(mayHold({ title: "x", description: "y", workplace: "Giữ chỗ" })).toBe(true);
    expect(
      ["", "hàn", "giữ", "chỗ giữ", "giữ chỗng"].map((title) =>
        mayHold({ title, description: "x" }),
      ),
    ).toEqual(Array(5).fill(false));
  });
});

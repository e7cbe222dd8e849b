// Typed text becomes words and numbers as people write them, and words are compared as people spell and say them.
import { describe, expect, it } from "vitest";
import {
  isMarked,
  isSyllable,
  lettersOf,
  piecesOf,
  soundOf,
  spellingOf,
} from "#search/reading/words/pieces.ts";
import type { Piece } from "#search/reading/words/pieces.ts";

const written = (text: string, isWord?: (folded: string) => boolean) =>
  piecesOf(text, isWord).map((piece) => piece.written);
const value = (text: string) => piecesOf(text)[0]?.value;
const piece = (text: string): Piece => {
  const [first] = piecesOf(text);
  if (first === undefined) throw new Error("no word");
  return first;
};

describe("a text is cut", () => {
  it("at everything that is no letter and no digit, in lower case", () => {
    expect(written("May, ở NHẬT/dưới 100tr!")).toEqual(["may", "ở", "nhật", "dưới", "100", "tr"]);
    expect(written("N4 e-9 visa")).toEqual(["n4", "e", "9", "visa"]);
    expect(written(" ?! ")).toEqual([]);
  });

  it("so that every piece stands where it says", () => {
    const text = "May ở Nhật, 1.500.000đ";
    for (const { from, to, written: word } of piecesOf(text))
      expect(text.slice(from, to).toLowerCase()).toBe(word);
  });

  it("and a page that was pasted is read for its first sixty words", () => {
    expect(written("a ".repeat(61))).toHaveLength(60);
    expect(written("a ".repeat(60))).toHaveLength(60);
  });
});

describe("a number", () => {
  it.each([
    ["1.500.000", 1_500_000],
    ["1,500,000", 1_500_000],
    ["100.000", 100_000],
    ["1,5", 1.5],
    ["62.5", 62.5],
    ["62,55", 62.55],
    ["30", 30],
    ["0", 0],
  ])("%s is %d", (text, number) => {
    expect(value(text)).toBe(number);
  });

  it.each(["n4", "may", "e9"])("%s is none", (text) => {
    expect(value(text)).toBeNull();
  });
});

describe("a run of East Asian letters", () => {
  const isWord = (folded: string) => ["日本", "日本語", "縫製", "の"].includes(folded);

  it("is cut at the words of the tables, the longest first; the rest stays whole", () => {
    expect(written("日本で縫製の仕事", isWord)).toEqual(["日本", "で", "縫製", "の", "仕事"]);
    expect(written("日本語", isWord)).toEqual(["日本語"]);
    expect(written("仕事", isWord)).toEqual(["仕事"]);
  });

  it("is found at its places in the text, in what comes before and after as well", () => {
    const text = "may 仕事日本仕 x";
    expect(piecesOf(text, isWord).map(({ from, to }) => text.slice(from, to))).toEqual([
      "may",
      "仕事",
      "日本",
      "仕",
      "x",
    ]);
  });

  it("finds a word of thirty-two letters, and none longer", () => {
    const word = (letters: number) =>
      written("日".repeat(letters), (one) => one.length === letters);
    expect(word(32)).toHaveLength(1);
    expect(written("日".repeat(34), (one) => one.length >= 33)).toEqual(["日".repeat(34)]);
  });
});

describe("two words of the same letters", () => {
  it.each([
    ["hàn", "hàn", "exact"],
    ["han", "hàn", "within"],
    ["che", "chế", "within"],
    ["chê", "chế", "within"],
    ["chẽ", "chế", "other"],
    ["máy", "may", "other"],
    ["duc", "đức", "within"],
    ["đuc", "duc", "other"],
  ])("%s for %s is %s", (typed, word, spelling) => {
    expect(spellingOf(piece(typed), piece(word))).toBe(spelling);
  });

  it("of other lengths are never within one another", () => {
    expect(spellingOf(piece("ha"), piece("hàn"))).toBe("other");
  });
});

it("a word carries marks where any of its letters does, the stroke of đ too", () => {
  expect(["han", "hàn", "đen", "den", "n4"].map((text) => isMarked(piece(text)))).toEqual([
    false,
    true,
    true,
    false,
    false,
  ]);
  expect(lettersOf("đế").map((letter) => letter.length)).toEqual([2, 3]);
});

it.each([
  ["hàn", true],
  ["nghiêng", true],
  ["quốc", true],
  ["khách", true],
  ["may", true],
  ["osaka", false],
  ["weld", false],
  ["tokyo", false],
  ["n4", false],
  ["str", false],
])("%s could be one Vietnamese syllable: %s", (word, could) => {
  expect(isSyllable(piece(word))).toBe(could);
});

describe("what sounds alike in a province is alike", () => {
  it.each([
    ["lông", "nông"],
    ["sì", "xì"],
    ["trế", "chế"],
    ["giày", "dày"],
    ["rán", "dán"],
    ["fở", "phở"],
    ["zúi", "dúi"],
    ["jay", "dày"],
    ["wan", "quan"],
    ["nghành", "ngành"],
    ["ký", "kí"],
  ])("%s and %s", (one, other) => {
    expect(soundOf(piece(one))).toBe(soundOf(piece(other)));
  });

  it.each([
    ["nga", "la"],
    ["nhà", "là"],
    ["may", "mai"],
    ["thợ", "tợ"],
    ["gì", "dì"],
    ["hàn", "hạt"],
  ])("%s and %s do not", (one, other) => {
    expect(soundOf(piece(one))).not.toBe(soundOf(piece(other)));
  });
});

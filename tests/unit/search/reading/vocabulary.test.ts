// Words near a typed one are found without looking at all: a letter too many, too few, another, two swapped, or the same sound.
import { describe, expect, it } from "vitest";
import { editDistance } from "#app/domain/catalogue/edit-distance.ts";
import { foldText } from "#app/domain/catalogue/names.ts";
import { makeVocabulary } from "#search/reading/vocabulary.ts";
import { cut, TABLE_WORDS } from "#search/reading/words/table.ts";
import { randomOf } from "#tests/support/random.ts";

const known = (word: string, orders = 1) => ({ word, folded: foldText(word), orders });
const words = (found: readonly { word: string }[]) => found.map(({ word }) => word).sort();
const piece = (text: string) => {
  const [first] = cut(text);
  if (first === undefined) throw new Error("no word");
  return first;
};

const SMALL = makeVocabulary(
  ["may", "máy", "hàn", "sơn", "xơn", "khách", "dưỡng"].map((word) => known(word)),
);

it("knows a word whatever its marks, and no part of one", () => {
  expect(["may", "han", "ma", "mayy", "hàn"].map(SMALL.holds)).toEqual([
    true,
    true,
    false,
    false,
    false,
  ]);
});

describe("a slip away", () => {
  it.each([
    ["ma", ["may", "máy"]],
    ["mayy", ["may", "máy"]],
    ["mak", ["may", "máy"]],
    ["amy", ["may", "máy"]],
    ["khahc", ["khách"]],
    ["may", ["may", "máy"]],
    ["zzz", []],
  ])("from %s: %j", (typed, expected) => {
    expect(words(SMALL.oneSlipFrom(typed))).toEqual(expected);
  });

  it("of all words of the tables none is missed that is one letter apart", () => {
    const all = [...TABLE_WORDS].flatMap(([folded, list]) =>
      list.map((word) => ({ word, folded, orders: 1 })),
    );
    const { oneSlipFrom } = makeVocabulary(all);
    const random = randomOf(8);
    for (let i = 0; i < 60; i += 1) {
      const { folded } = random.pick(all);
      const at = random.int(0, folded.length);
      const typed =
        folded.slice(0, at) + random.pick([..."aeinhk"]) + folded.slice(at + random.int(0, 1));
      const near = all.filter((each) => editDistance(typed, each.folded, 1) <= 1);
      expect(words(oneSlipFrom(typed)), typed).toEqual(expect.arrayContaining(words(near)));
      expect(new Set(oneSlipFrom(typed)).size).toBe(oneSlipFrom(typed).length);
    }
  });
});

describe("what a word may have been meant to be", () => {
  it("of a short one what is a slip away or sounds alike, each once", () => {
    expect(words(SMALL.mayBe(piece("son")))).toEqual(["sơn", "xơn"]);
    expect(words(SMALL.mayBe(piece("xan")))).toEqual(["hàn", "xơn"]);
  });

  it("of a long one every word of up to two letters more or fewer", () => {
    const { mayBe } = makeVocabulary(
      ["abc", "abcd", "abcde", "abcdefgh", "abcdefghi"].map((word) => known(word)),
    );
    expect(words(mayBe(piece("uvwxyz")))).toEqual(["abcd", "abcde", "abcdefgh"]);
    expect(words(mayBe(piece("vwxyz")))).toEqual([]);
  });
});

describe("a word that is still being typed", () => {
  const { goingOnFrom } = makeVocabulary([
    known("hàn", 5),
    known("hành", 1),
    known("hàng", 9),
    known("hanoi", 3),
    known("mặc", 99),
  ]);

  it("goes on to those that most orders hold, and not to itself", () => {
    expect(goingOnFrom("han", 3).map(({ word }) => word)).toEqual(["hàng", "hanoi", "hành"]);
    expect(goingOnFrom("ha", 2).map(({ word }) => word)).toEqual(["hàng", "hàn"]);
    expect(goingOnFrom("zz", 3)).toEqual([]);
  });
});

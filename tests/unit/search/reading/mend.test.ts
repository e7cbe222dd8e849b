// Slips of the finger in Vietnamese are mended by what stands beside them; what is spelt right stays.
import { describe, expect, it } from "vitest";
import { foldText } from "#app/domain/catalogue/names.ts";
import { TRADES } from "#app/domain/catalogue/trade.ts";
import { understand } from "#search/reading/keywords.ts";
import {
  cheapestChain,
  mendedText,
  optionsOf,
  otherSpelling,
  spelt,
  TABLES,
  UNKNOWN,
} from "#search/reading/mend.ts";
import { EMPTY_QUERY } from "#search/query.ts";
import { cut } from "#search/reading/words/table.ts";
import { randomOf } from "#tests/support/random.ts";
import type { Random } from "#tests/support/random.ts";

describe("another spelling", () => {
  it.each([
    ["dong gio hang", "đóng gói hang"],
    ["hang xi", "hàn xì"],
    ["tho hna", "thợ hàn"],
    ["lap rap dein tu", "lắp ráp điện tử"],
    ["khach sna", "khách sạn"],
    ["che bein thuc pham", "chế biến thực phẩm"],
  ])("of %s is %s", (typed, meant) => {
    expect(otherSpelling(typed)).toBe(meant);
  });

  it.each([
    "hàn",
    "",
    "chế biến thực phẩm",
    "dieu duong",
    "sao mai",
    "ký túc xá",
    "nghỉ chủ nhật",
    "a ".repeat(50),
  ])("of %j is none", (typed) => {
    expect(otherSpelling(typed)).toBeNull();
  });
});

describe("what a word may have been meant to be", () => {
  const known = (word: string, orders = 1) => ({ word, folded: foldText(word), orders });
  const options = (typed: string, words: readonly ReturnType<typeof known>[], own = UNKNOWN) => {
    const [piece] = cut(typed);
    if (piece === undefined) throw new Error("no word");
    return optionsOf(piece, words, own);
  };
  const written = (...args: Parameters<typeof options>) =>
    options(...args)
      .sort((a, b) => a.cost - b.cost)
      .map((option) => option.written);

  it("of a short one lies one slip away, of a long one two", () => {
    expect(written("han", [known("anh"), known("hna")])).toEqual(["hna", "han"]);
    expect(written("thuong", [known("thng")])).toEqual(["thng", "thuong"]);
    expect(written("thuong", [known("thg")])).toEqual(["thuong"]);
  });

  it("the same sound is nearest, then one slip, then two, then another first letter", () => {
    expect(
      written("nonggg", [known("nonhhg"), known("aonggg"), known("nongga"), known("longgg")]),
    ).toEqual(["longgg", "nongga", "aonggg", "nonhhg", "nonggg"]);
  });

  it("of two as near the one of more orders, and with marks the one of fewer other marks", () => {
    expect(written("hax", [known("hay", 1), known("ham", 50)])[0]).toBe("ham");
    expect(written("hàxn", [known("hán"), known("hàn")])[0]).toBe("hàn");
  });

  it("is written as the person writes: with marks only where some were typed", () => {
    expect(written("haxn", [known("hàn")])[0]).toBe("han");
    expect(written("hàxn", [known("hàn")])[0]).toBe("hàn");
  });

  it("a word that is known costs nothing as it is, and what is near it more than for one nobody knows", () => {
    const [itself, near] = options("hax", [known("hay")], 0);
    const [, ofUnknown] = options("hax", [known("hay")]);
    expect(itself).toMatchObject({ written: "hax", cost: 0 });
    expect((near?.cost ?? 0) - (ofUnknown?.cost ?? 0)).toBeCloseTo(0.5);
  });

  it("a number is never a slip", () => {
    expect(options("25", [known("26")])).toHaveLength(1);
  });
});

it("longer than twelve words it is a sentence, and no word of it is guessed at", () => {
  const slip = "dong gio hang";
  expect(otherSpelling(`${"viec ".repeat(9)}${slip}`)).not.toBeNull();
  expect(otherSpelling(`${"viec ".repeat(10)}${slip}`)).toBeNull();
});

it("filters are spelt with all their marks, other words as typed", () => {
  expect(spelt("che bien thuc pham o Demo 12")).toBe("chế biến thực phẩm o Demo 12");
});

/** One letter left out, doubled, changed or swapped with its neighbour, in one of the words. */
function slipped(random: Random, text: string): string {
  const words = text.split(" ");
  const chosen = random.int(0, words.length - 1);
  return words
    .map((word, at) => (at === chosen && word.length > 1 ? slippedWord(random, word) : word))
    .join(" ");
}

function slippedWord(random: Random, word: string): string {
  const at = random.int(0, word.length - 2);
  const [before, letter, next, after] = [
    word.slice(0, at),
    word.charAt(at),
    word.charAt(at + 1),
    word.slice(at + 2),
  ];
  return (
    before +
    random.pick([
      next,
      letter + letter + next,
      random.pick([..."aeiounhtc"]) + next,
      next + letter,
    ]) +
    after
  );
}

/** As a text that found nothing is mended, with no vocabulary but the tables'. */
function mended(typed: string): string {
  const pieces = cut(typed);
  const options = pieces.map((piece) =>
    optionsOf(piece, TABLES.mayBe(piece), TABLES.holds(piece.folded) ? 0 : UNKNOWN),
  );
  return mendedText(pieces, cheapestChain(options)) ?? typed;
}

function readingsOf(text: string): string {
  return JSON.stringify(
    understand({ ...EMPTY_QUERY, text }, "2026-11-22").readings.map(({ set }) => set),
  );
}

it("of a thousand slips in names of two words and more, nearly all are mended to a text that means the same", () => {
  const random = randomOf(11);
  const names = TRADES.flatMap(({ names: { vi }, synonyms }) => [vi, ...synonyms.vi])
    .map((name) => foldText(name))
    .filter((name) => /^[a-z]+( [a-z]+)+$/.test(name));
  let [tried, spelled, meant] = [0, 0, 0];
  while (tried < 1_000) {
    const name = random.pick(names);
    const typed = slipped(random, name);
    if (typed === name) continue;
    tried += 1;
    const text = mended(typed);
    if (foldText(text) === name) spelled += 1;
    if (readingsOf(text) === readingsOf(name)) meant += 1;
  }
  process.stdout.write(
    `\nsingle slips in unmarked names: ${(spelled / 10).toFixed(1)} % mended to the letter, ${(meant / 10).toFixed(1)} % to the same meaning\n`,
  );
  expect(meant).toBeGreaterThanOrEqual(950);
});

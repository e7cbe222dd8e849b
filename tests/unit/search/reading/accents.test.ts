// The code of a word keeps its marks apart, whatever folds marks away.
import { expect, it } from "vitest";
import { accentCode } from "#search/reading/accents.ts";
import { TRADES, wordsOfTrade } from "#app/domain/catalogue/trade.ts";
import { wordsOf } from "#search/reading/text.ts";

it.each([
  ["hàn", "ha1n"],
  ["hạn", "ha5n"],
  ["đúc", "d9u2c"],
  ["đức", "d9u82c"],
  ["điều", "d9ie61u"],
  ["may", null],
  ["", null],
  ["40h", null],
  ["介護", null],
  ["über", "u0ber"],
])("%s", (word, code) => {
  expect(accentCode(word)).toBe(code);
});

it("different words never have the same code", () => {
  const words = new Set(TRADES.flatMap(wordsOfTrade).flatMap(wordsOf));
  const codes = [...words]
    .map((word) => [accentCode(word), word] as const)
    .filter(([code]) => code !== null);
  expect(new Set(codes.map(([code]) => code)).size).toBe(codes.length);
  expect(codes.length).toBeGreaterThan(400);
});

// Names the prefecture, county or state of a workplace, whichever way an order spells it.
import { findMarket, findPlace } from "#app/domain/catalogue/market.ts";
import { foldText } from "#app/domain/catalogue/names.ts";
import { PLACE_NAMES } from "./words/places.ts";

const NAMES = PLACE_NAMES.flatMap(({ market, place, words }) =>
  words.map((word) => ({ market, place, word: spaced(word) })),
).sort((a, b) => b.word.length - a.word.length);

/** The place as the catalogue writes it, '' where the workplace names none: 'Nagoya' is in Aichi, 'Đào Viên' is Taoyuan. */
export function placeOf(market: string, workplace: string): string {
  const found = findMarket(market);
  if (found === null) return "";
  const text = spaced(workplace);
  return (
    findPlace(found, workplace) ??
    NAMES.find((each) => each.market === market && text.includes(each.word))?.place ??
    ""
  );
}

/** Folded words with a space around each; names in East Asian letters stand in texts without any. */
function spaced(text: string): string {
  const words = foldText(text)
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
  return /[a-z]/.test(words) ? ` ${words} ` : words;
}

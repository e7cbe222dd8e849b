/** Countries and their places are complete, and workplaces of sheets find their place. */

import { expect, test } from "vitest";
import { DECIMALS } from "#app/domain/catalogue/currency.ts";
import { isDay } from "#app/domain/catalogue/day.ts";
import { MARKETS, findMarket, findPlace, findPlaces } from "#app/domain/catalogue/market.ts";

function market(code: string) {
  const found = findMarket(code);
  if (found === null) throw new Error(`no market ${code}`);
  return found;
}

test.each([
  ["JP", "JPY", "JP", "ja", 47],
  ["KR", "KRW", null, "ko", 40],
  ["TW", "TWD", "TW", "zh", 22],
  ["DE", "EUR", null, "de", 16],
])(
  "%s pays %s, needs approval %s, speaks %s and has %d places",
  (code, currency, requiredPermit, language, places) => {
    expect(market(code)).toMatchObject({ currency, requiredPermit, language });
    expect(market(code).places).toHaveLength(places);
  },
);

test("codes and places are unique, dates are days, currencies known", () => {
  expect(new Set(MARKETS.map(({ code }) => code)).size).toBe(MARKETS.length);
  for (const { places, validFrom, validTo, currency } of MARKETS) {
    expect(new Set(places).size).toBe(places.length);
    expect(isDay(validFrom)).toBe(true);
    expect(validTo === null || isDay(validTo)).toBe(true);
    expect(Object.keys(DECIMALS)).toContain(currency);
  }
});

test.each(["jp", "XX", ""])("%s is no market", (code) => {
  expect(findMarket(code)).toBeNull();
});

test.each([
  ["JP", "Aichi", "Aichi"],
  ["JP", "Nagoya, Aichi", "Aichi"],
  ["JP", "tỉnh AICHI-ken", "Aichi"],
  ["JP", "Ōsaka", "Osaka"],
  ["JP", "Miemachi", null],
  ["JP", "愛知県名古屋市", "Aichi"],
  ["JP", "東京都港区", "Tokyo"],
  ["JP", "京都市", "Kyoto"],
  ["JP", "大阪府東大阪市", "Osaka"],
  ["JP", "北海道札幌市", "Hokkaido"],
  ["JP", "Ibaraki City, Osaka", "Osaka"],
  ["JP", "Osaka-fu, Ibaraki-shi", "Osaka"],
  ["JP", "Fukushima-ku, Osaka", "Osaka"],
  ["JP", "Hiroshima City", "Hiroshima"],
  ["JP", "Aichiken", "Aichi"],
  ["JP", "Hyougo", "Hyogo"],
  ["JP", "Tô-ky-ô", "Tokyo"],
  ["JP", "Ô-sa-ka", "Osaka"],
  ["TW", "Hsinchu City", "Hsinchu City"],
  ["TW", "Taichung City", "Taichung"],
  ["JP", "Kaohsiung", null],
  ["KR", "Geoje", "Geoje"],
  ["KR", "Jeonnam", "Jeonnam"],
  ["TW", "Taipei", "Taipei"],
  ["TW", "New Taipei", "New Taipei"],
  ["TW", "Thành phố New Taipei (Đài Loan)", "New Taipei"],
  ["DE", "Sachsen", "Sachsen"],
  ["DE", "Sachsen-Anhalt", "Sachsen-Anhalt"],
  ["DE", "Niedersachsen", "Niedersachsen"],
  ["DE", "Baden-Wurttemberg", "Baden-Württemberg"],
  ["DE", "", null],
])('in %s, "%s" is at %s', (code, workplace, place) => {
  expect(findPlace(market(code), workplace)).toBe(place);
});

test("every place of every country finds itself", () => {
  for (const each of MARKETS) {
    for (const place of each.places) expect(findPlace(each, place)).toBe(place);
  }
});

test.each([
  ["Tokyo và Saitama", ["Saitama", "Tokyo"]],
  ["Nara/Osaka", ["Osaka", "Nara"]],
  ["Nagoya", []],
  ["Ibaraki, Osaka", ["Ibaraki", "Osaka"]],
])("“%s” names %j", (workplace, places) => {
  expect(findPlaces(market("JP"), workplace)).toEqual(places);
});

test("every prefecture is found by the name that Japan gives it", () => {
  const japan = market("JP");
  for (const place of japan.places) {
    const names = japan.placeNames[place] ?? [];
    expect(names.length).toBeGreaterThan(0);
    for (const name of names) expect([name, findPlace(japan, name)]).toEqual([name, place]);
  }
});

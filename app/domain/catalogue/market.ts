/** Countries that receive workers, one row each: a further country is a further row. */

import type { Currency } from "./currency.ts";
import { LAW_FROM } from "./day.ts";
import type { Day } from "./day.ts";
import { foldText } from "./names.ts";
import type { Names } from "./names.ts";
import { JAPAN_PREFECTURE_NAMES, JAPAN_PREFECTURES } from "./prefectures.ts";

/** Language spoken at work, whose tests orders ask for. */
export type WorkLanguage = "ja" | "ko" | "zh" | "de" | "en";

/**
 * `requiredPermit` is what the licence must carry besides itself for this country
 * (Decree 112/2021 art. 12-16: introduced to Taiwan, registered for Japan), null where the licence alone will do.
 * `places` are the prefectures, cities, counties or states as orders write them, `placeNames` what else they go by.
 */
export type Market = {
  code: string;
  names: Names;
  currency: Currency;
  language: WorkLanguage;
  requiredPermit: string | null;
  continent: "asia" | "europe" | "africa" | "america" | "oceania";
  places: readonly string[];
  placeNames: Readonly<Record<string, readonly string[]>>;
  validFrom: Day;
  validTo: Day | null;
};

/** Metropolitan cities and provinces, then the cities and counties whose shipyards, factories and harbours orders name. */
const KOREA_PLACES = [
  "Seoul",
  "Busan",
  "Daegu",
  "Incheon",
  "Gwangju",
  "Daejeon",
  "Ulsan",
  "Sejong",
  "Gyeonggi",
  "Gangwon",
  "Chungbuk",
  "Chungnam",
  "Jeonbuk",
  "Jeonnam",
  "Gyeongbuk",
  "Gyeongnam",
  "Jeju",
  "Geoje",
  "Changwon",
  "Tongyeong",
  "Gimhae",
  "Sacheon",
  "Yangsan",
  "Mokpo",
  "Yeongam",
  "Yeosu",
  "Wando",
  "Gunsan",
  "Pohang",
  "Gumi",
  "Ansan",
  "Siheung",
  "Hwaseong",
  "Pyeongtaek",
  "Suwon",
  "Cheonan",
  "Asan",
  "Dangjin",
  "Cheongju",
  "Gangneung",
] as const;

const TAIWAN_PLACES = [
  "Taipei",
  "New Taipei",
  "Taoyuan",
  "Taichung",
  "Tainan",
  "Kaohsiung",
  "Keelung",
  "Hsinchu City",
  "Hsinchu County",
  "Miaoli",
  "Changhua",
  "Nantou",
  "Yunlin",
  "Chiayi City",
  "Chiayi County",
  "Pingtung",
  "Yilan",
  "Hualien",
  "Taitung",
  "Penghu",
  "Kinmen",
  "Lienchiang",
] as const;

const GERMANY_STATES = [
  "Baden-Württemberg",
  "Bayern",
  "Berlin",
  "Brandenburg",
  "Bremen",
  "Hamburg",
  "Hessen",
  "Mecklenburg-Vorpommern",
  "Niedersachsen",
  "Nordrhein-Westfalen",
  "Rheinland-Pfalz",
  "Saarland",
  "Sachsen",
  "Sachsen-Anhalt",
  "Schleswig-Holstein",
  "Thüringen",
] as const;

export const MARKETS: readonly Market[] = [
  {
    code: "JP",
    names: {
      vi: "Nhật Bản",
      en: "Japan",
      id: "Jepang",
      ja: "日本",
      ko: "일본",
      zh: "日本",
      de: "Japan",
    },
    currency: "JPY",
    language: "ja",
    requiredPermit: "JP",
    continent: "asia",
    places: JAPAN_PREFECTURES,
    placeNames: JAPAN_PREFECTURE_NAMES,
    validFrom: LAW_FROM,
    validTo: null,
  },
  {
    code: "KR",
    names: {
      vi: "Hàn Quốc",
      en: "South Korea",
      id: "Korea Selatan",
      ja: "韓国",
      ko: "한국",
      zh: "韓國",
      de: "Südkorea",
    },
    currency: "KRW",
    language: "ko",
    requiredPermit: null,
    continent: "asia",
    places: KOREA_PLACES,
    placeNames: {},
    validFrom: LAW_FROM,
    validTo: null,
  },
  {
    code: "TW",
    names: {
      vi: "Đài Loan",
      en: "Taiwan",
      id: "Taiwan",
      ja: "台湾",
      ko: "대만",
      zh: "台灣",
      de: "Taiwan",
    },
    currency: "TWD",
    language: "zh",
    requiredPermit: "TW",
    continent: "asia",
    places: TAIWAN_PLACES,
    placeNames: {},
    validFrom: LAW_FROM,
    validTo: null,
  },
  {
    code: "DE",
    names: {
      vi: "Đức",
      en: "Germany",
      id: "Jerman",
      ja: "ドイツ",
      ko: "독일",
      zh: "德國",
      de: "Deutschland",
    },
    currency: "EUR",
    language: "de",
    requiredPermit: null,
    continent: "europe",
    places: GERMANY_STATES,
    placeNames: {},
    validFrom: LAW_FROM,
    validTo: null,
  },
];

/** The country of a code, null where the code is unknown. */
export function findMarket(code: string): Market | null {
  return MARKETS.find((market) => market.code === code) ?? null;
}

/**
 * The place of the country that a workplace text names: 'Nagoya, Aichi', 'tỉnh Aichi' and 'AICHI-KEN' are all Aichi.
 * The longest name wins, so that 'New Taipei' is not Taipei; null where the text names none.
 */
export function findPlace(market: Market, workplace: string): string | null {
  return findPlaces(market, workplace)[0] ?? null;
}

/**
 * Every place of the country that a workplace text names, the longest names first. A name inside a longer one does not count,
 * nor does that of a city or ward beside a place ('Ibaraki-shi, Osaka-fu' is Osaka alone).
 */
export function findPlaces(market: Market, workplace: string): readonly string[] {
  const answers = ANSWERS.get(market) ?? new Map<string, readonly string[]>();
  ANSWERS.set(market, answers);
  const known = answers.get(workplace);
  if (known !== undefined) return known;
  if (answers.size >= MOST_ANSWERS) answers.clear();
  const places = namedPlaces(market, workplace);
  answers.set(workplace, places);
  return places;
}

/** Agencies write the same few workplaces over and over. */
const ANSWERS = new WeakMap<Market, Map<string, readonly string[]>>();
const MOST_ANSWERS = 2_000;

function namedPlaces(market: Market, workplace: string): string[] {
  let text = wordsOf(workplace);
  const named: { place: string; isTown: boolean }[] = [];
  for (const { place, words } of foldedPlaces(market)) {
    const at = text.indexOf(words);
    if (at === -1) continue;
    const next = text.slice(at + words.length).split(" ", 1)[0] ?? "";
    named.push({ place, isTown: TOWN_WORDS.has(next) });
    text = text.replaceAll(words, " ");
  }
  const whole = named.filter(({ isTown }) => !isTown);
  return [...new Set((whole.length > 0 ? whole : named).map(({ place }) => place))];
}

const TOWN_WORDS: ReadonlySet<string> = new Set([
  ...["shi", "ku", "city", "cho", "machi", "mura", "town", "ward"],
]);

type FoldedPlace = { place: string; words: string };

/** Folded once for each country, since every order asks. */
const FOLDED_PLACES = new WeakMap<Market, readonly FoldedPlace[]>();

function foldedPlaces(market: Market): readonly FoldedPlace[] {
  const known = FOLDED_PLACES.get(market);
  if (known !== undefined) return known;
  const places = market.places
    .flatMap((place) => [
      { place, words: wordsOf(place) },
      ...(market.placeNames[place] ?? []).map((name) => ({
        place,
        // Japanese is written without spaces between words.
        words: /\p{Script=Han}/u.test(name) ? name : wordsOf(name),
      })),
    ])
    .sort((a, b) => b.words.length - a.words.length);
  FOLDED_PLACES.set(market, places);
  return places;
}

/** Folded words with one space around each, so that 'Mie' is not found inside 'Miemachi'. */
function wordsOf(text: string): string {
  return ` ${foldText(text)
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim()} `;
}

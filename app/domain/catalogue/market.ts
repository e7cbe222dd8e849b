/** Countries that receive workers, one row each: a further country is a further row. */

import type { Currency } from "./currency.ts";
import { LAW_FROM } from "./day.ts";
import type { Day } from "./day.ts";
import { foldText } from "./names.ts";
import type { Names } from "./names.ts";

/** Language spoken at work, whose tests orders ask for. */
export type WorkLanguage = "ja" | "ko" | "zh" | "de" | "en";

/**
 * `requiredPermit` is what the licence must carry besides itself for this country
 * (Decree 112/2021 art. 12-16: introduced to Taiwan, registered for Japan), null where the licence alone will do.
 * `places` are the prefectures, cities, counties or states as orders write them.
 */
export type Market = {
  code: string;
  names: Names;
  currency: Currency;
  language: WorkLanguage;
  requiredPermit: string | null;
  continent: "asia" | "europe" | "africa" | "america" | "oceania";
  places: readonly string[];
  validFrom: Day;
  validTo: Day | null;
};

const JAPAN_PREFECTURES = [
  "Hokkaido",
  "Aomori",
  "Iwate",
  "Miyagi",
  "Akita",
  "Yamagata",
  "Fukushima",
  "Ibaraki",
  "Tochigi",
  "Gunma",
  "Saitama",
  "Chiba",
  "Tokyo",
  "Kanagawa",
  "Niigata",
  "Toyama",
  "Ishikawa",
  "Fukui",
  "Yamanashi",
  "Nagano",
  "Gifu",
  "Shizuoka",
  "Aichi",
  "Mie",
  "Shiga",
  "Kyoto",
  "Osaka",
  "Hyogo",
  "Nara",
  "Wakayama",
  "Tottori",
  "Shimane",
  "Okayama",
  "Hiroshima",
  "Yamaguchi",
  "Tokushima",
  "Kagawa",
  "Ehime",
  "Kochi",
  "Fukuoka",
  "Saga",
  "Nagasaki",
  "Kumamoto",
  "Oita",
  "Miyazaki",
  "Kagoshima",
  "Okinawa",
] as const;

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

/** Every place of the country that a workplace text names, the longest names first; a name inside a longer one does not count. */
export function findPlaces(market: Market, workplace: string): string[] {
  let text = wordsOf(workplace);
  return foldedPlaces(market).flatMap(({ place, words }) => {
    if (!text.includes(words)) return [];
    text = text.replaceAll(words, " ");
    return [place];
  });
}

type FoldedPlace = { place: string; words: string };

/** Folded once for each country, since every order asks. */
const FOLDED_PLACES = new WeakMap<Market, readonly FoldedPlace[]>();

function foldedPlaces(market: Market): readonly FoldedPlace[] {
  const known = FOLDED_PLACES.get(market);
  if (known !== undefined) return known;
  const places = [...market.places]
    .sort((a, b) => b.length - a.length)
    .map((place) => ({ place, words: wordsOf(place) }));
  FOLDED_PLACES.set(market, places);
  return places;
}

/** Folded words with one space around each, so that 'Mie' is not found inside 'Miemachi'. */
function wordsOf(text: string): string {
  return ` ${foldText(text)
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim()} `;
}

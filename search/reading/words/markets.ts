// Words for the countries of work. One row a country: its names as people type them.
import { MARKETS } from "#app/domain/catalogue/market.ts";
import { namesOf } from "#app/domain/catalogue/names.ts";
import { filter } from "./phrase.ts";
import type { Phrase } from "./phrase.ts";

/** Beside the catalogue's own names. A language spoken at work stands for the country where nothing else is said of it. */
const OTHER_NAMES: Record<string, readonly string[]> = {
  JP: [
    "nhật",
    "nhật bổn",
    "nhựt bản",
    "nhựt",
    "đi nhật",
    "japan",
    "japanese",
    "nippon",
    "jp",
    "jpn",
    "xứ hoa anh đào",
    "tiếng nhật",
    "nhật ngữ",
    "ke jepang",
    "bahasa jepang",
    "kerja jepang",
    "日本国",
    "日本で",
    "일본어",
  ],
  KR: [
    "hàn",
    "hàn xẻng",
    "hàn quốc",
    "nam hàn",
    "đại hàn",
    "korea",
    "korean",
    "south korea",
    "korsel",
    "xứ kim chi",
    "tiếng hàn",
    "bahasa korea",
    "대한민국",
    "南韓",
  ],
  TW: [
    "đài",
    "đài loan",
    "taiwan",
    "taiwanese",
    "đảo đài",
    "xứ đài",
    "tiếng trung",
    "tiếng hoa",
    "tiếng đài",
    "bahasa mandarin",
    "mandarin",
    "臺灣",
    "台灣",
    "台湾",
  ],
  DE: [
    "đức",
    "nước đức",
    "chlb đức",
    "cộng hòa liên bang đức",
    "germany",
    "german",
    "deutschland",
    "đức quốc",
    "tiếng đức",
    "bahasa jerman",
    "독일",
    "德国",
    "德國",
  ],
};

export const MARKET_WORDS: readonly Phrase[] = MARKETS.map(({ code, names }) =>
  filter([...new Set([...namesOf(names), ...(OTHER_NAMES[code] ?? [])])], { markets: [code] }),
);

/** Holds a country's name and is none. */
export const NO_MARKETS: Phrase = {
  words: [
    "chủ nhật",
    "sinh nhật",
    "cập nhật",
    "nhật ký",
    "thống nhất",
    "cao nhất",
    "tốt nhất",
    "thấp nhất",
    "ít nhất",
    "nhiều nhất",
    "lâu đài",
    "đạo đức",
    "ông đức",
  ],
  means: { kind: "words" },
};

/** Words without marks that are a trade and a country, and mostly the country: 'duc' is Đức before it is đúc, to cast. */
export const COUNTRIES_FIRST: readonly string[] = ["duc"];

/** Programmes under which people leave, one row each, with the days between which they may be offered. */

import { LAW_FROM } from "./day.ts";
import type { Day } from "./day.ts";
import type { Names } from "./names.ts";

/**
 * `market` is a market's code. `sentBy` 'public-body' means no agency may offer it: the public centre for overseas labour
 * or a locality sends, without a service fee. `usualMonths` are the contract lengths that orders state, in months.
 * `validFrom` and `validTo` are the first and last day on which people may leave under it, null while no end is known.
 * `source` says what the row rests on and what is not confirmed.
 */
export type Programme = {
  code: string;
  market: string;
  names: Names;
  shortNames: Names;
  sentBy: "agency" | "public-body";
  usualMonths: readonly number[];
  validFrom: Day;
  validTo: Day | null;
  source: string;
};

const JAPAN: readonly Programme[] = [
  {
    code: "jp-intern",
    market: "JP",
    sentBy: "agency",
    usualMonths: [12, 36],
    validFrom: LAW_FROM,
    validTo: "2027-06-30",
    names: {
      vi: "Thực tập sinh kỹ năng Nhật Bản",
      en: "Technical intern, Japan",
      id: "Pemagang teknis Jepang",
      ja: "技能実習",
    },
    shortNames: {
      vi: "Thực tập sinh",
      en: "Technical intern",
      id: "Pemagang teknis",
      ja: "技能実習",
    },
    source:
      "Stages of 1, 2 and 2 years; orders state 1 or 3. Applications until 31 March 2027, entry until 30 June 2027; then employment for skill development, which starts on 1 April 2027. Running interns finish under transition.",
  },
  {
    code: "jp-esd",
    market: "JP",
    sentBy: "agency",
    usualMonths: [36],
    validFrom: "2027-04-01",
    validTo: null,
    names: {
      vi: "Việc làm để phát triển kỹ năng Nhật Bản",
      en: "Employment for skill development, Japan",
      id: "Kerja pengembangan keterampilan Jepang",
      ja: "育成就労",
    },
    shortNames: {
      vi: "Phát triển kỹ năng",
      en: "Skill development",
      id: "Pengembangan keterampilan",
      ja: "育成就労",
    },
    source:
      "Starts 1 April 2027, 17 fields, up to 3 years, aims at the level of specified skilled worker 1. The Japanese level at entry is not confirmed.",
  },
  {
    code: "jp-ssw1",
    market: "JP",
    sentBy: "agency",
    usualMonths: [36, 60],
    validFrom: LAW_FROM,
    validTo: null,
    names: {
      vi: "Kỹ năng đặc định số 1 Nhật Bản",
      en: "Specified skilled worker 1, Japan",
      id: "Pekerja berketerampilan spesifik 1 Jepang",
      ja: "特定技能1号",
    },
    shortNames: {
      vi: "Kỹ năng đặc định",
      en: "Specified skilled",
      id: "Keterampilan spesifik",
      ja: "特定技能",
    },
    source:
      "At most 5 years; 19 fields since 23 January 2026; skill test and JLPT N4 or JFT-Basic. From Vietnam only people on the confirmed list, through an approved agency.",
  },
  {
    code: "jp-engineer",
    market: "JP",
    sentBy: "agency",
    usualMonths: [36],
    validFrom: LAW_FROM,
    validTo: null,
    names: {
      vi: "Kỹ sư, chuyên gia Nhật Bản",
      en: "Engineer or specialist, Japan",
      id: "Insinyur atau spesialis Jepang",
      ja: "技術・人文知識・国際業務",
    },
    shortNames: { vi: "Kỹ sư", en: "Engineer", id: "Insinyur", ja: "技人国" },
    source:
      "Asks for a degree; no term beyond the visa. The length in orders is usual, not a rule.",
  },
  {
    code: "jp-im-japan",
    market: "JP",
    sentBy: "public-body",
    usualMonths: [36, 60],
    validFrom: LAW_FROM,
    validTo: null,
    names: {
      vi: "Thực tập sinh IM Japan (phi lợi nhuận)",
      en: "IM Japan interns (non-profit)",
      id: "Pemagang IM Japan (nirlaba)",
      ja: "アイム・ジャパン",
    },
    shortNames: { vi: "IM Japan", en: "IM Japan", id: "IM Japan" },
    source:
      "Run by the public centre for overseas labour without service fee; 3 to 5 years; men of 18 to 30 in the round of 2025.",
  },
];

const KOREA: readonly Programme[] = [
  {
    code: "kr-e9",
    market: "KR",
    sentBy: "public-body",
    usualMonths: [36, 58],
    validFrom: LAW_FROM,
    validTo: null,
    names: {
      vi: "Chương trình EPS Hàn Quốc (visa E-9)",
      en: "EPS, South Korea (E-9 visa)",
      id: "EPS Korea Selatan (visa E-9)",
      ko: "고용허가제(E-9)",
    },
    shortNames: { vi: "EPS (E-9)", en: "EPS (E-9)", id: "EPS (E-9)", ko: "고용허가제" },
    source:
      "Between governments, sent only by the public centre for overseas labour; 3 years and 1 year 10 months more.",
  },
  {
    code: "kr-e8",
    market: "KR",
    sentBy: "public-body",
    usualMonths: [3, 5],
    validFrom: LAW_FROM,
    validTo: null,
    names: {
      vi: "Lao động thời vụ Hàn Quốc (visa E-8)",
      en: "Seasonal work, South Korea (E-8 visa)",
      id: "Kerja musiman Korea Selatan (visa E-8)",
      ko: "계절근로(E-8)",
    },
    shortNames: { vi: "Thời vụ (E-8)", en: "Seasonal (E-8)", id: "Musiman (E-8)", ko: "계절근로" },
    source:
      "Only between localities that signed; no enterprise and no broker. 90 days or 5 months in the text of 2023; 8 months is reported and not confirmed.",
  },
  {
    code: "kr-e7",
    market: "KR",
    sentBy: "agency",
    usualMonths: [24, 36],
    validFrom: LAW_FROM,
    validTo: null,
    names: {
      vi: "Lao động tay nghề Hàn Quốc (visa E-7)",
      en: "Skilled work, South Korea (E-7 visa)",
      id: "Pekerja terampil Korea Selatan (visa E-7)",
      ko: "특정활동(E-7)",
    },
    shortNames: { vi: "Tay nghề (E-7)", en: "Skilled (E-7)", id: "Terampil (E-7)", ko: "특정활동" },
    source:
      "By a licensed agency after approval of source preparation; a degree or 2 years of work. The length in orders is usual, not a rule.",
  },
  {
    code: "kr-e10",
    market: "KR",
    sentBy: "agency",
    usualMonths: [36, 58],
    validFrom: LAW_FROM,
    validTo: null,
    names: {
      vi: "Thuyền viên tàu cá gần bờ Hàn Quốc (visa E-10)",
      en: "Near-shore crew, South Korea (E-10 visa)",
      id: "Awak kapal pantai Korea Selatan (visa E-10)",
      ko: "선원취업(E-10)",
    },
    shortNames: {
      vi: "Thuyền viên (E-10)",
      en: "Crew (E-10)",
      id: "Awak kapal (E-10)",
      ko: "선원취업",
    },
    source:
      "Circular 02/2024/TT-BLĐTBXH: 3 years and 1 year 10 months more; near-shore vessels of 20 tonnes and over.",
  },
];

const TAIWAN: readonly Programme[] = [
  {
    code: "tw-factory",
    market: "TW",
    sentBy: "agency",
    usualMonths: [36],
    validFrom: LAW_FROM,
    validTo: null,
    names: {
      vi: "Công nhân nhà máy Đài Loan",
      en: "Factory work, Taiwan",
      id: "Pekerja pabrik Taiwan",
      zh: "製造業移工",
    },
    shortNames: { vi: "Nhà máy", en: "Factory", id: "Pabrik", zh: "製造業" },
    source: "Under the labour standards law of Taiwan; usual contract 3 years.",
  },
  {
    code: "tw-construction",
    market: "TW",
    sentBy: "agency",
    usualMonths: [36],
    validFrom: LAW_FROM,
    validTo: null,
    names: {
      vi: "Công nhân xây dựng Đài Loan",
      en: "Construction, Taiwan",
      id: "Pekerja konstruksi Taiwan",
      zh: "營造業移工",
    },
    shortNames: { vi: "Xây dựng", en: "Construction", id: "Konstruksi", zh: "營造業" },
    source: "Under the labour standards law of Taiwan; usual contract 3 years.",
  },
  {
    code: "tw-care-centre",
    market: "TW",
    sentBy: "agency",
    usualMonths: [36],
    validFrom: LAW_FROM,
    validTo: null,
    names: {
      vi: "Hộ lý viện dưỡng lão, bệnh viện Đài Loan",
      en: "Care centre or hospital carer, Taiwan",
      id: "Caregiver panti jompo atau rumah sakit Taiwan",
      zh: "機構看護工",
    },
    shortNames: {
      vi: "Hộ lý viện dưỡng lão",
      en: "Care centre",
      id: "Panti jompo",
      zh: "機構看護",
    },
    source:
      "Under the labour standards law of Taiwan; Circular 02/2024/TT-BLĐTBXH annex XI has its own fee row; usual contract 3 years.",
  },
  {
    code: "tw-home-carer",
    market: "TW",
    sentBy: "agency",
    usualMonths: [36],
    validFrom: LAW_FROM,
    validTo: null,
    names: {
      vi: "Khán hộ công gia đình Đài Loan",
      en: "Home carer, Taiwan",
      id: "Caregiver lansia di rumah, Taiwan",
      zh: "家庭看護工",
    },
    shortNames: { vi: "Khán hộ công", en: "Home carer", id: "Caregiver di rumah", zh: "家庭看護" },
    source:
      "Outside the labour standards law of Taiwan; the licence needs a second approval for domestic work (Decree 112/2021 art. 20-22); usual contract 3 years.",
  },
  {
    code: "tw-domestic",
    market: "TW",
    sentBy: "agency",
    usualMonths: [36],
    validFrom: LAW_FROM,
    validTo: null,
    names: {
      vi: "Giúp việc gia đình Đài Loan",
      en: "Domestic helper, Taiwan",
      id: "Asisten rumah tangga Taiwan",
      zh: "家庭幫傭",
    },
    shortNames: { vi: "Giúp việc", en: "Domestic help", id: "Rumah tangga", zh: "家庭幫傭" },
    source:
      "Outside the labour standards law of Taiwan; the licence needs a second approval for domestic work (Decree 112/2021 art. 20-22); usual contract 3 years.",
  },
  {
    code: "tw-fishing",
    market: "TW",
    sentBy: "agency",
    usualMonths: [36],
    validFrom: LAW_FROM,
    validTo: null,
    names: {
      vi: "Thuyền viên tàu cá Đài Loan",
      en: "Fishing crew, Taiwan",
      id: "Awak kapal ikan Taiwan",
      zh: "漁船船員",
    },
    shortNames: { vi: "Tàu cá", en: "Fishing", id: "Kapal ikan", zh: "漁船" },
    source:
      "Circular 02/2024/TT-BLĐTBXH prices near-shore crew apart from far-sea crew: the trade tells which; usual contract 3 years.",
  },
  {
    code: "tw-farm",
    market: "TW",
    sentBy: "agency",
    usualMonths: [36],
    validFrom: LAW_FROM,
    validTo: null,
    names: {
      vi: "Lao động nông nghiệp Đài Loan",
      en: "Farm work, Taiwan",
      id: "Pekerja pertanian Taiwan",
      zh: "農業移工",
    },
    shortNames: { vi: "Nông nghiệp", en: "Farm", id: "Pertanian", zh: "農業" },
    source: "Circular 02/2024/TT-BLĐTBXH: lodging and three meals free; usual contract 3 years.",
  },
  {
    code: "tw-intermediate",
    market: "TW",
    sentBy: "agency",
    usualMonths: [36],
    validFrom: "2024-05-15",
    validTo: null,
    names: {
      vi: "Lao động kỹ thuật trung cấp Đài Loan",
      en: "Intermediate-skilled worker, Taiwan",
      id: "Pekerja keterampilan menengah Taiwan",
      zh: "中階技術人力",
    },
    shortNames: {
      vi: "Kỹ thuật trung cấp",
      en: "Intermediate-skilled",
      id: "Keterampilan menengah",
      zh: "中階技術",
    },
    source:
      "Has its own wage floor since Circular 02/2024/TT-BLĐTBXH is in force, 15 May 2024. No term confirmed; 3 years as other contracts there.",
  },
];

const GERMANY: readonly Programme[] = [
  {
    code: "de-ausbildung",
    market: "DE",
    sentBy: "agency",
    usualMonths: [24, 36, 42],
    validFrom: LAW_FROM,
    validTo: null,
    names: {
      vi: "Du học nghề Đức (Ausbildung)",
      en: "Vocational training, Germany (Ausbildung)",
      id: "Pelatihan kejuruan Jerman (Ausbildung)",
      de: "Berufsausbildung",
    },
    shortNames: { vi: "Du học nghề", en: "Ausbildung", id: "Ausbildung", de: "Ausbildung" },
    source:
      "Residence Act section 16a: 2 to 3.5 years with training pay; German B1 as a rule, B2 for nursing.",
  },
  {
    code: "de-skilled",
    market: "DE",
    sentBy: "agency",
    usualMonths: [24, 36],
    validFrom: LAW_FROM,
    validTo: null,
    names: {
      vi: "Lao động tay nghề Đức",
      en: "Skilled worker, Germany",
      id: "Pekerja terampil Jerman",
      de: "Fachkraft",
    },
    shortNames: {
      vi: "Lao động tay nghề",
      en: "Skilled worker",
      id: "Pekerja terampil",
      de: "Fachkraft",
    },
    source:
      "Residence Act sections 18a and 18b after recognition of the qualification. The length in orders is usual, not a rule.",
  },
  {
    code: "de-triple-win",
    market: "DE",
    sentBy: "public-body",
    usualMonths: [36],
    validFrom: LAW_FROM,
    validTo: null,
    names: {
      vi: "Điều dưỡng Triple Win (phi lợi nhuận)",
      en: "Triple Win nursing (non-profit)",
      id: "Perawat Triple Win (nirlaba)",
      de: "Triple Win Pflege",
    },
    shortNames: { vi: "Triple Win", en: "Triple Win", id: "Triple Win", de: "Triple Win" },
    source:
      "Run by public bodies of both countries: a year of German in Hanoi, then 3 years of nursing training. Reported as extended to 2025; no last day confirmed.",
  },
];

export const PROGRAMMES: readonly Programme[] = [...JAPAN, ...KOREA, ...TAIWAN, ...GERMANY];

/** The programme of a code whatever its dates, null where the code is unknown. */
export function findProgramme(code: string): Programme | null {
  return PROGRAMMES.find((programme) => programme.code === code) ?? null;
}

/** Programmes under which people may leave on a day, first and last day included. */
export function programmesOn(day: Day): Programme[] {
  return PROGRAMMES.filter(
    (programme) =>
      programme.validFrom <= day && (programme.validTo === null || day <= programme.validTo),
  );
}

/** The length that is told where none is asked about: the longest of the usual ones, months. */
export function usualMonths(programme: Programme): number {
  return Math.max(...programme.usualMonths);
}

/** A programme that has yet to begin is told by the rules of its first day. */
export function rulesDay({ validFrom }: Programme, today: Day): Day {
  return validFrom > today ? validFrom : today;
}

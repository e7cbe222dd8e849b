// Words for the programmes under which people leave. Those that no company may offer lead to a notice.
import { PROGRAMMES } from "#app/domain/catalogue/programme.ts";
import { namesOf } from "#app/domain/catalogue/names.ts";
import { filter } from "./phrase.ts";
import type { Phrase } from "./phrase.ts";

/**
 * Beside the catalogue's own names. A name that is a trade's or a country's too stays theirs ('kỹ sư', 'xây dựng'), so the
 * catalogue's short names are not taken over.
 */
const OTHER_NAMES: Record<string, readonly string[]> = {
  "jp-intern": [
    "thực tập sinh",
    "thực tập sinh kỹ năng",
    "tts",
    "tts nhật",
    "thực tập sinh nhật",
    "tu nghiệp sinh",
    "jisshusei",
    "ginou jisshu",
    "technical intern",
    "technical intern trainee",
    "titp",
    "magang",
    "pemagang",
    "技能実習",
    "技能実習生",
    "実習生",
  ],
  "jp-ssw1": [
    "kỹ năng đặc định",
    "đặc định",
    "đặc định nhật",
    "visa đặc định",
    "kỹ năng đặc định số 1",
    "kndd",
    "knđđ",
    "tokutei",
    "tokutei ginou",
    "tokutei gino",
    "tokuteigino",
    "tô cư tê",
    "ssw",
    "ssw1",
    "ssw 1",
    "specified skilled",
    "specified skilled worker",
    "specified skills",
    "keterampilan spesifik",
    "pekerja berketerampilan spesifik",
    "特定技能",
    "特定技能1号",
  ],
  "jp-esd": [
    "phát triển kỹ năng",
    "việc làm phát triển kỹ năng",
    "đào tạo việc làm",
    "ikusei",
    "ikusei shuro",
    "skill development",
    "育成就労",
  ],
  "jp-engineer": [
    "visa kỹ sư",
    "visa kỹ sư nhật",
    "gijinkoku",
    "gijutsu",
    "diện kỹ sư",
    "技人国",
    "技術・人文知識・国際業務",
  ],
  "jp-im-japan": ["im japan", "imjapan", "im-japan", "アイム・ジャパン"],
  "kr-e9": [
    "e9",
    "e-9",
    "visa e9",
    "eps",
    "eps topik",
    "eps-topik",
    "diện e9",
    "chương trình eps",
    "cấp phép việc làm",
    "고용허가제",
  ],
  "kr-e8": [
    "e8",
    "e-8",
    "visa e8",
    "lao động thời vụ",
    "thời vụ hàn quốc",
    "thời vụ hàn",
    "visa thời vụ",
    "lao động thời vụ hàn quốc",
    "c4",
    "c-4",
    "계절근로",
  ],
  "kr-e7": ["e7", "e-7", "visa e7", "e7-3", "e-7-3", "e7 3", "visa e7-3", "특정활동"],
  "kr-e10": ["e10", "e-10", "visa e10", "e10-2", "선원취업"],
  "tw-intermediate": [
    "trung cấp đài loan",
    "kỹ thuật trung cấp",
    "tay nghề trung cấp",
    "lao động trung cấp",
    "中階",
    "中階技術人力",
  ],
  "tw-domestic": [],
  "tw-home-carer": [],
  "tw-factory": [
    "nhà máy đài loan",
    "công xưởng đài loan",
    "công nhân đài loan",
    "pabrik taiwan",
    "factory taiwan",
    "taiwan factory",
  ],
  "tw-construction": [],
  "tw-care-centre": [],
  "tw-fishing": [],
  "tw-farm": [],
  "de-ausbildung": [
    "ausbildung",
    "du học nghề",
    "du học nghề đức",
    "học nghề đức",
    "học nghề ở đức",
    "học nghề tại đức",
    "học nghề bên đức",
    "đi đức học nghề",
    "du học đức",
    "azubi",
    "berufsausbildung",
    "vocational training",
    "pelatihan kejuruan",
  ],
  "de-skilled": [
    "lao động tay nghề đức",
    "tay nghề đức",
    "fachkraft",
    "fachkräfte",
    "lao động lành nghề đức",
  ],
  "de-triple-win": ["triple win", "triplewin"],
};

/** A programme and its trade in one word. */
const WITH_TRADE: readonly Phrase[] = [
  filter(
    ["du học nghề điều dưỡng", "ausbildung điều dưỡng", "học nghề điều dưỡng"],
    { programmes: ["de-ausbildung"], trades: ["care", "nursing"] },
    ["nursing"],
  ),
];

const NAMED: readonly Phrase[] = PROGRAMMES.map(({ code, market, names, sentBy }) => ({
  words: [...new Set([...namesOf(names), ...(OTHER_NAMES[code] ?? [])])],
  means:
    sentBy === "public-body"
      ? { kind: "notice", programme: code, set: { markets: [market] } }
      : { kind: "filter", set: { programmes: [code] } },
}));

export const PROGRAMME_WORDS: readonly Phrase[] = [...NAMED, ...WITH_TRADE];

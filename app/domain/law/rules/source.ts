/** The papers that rules rest on, and how an article of one is cited in each language. */

import type { Lang } from "#app/domain/catalogue/names.ts";

/** `setting` marks a figure of the portal itself: no paper fixes it, so it may warn and never decides what is lawful. */
export const SOURCES = {
  "law-69-2020": "Luật 69/2020/QH14 Người lao động Việt Nam đi làm việc ở nước ngoài theo hợp đồng",
  "decree-112-2021": "Nghị định 112/2021/NĐ-CP",
  "circular-21-2021": "Thông tư 21/2021/TT-BLĐTBXH",
  "circular-02-2024": "Thông tư 02/2024/TT-BLĐTBXH (thay Phụ lục II-XI của Thông tư 21/2021)",
  "decree-338-2025": "Nghị định 338/2025/NĐ-CP",
  "law-74-2025": "Luật Việc làm 74/2025/QH15",
  "decree-61-2015": "Nghị định 61/2015/NĐ-CP, sửa đổi bởi Nghị định 74/2019/NĐ-CP",
  "eps-rules": "EPS (E-9): Trung tâm Lao động ngoài nước",
  "colab-notice": "Thông báo của Trung tâm Lao động ngoài nước",
  "dolab-notice": "Thông báo của Cục Quản lý lao động ngoài nước",
  "jp-ministry": "出入国在留管理庁・厚生労働省",
  "triple-win": "GIZ / BA-ZAV Triple Win",
  "jp-minimum-wage": "厚生労働省 地域別最低賃金",
  "tw-minimum-wage": "勞動部 基本工資",
  "kr-minimum-wage": "최저임금위원회 최저임금",
  "de-minimum-wage": "Mindestlohn (MiLoG)",
  "de-trainee-wage": "Mindestausbildungsvergütung (BBiG § 17)",
  "tw-agent-fee": "勞動部 服務費",
  setting: "Ước tính của cổng thông tin",
} as const satisfies Record<string, string>;

export type SourceKey = keyof typeof SOURCES;

/** The name of a source: of a key, the paper's; anything else is the source that the centre gave for a figure of its own. */
export function sourceName(source: string): string {
  return isSourceKey(source) ? SOURCES[source] : source;
}

function isSourceKey(source: string): source is SourceKey {
  return Object.hasOwn(SOURCES, source);
}

/** Indonesia has laws and government regulations of its own, so there those of Vietnam are called Vietnamese. */
const WORDS: Record<Lang, Record<"Law" | "Decree" | "Circular" | "art." | "annex", string>> = {
  vi: { Law: "Luật", Decree: "Nghị định", Circular: "Thông tư", "art.": "Điều", annex: "Phụ lục" },
  en: { Law: "Law", Decree: "Decree", Circular: "Circular", "art.": "art.", annex: "annex" },
  id: {
    Law: "UU Vietnam",
    Decree: "Peraturan Pemerintah Vietnam",
    Circular: "Peraturan Menteri Vietnam",
    "art.": "pasal",
    annex: "lampiran",
  },
};

/** Papers of the hosts, which are cited in their own script: what readers call them. */
const HOST_PAPERS: Readonly<Record<string, Record<Lang, string>>> = {
  技能実習法: {
    vi: "Luật Thực tập kỹ năng của Nhật Bản",
    en: "Japan’s Technical Intern Training Act",
    id: "UU Pemagangan Teknis Jepang",
  },
  育成就労法: {
    vi: "Luật Phát triển kỹ năng của Nhật Bản",
    en: "Japan’s Employment for Skill Development Act",
    id: "UU Pengembangan Keterampilan Jepang",
  },
  育成就労: {
    vi: "chương trình Phát triển kỹ năng của Nhật Bản",
    en: "Japan’s employment for skill development",
    id: "program Pengembangan Keterampilan Jepang",
  },
  特定技能1号: {
    vi: "quy định Kỹ năng đặc định số 1 của Nhật Bản",
    en: "Japan’s rules on specified skilled workers",
    id: "aturan Keterampilan Spesifik 1 Jepang",
  },
  私立就業服務機構收費項目及金額標準: {
    vi: "quy định thu phí của Đài Loan",
    en: "Taiwan’s standard of agents’ fees",
    id: "aturan biaya agen Taiwan",
  },
};

/** An article as a rule carries it ('Law 69/2020/QH14 art. 23.4.a') in the words of a language: 'Luật 69/2020/QH14 Điều 23.4.a'; '' where a figure rests on no article. */
export function citation(article: string | null, lang: Lang): string {
  if (article === null) return "";
  const host = HOST_PAPERS[article];
  if (host !== undefined) return `${host[lang]}, ${article}`;
  const words = WORDS[lang];
  return article.replace(/\b(Law|Decree|Circular|annex)\b|\bart\./g, (word) => {
    if (word === "Law" || word === "Decree" || word === "Circular" || word === "annex")
      return words[word];
    return words["art."];
  });
}

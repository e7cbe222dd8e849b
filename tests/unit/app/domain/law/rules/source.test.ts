import { expect, it } from "vitest";
import { citation, sourceName, SOURCES } from "#app/domain/law/rules/source.ts";

it.each([
  ["Law 69/2020/QH14 art. 23.4.a", "vi", "Luật 69/2020/QH14 Điều 23.4.a"],
  ["Law 69/2020/QH14 art. 23.4.a", "en", "Law 69/2020/QH14 art. 23.4.a"],
  ["Law 69/2020/QH14 art. 23.4.a", "id", "UU Vietnam 69/2020/QH14 pasal 23.4.a"],
  ["Circular 02/2024/TT-BLĐTBXH annex XI", "vi", "Thông tư 02/2024/TT-BLĐTBXH Phụ lục XI"],
  [
    "Decree 112/2021/NĐ-CP annex II",
    "id",
    "Peraturan Pemerintah Vietnam 112/2021/NĐ-CP lampiran II",
  ],
  ["育成就労法", "vi", "Luật Phát triển kỹ năng của Nhật Bản, 育成就労法"],
] as const)("%s in %s", (article, lang, cited) => {
  expect(citation(article, lang)).toBe(cited);
});

it("cites nothing where a figure rests on no article", () => {
  expect(citation(null, "vi")).toBe("");
});

it("names a source by its key, and one that the centre gave by itself", () => {
  expect(sourceName("decree-112-2021")).toBe("Nghị định 112/2021/NĐ-CP");
  expect(sourceName("Aichi Labour Bureau")).toBe("Aichi Labour Bureau");
  expect(sourceName("toString")).toBe("toString");
});

it("has a title for every source", () => {
  expect(Object.values(SOURCES).filter((title) => title.trim() === "")).toEqual([]);
});

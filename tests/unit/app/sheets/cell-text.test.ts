// What of a cell's text is kept, and how spoilt letters are told.
import { expect, test } from "vitest";
import { cleanCell, spoiltLetters } from "#app/sheets/cell-text.ts";

test.each([
  ["C«ng nh©n may", "tcvn3"],
  ["Hµ Néi", "tcvn3"],
  ["Coâng ty Nhaân löïc", "vni"],
  ["Há»™ lÃ½ chÄƒm sÃ³c", "mojibake"],
  ["H? lý ch?m sóc", "letters_lost"],
  ["N\u00adíc ngoµi", "tcvn3"],
  ["tr\u00adêng", "tcvn3"],
  ["ñi laøm", "vni"],
  ["Hộ l\ufffd", "mojibake"],
])("'%s' is %s", (text, fault) => {
  expect(spoiltLetters(text)).toBe(fault);
});

test.each([
  ...["Công nhân may", "Hộ lý chăm sóc", "Điều dưỡng viên", "Hà Nội", "Thợ hàn ở Đức: Köln, Größe"],
  ...["Bạn muốn đi Nhật?Hãy gọi", "XƯỞNG HẠNG A “MÃ”", "Bảo dưỡng©2026"],
  ...["Pflege\u00adfachkraft", "Compañía Señor Niño"],
  ...["介護 (kaigo)", "Québec", "Ưu tiên người đã đi?", "https://a.vn/x?y=1", "São Paulo", "50 °C"],
])("'%s' is as it should be", (text) => {
  expect(spoiltLetters(text)).toBeNull();
});

test("what is not seen goes; what controls is shown and told; a fault found before stands", () => {
  expect(cleanCell({ text: "Hộ\u200b lý\u00a0" })).toEqual({ text: "Hộ lý ", fault: null });
  expect(cleanCell({ text: "a\u0000b" })).toEqual({ text: "a\ufffdb", fault: "control_character" });
  expect(cleanCell({ text: "1", fault: "merged" })).toEqual({ text: "1", fault: "merged" });
});

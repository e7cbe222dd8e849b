// A firm's name is the same name however it is typed.
import { expect, test } from "vitest";
import { firmNameKey, hasOwnName, speaksOfFirm } from "#app/domain/identifiers/firm-name.ts";

test.each([
  "Công ty CP Nhân lực Mây Xanh",
  "CÔNG TY CỔ PHẦN NHÂN LỰC MÂY XANH",
  "nhan luc may xanh",
  "Nhân lực MâyXanh JSC",
  "Cty CP  Nhân-lực  Mây  Xanh",
  "CPNL Mây Xanh",
  "Cty CP NL Mây Xanh",
])("%s has the key of Mây Xanh", (name) => {
  expect(firmNameKey(name)).toBe("nhanlucmayxanh");
});

test.each([
  ["Cty TNHH NLQT Gió Ngàn", "Công ty TNHH Nhân lực quốc tế Gió Ngàn"],
  ["Cty Cung ứng LĐ Sóng Biếc", "Công ty Cung ứng lao động Sóng Biếc"],
  ["CTCP XKLĐ & TM Bến Xưa", "Công ty cổ phần Xuất khẩu lao động và Thương mại Bến Xưa"],
  ["CP DV XD Suối Mơ", "Công ty cổ phần Dịch vụ Xây dựng Suối Mơ"],
])("%s is short for %s", (short, long) => {
  expect(firmNameKey(short)).toBe(firmNameKey(long.replace(" và ", " ")));
});

test("a name that is only a legal form keeps its words, and nothing stays nothing", () => {
  expect(firmNameKey("Công ty TNHH")).toBe("congtytnhh");
  expect(firmNameKey("Công ty CP SONA")).toBe("sona");
  expect(hasOwnName("Công ty TNHH")).toBe(false);
  expect(hasOwnName("Công ty TNHH Suối Mơ")).toBe(true);
  expect(firmNameKey(" … ")).toBe("");
});

test("a firm is spoken of by a word of its legal form, not by a part of another word", () => {
  expect(speaksOfFirm("gap cty suoi mo")).toBe(true);
  expect(speaksOfFirm("gap chi lan o cpu")).toBe(false);
});

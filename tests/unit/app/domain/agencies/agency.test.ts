// An agency's name is the same name however it is typed.
import { expect, test } from "vitest";
import { agencyNameKey, agencySlug } from "#app/domain/agencies/agency.ts";

test.each([
  "Công ty CP Nhân lực Mây Xanh",
  "CÔNG TY CỔ PHẦN NHÂN LỰC MÂY XANH",
  "nhan luc may xanh",
  "Nhân lực MâyXanh JSC",
  "Cty CP  Nhân-lực  Mây  Xanh",
])("%s has the key of Mây Xanh", (name) => {
  expect(agencyNameKey(name)).toBe("nhanlucmayxanh");
});

test("a name that is only a legal form keeps its words, and nothing stays nothing", () => {
  expect(agencyNameKey("Công ty TNHH")).toBe("congtytnhh");
  expect(agencyNameKey(" … ")).toBe("");
});

test("an address carries name and licence digits", () => {
  expect(agencySlug("Công ty CP Nhân lực Mây Xanh", "9900")).toBe(
    "cong-ty-cp-nhan-luc-may-xanh-9900",
  );
  expect(agencySlug("株式会社", "9901")).toBe("9901");
});

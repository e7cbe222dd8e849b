// An agency's part of an address.
import { expect, test } from "vitest";
import { agencySlug } from "#app/domain/agencies/agency.ts";

test("an address carries name and licence digits", () => {
  expect(agencySlug("Công ty CP Nhân lực Mây Xanh", "9900")).toBe(
    "cong-ty-cp-nhan-luc-may-xanh-9900",
  );
  expect(agencySlug("株式会社", "9901")).toBe("9901");
});

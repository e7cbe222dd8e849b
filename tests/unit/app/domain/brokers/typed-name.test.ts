// What somebody typed into the check box.
import { expect, test } from "vitest";
import { LONGEST_TYPED, readTypedName } from "#app/domain/brokers/typed-name.ts";

test.each([
  ["0900 000 678", "phone", "+84900000678"],
  ["+84 900000678", "phone", "+84900000678"],
  ["sđt: 0900000678", "phone", "+84900000678"],
  ["Zalo 0900 000 678", "phone", "+84900000678"],
  ["9912/LĐTBXH-GP", "licence", "9912"],
  ["9912", "licence", "9912"],
  ["giấy phép số 9912", "licence", "9912"],
  ["https://www.facebook.com/mau", "page", "facebook.com/mau"],
  ["demo9900.vn", "page", "demo9900.vn"],
  ["STK 1900 8801 0001", "bank_account", "190088010001"],
  ["190088010001", "bank_account", "190088010001"],
  ["Vietcombank 0900000678", "bank_account", "0900000678"],
  ["Mây Xanh", "name", "mayxanh"],
  ["Công ty CP Nhân lực Mây Xanh", "name", "nhanlucmayxanh"],
  ["株式会社", "name", "株式会社"],
])("%s is a %s", (typed, kind, key) => {
  const read = readTypedName(typed);
  expect([read?.kind, read?.keys[kind as "name"]]).toEqual([kind, key]);
});

test("a number may be a phone and an account, and a Zalo page carries a phone", () => {
  expect(readTypedName("0900000678")?.keys).toMatchObject({
    phone: "+84900000678",
    bank_account: "0900000678",
  });
  expect(readTypedName("https://zalo.me/0900000678")?.keys).toMatchObject({
    page: "zalo.me/0900000678",
    phone: "+84900000678",
  });
});

test("nothing is nothing, and a copied page of text is cut", () => {
  expect(readTypedName("  ")).toBeNull();
  expect(readTypedName("!!! … ???")).toBeNull();
  expect(readTypedName("a".repeat(5000))?.keys.name).toHaveLength(LONGEST_TYPED);
});

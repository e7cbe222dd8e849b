// Two spellings of a phone, page or account are one channel.
import { expect, test } from "vitest";
import { bankAccountKey, channelKey, pageKey, phoneKey } from "#app/domain/agencies/channel.ts";

test.each([
  "0900 000 678",
  "0900000678",
  "0900.000.678",
  "+84 900 000 678",
  "84900000678",
  "0084900000678",
  "(0900) 000-678",
  "０９００ ０００ ６７８",
])("%s is one phone", (typed) => {
  expect(phoneKey(typed)).toBe("+84900000678");
});

test.each(["", "Mây Xanh", "9912/LĐTBXH-GP", "12", "gọi 0900"])("%s is no phone", (typed) => {
  expect(phoneKey(typed)).toBeNull();
});

test.each([
  ["https://www.facebook.com/XKLD.Mau/", "facebook.com/xkld.mau"],
  ["m.facebook.com/xkld.mau?fbclid=abc", "facebook.com/xkld.mau"],
  ["fb.com/xkld.mau", "facebook.com/xkld.mau"],
  ["https://facebook.com/profile.php?id=1000", "facebook.com/1000"],
  ["zalo.me/0900000678", "zalo.me/0900000678"],
  ["HTTP://Demo9900.vn", "demo9900.vn"],
  ["https://demo.vn/%E0%A4%A", "demo.vn/%e0%a4%a"],
])("%s is the page %s", (typed, key) => {
  expect(pageKey(typed)).toBe(key);
});

test.each(["", "Mây Xanh", "9912", "http://", "a b c"])("%s is no page", (typed) => {
  expect(pageKey(typed)).toBeNull();
});

test("an account counts by its letters and digits", () => {
  expect(bankAccountKey("1900 8801 0001")).toBe("190088010001");
  expect(bankAccountKey("1900-8801-0001")).toBe("190088010001");
  expect(bankAccountKey("12345")).toBeNull();
  expect(bankAccountKey("Mây Xanh")).toBeNull();
});

test("each kind has its own key", () => {
  expect(channelKey("address", "Số 1, phố Thử Nghiệm")).toBe(
    channelKey("address", "so 1 pho thu nghiem"),
  );
  expect(channelKey("phone", "x")).toBeNull();
});

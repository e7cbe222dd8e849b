// Addresses in a text, also those that people write apart.
import { expect, test } from "vitest";
import { findPages } from "#app/domain/identifiers/page-text.ts";

test.each([
  ["Vào https://demo9900.vn/don-hang, rồi gọi", ["https://demo9900.vn/don-hang"]],
  ["demo9900.vn.", ["demo9900.vn"]],
  ["facebook . com / xkld8801", ["facebook.com/xkld8801"]],
  ["facebook.com / xkld8801", ["facebook.com/xkld8801"]],
  ["fb: xkld8801", ["facebook.com/xkld8801"]],
  ["fb xkld8801", []],
  ["tiktok @xkld.nhat", ["tiktok.com/@xkld.nhat"]],
  ["https://demo9900.vn/fb:xkld8801", ["https://demo9900.vn/fb:xkld8801"]],
  ["demo9900.vn, fb: xkld8801", ["demo9900.vn", "facebook.com/xkld8801"]],
  ["fb: xkld8801, demo9900.vn", ["facebook.com/xkld8801", "demo9900.vn"]],
  ["TP.HCM, Cty.TNHH", []],
  ["a@demo9900.vn", []],
  ["www.abc.travel/x", ["www.abc.travel/x"]],
])("in '%s' stand %j", (text, addresses) => {
  const found = findPages(text);
  expect(found.map(({ address }) => address)).toEqual(addresses);
  for (const { at, written } of found) expect(text.slice(at)).toContain(written);
});

test("an address is told as it stands in the text", () => {
  expect(findPages("Vào fb: xkld8801 nhé")).toEqual([
    { at: 4, written: "fb: xkld8801", address: "facebook.com/xkld8801" },
  ]);
});

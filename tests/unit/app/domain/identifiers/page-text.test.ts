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
  ["TP.HCM, Cty.TNHH", []],
  ["a@demo9900.vn", []],
  ["www.abc.travel/x", ["www.abc.travel/x"]],
])("in '%s' stand %j", (text, addresses) => {
  expect(findPages(text).map(({ address }) => address)).toEqual(addresses);
});

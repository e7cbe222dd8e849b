// Licence numbers as they are written, and what is none.
import fc from "fast-check";
import { expect, test } from "vitest";
import { findLicenceNumbers, licenceNumberKey } from "#app/domain/identifiers/licence-number.ts";
import { foldText } from "#app/domain/catalogue/names.ts";

test.each([
  ["9912/LĐTBXH-GP", "9912"],
  ["9912/LDTBXH-GP", "9912"],
  ["9912/GP-LĐTBXH", "9912"],
  ["9912/GP-LĐTBXH ngày 01/02/2020", "9912"],
  ["số 9912/BNV-GP, cấp ngày 01/01/2025", "9912"],
  ["GP số 9912", "9912"],
  ["GP: 9912", "9912"],
  ["giấy phép số 9912/LĐTBXH-GP", "9912"],
  ["9912 / BNV-GP", "9912"],
  ["  9912 ", "9912"],
  ["037/LĐTBXH-GP", "37"],
  ["９９１２/LĐTBXH-GP", "9912"],
  ["9912/2020/LĐTBXH-GP", "9912"],
  ["9912/LĐTB&XH-GP", "9912"],
  ["9912/LĐ-TBXH-GP", "9912"],
  ["9912-LĐTBXH-GP", "9912"],
  ["9912 LĐTBXH", "9912"],
  ["Giấy phép XKLĐ số 9912", "9912"],
  ["Giấy phép hoạt động số 9912/BLĐTBXH-GP", "9912"],
  ["#9912", "9912"],
  ["9912?", "9912"],
])("%s is licence %s", (text, key) => {
  expect(licenceNumberKey(text)).toBe(key);
});

test.each([
  ...["", "LĐTBXH-GP", "0900000678", "Mây Xanh", "99-12", "Công ty 24h", "xkld 2026", "xkld8801"],
  ...[
    "12/10/2020",
    "1/2",
    "facebook.com/xkld8801",
    "zalo.me/g/8801",
    "t.me/vieclam8801",
    "xkld8801@gmail.com",
  ],
])("%s is no licence", (text) => {
  expect(licenceNumberKey(text)).toBeNull();
});

// A firm that shows the number of a letter, of a business licence or of a province's office is not the firm that has that licence.
test.each([
  "9912/QLLĐNN-NB",
  "9912/QĐ-LĐTBXH",
  "9912/QĐ-UBND",
  "9912/SLĐTBXH-GP",
  "9912/GP-SLĐTBXH",
  "9912/GP-UBND",
  "9912/LĐTBXH-QLLĐNN",
  "9912/tuyen-dung",
  "9912/zalo",
  "giấy phép lái xe số 9912",
])("%s is the number of something else", (text) => {
  expect(licenceNumberKey(text)).toBeNull();
  expect(findLicenceNumbers(foldText(`theo ${text} ngày 01/02/2024`))).toEqual([]);
  expect(findLicenceNumbers(foldText(`giấy phép số ${text}`))).toEqual([]);
});

test("a telephone number behind 'giấy phép' is no licence, and one beside a licence takes nothing from it", () => {
  const keys = (text: string) => findLicenceNumbers(foldText(text)).map(({ key }) => key);
  expect(keys("GP 0900 000 914")).toEqual([]);
  expect(keys("giấy phép 9912 0900 000 914")).toEqual(["9912"]);
});

test("digits inside an address are never a licence", () => {
  const host = fc.constantFrom(
    "facebook.com",
    "zalo.me",
    "zalo.me/g",
    "t.me",
    "demo.vn",
    "tiktok.com",
  );
  const scheme = fc.constantFrom("", "https://", "http://www.", "www.", "m.");
  fc.assert(
    fc.property(scheme, host, fc.stringMatching(/^[a-z]{0,8}[0-9]{1,6}$/), (before, at, name) => {
      const address = `${before}${at}/${name}`;
      expect(licenceNumberKey(address)).toBeNull();
      expect(findLicenceNumbers(foldText(`xem ${address} nhé`))).toEqual([]);
    }),
  );
});

test("in a longer text a word before it or the ministry behind it tells a licence", () => {
  const keys = (text: string) => findLicenceNumbers(foldText(text)).map(({ key }) => key);
  expect(keys("Công ty có giấy phép số 9912, gọi 0900000678")).toEqual(["9912"]);
  expect(keys("theo 9912/LĐTBXH-GP và 9913/GP-BNV")).toEqual(["9912", "9913"]);
  expect(keys("tuyển 30 nam, lương 9912 tệ, ngày 12/10/2026")).toEqual([]);
});

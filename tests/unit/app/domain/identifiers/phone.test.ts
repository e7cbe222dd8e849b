// A telephone number is one line however it is written, and under its old number too.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findPhones, phoneKey, phoneKeys } from "#app/domain/identifiers/phone.ts";

test.each([
  "0900 000 678",
  "0900000678",
  "0900.000.678",
  "+84 900 000 678",
  "+84 (0)900 000 678",
  "84900000678",
  "0084900000678",
  "(0900) 000-678",
  "0900–000–678",
  "０９００ ０００ ６７８",
])("%s is one phone", (typed) => {
  expect(phoneKeys(typed)).toEqual(["+84900000678"]);
});

test.each([
  "",
  "Mây Xanh",
  "9912/LĐTBXH-GP",
  "12",
  "gọi 0900",
  "0900 000 678 0900 000 679",
  "190088010001",
])("%s is no phone", (typed) => {
  expect(phoneKey(typed)).toBeNull();
});

describe("numbers of before 2018 are the same line", () => {
  test.each([
    ["01690000901", "+84390000901"],
    ["0162.345.6789", "+84323456789"],
    ["+84 123 456 7890", "+84834567890"],
    ["0120 345 6789", "+84703456789"],
    ["0186 345 6789", "+84563456789"],
    ["0199 345 6789", "+84593456789"],
  ])("mobile %s is %s", (old, now) => {
    expect(phoneKeys(old)).toEqual([now]);
  });

  test.each([
    ["08 3999 0014", "+842839990014"],
    ["(08) 3999 0014", "+842839990014"],
    ["+84 8 3999 0014", "+842839990014"],
    ["028 3999 0014", "+842839990014"],
    ["(04) 3999 0002", "+842439990002"],
    ["0439990002", "+842439990002"],
    ["0511 3456 789", "+842363456789"],
    ["020 3456 789", "+842143456789"],
    ["(033) 3820 123", "+842033820123"],
    ["0203 3820 123", "+842033820123"],
  ])("landline %s is %s", (old, now) => {
    expect(phoneKeys(old)).toEqual([now]);
  });

  test.each([
    ["0839990014", "+84839990014"],
    ["083 999 0014", "+84839990014"],
    ["0839 990 014", "+84839990014"],
  ])("%s is a mobile of today and not a landline of the city", (typed, key) => {
    expect(phoneKeys(typed)).toEqual([key]);
  });

  test("where nothing tells, both lines are told, the mobile first", () => {
    expect(phoneKeys("033 3820 123")).toEqual(["+84333820123", "+842033820123"]);
  });
});

test.each([
  ["+81 3-1234-5678", "+81312345678"],
  ["+886 2 2345 6789", "+886223456789"],
  ["0082 2 312 3456", "+8223123456"],
  ["+496431123456789", "+496431123456789"],
  ["1900 1234", "+8419001234"],
  ["08 39990014", "+842839990014"],
])("%s is %s", (typed, key) => {
  expect(phoneKeys(typed)).toEqual([key]);
});

test.each([
  ["0900 000 678 / 0900 000 679", ["0900 000 678", "0900 000 679"]],
  ["0900000678 0900000679", ["0900000678", "0900000679"]],
  ["0900000678-0900000679", ["0900000678", "0900000679"]],
  ["ĐT:0900000678 (chị Lan)", ["0900000678"]],
  ["024.39990003; 0900 000 903 gặp a. Nam", ["024.39990003", "0900 000 903"]],
  ["facebook.com/0900000678", []],
  ["xkld0900000678", []],
  ["sđt0900000678", ["0900000678"]],
  ["Zalo0900000678 nhé", ["0900000678"]],
  ["demo.vn/zalo0900000678", []],
  ["O9OO OOO 678", ["O9OO OOO 678"]],
  ["x0900000678", []],
  ["ooo ooo oooo", []],
  ["O9OO OOO 6OO", []],
  ["O9OO OOO 67O", ["O9OO OOO 67O"]],
  ["a0900000678@b.vn", []],
])("in '%s' stand %j", (text, written) => {
  expect(findPhones(text).map((phone) => phone.written)).toEqual(written);
});

test.each(["+84 12345", "+84 00 900 000 678"])("%s is no number of Vietnam's", (typed) => {
  expect(phoneKeys(typed)).toEqual([]);
});

test("a number that no plan knows is looked up as it stands", () => {
  expect(phoneKeys("0600 000 000")).toEqual(["+84600000000"]);
});

test("a number with words around it is no number alone", () => {
  expect(phoneKeys("gọi 0900 000 678")).toEqual([]);
});

test("a letter o among digits is a nought", () => {
  expect(findPhones("gọi o9oo.ooo.678 gặp Oanh").map(({ keys }) => keys[0])).toEqual([
    "+84900000678",
  ]);
});

test("a key is its own key, and any text has an answer", () => {
  fc.assert(
    fc.property(fc.stringMatching(/^0[235789]\d{8}$/), (number) => {
      const key = phoneKey(number);
      if (key !== null) expect(phoneKey(key)).toBe(key);
    }),
  );
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 200 }), (text) => {
      for (const { at, written } of findPhones(text))
        expect(text.slice(at, at + written.length)).toBe(written);
    }),
  );
});

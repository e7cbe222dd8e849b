// What a text names.
import fc from "fast-check";
import { expect, test } from "vitest";
import {
  LONGEST_TEXT,
  MOST_IDENTIFIERS,
  readIdentifiers,
} from "#app/domain/identifiers/identifiers.ts";

test.each([
  ["0900 000 678", "phone", "+84900000678"],
  ["sđt: 0900000678", "phone", "+84900000678"],
  ["Zalo 0900 000 678", "phone", "+84900000678"],
  ["Gọi ngay 0900.000.678 gặp chị Lan!", "phone", "+84900000678"],
  ["9912/LĐTBXH-GP", "licence", "9912"],
  ["9912", "licence", "9912"],
  ["giấy phép số 9912", "licence", "9912"],
  ["https://www.facebook.com/mau", "page", "facebook.com/mau"],
  ["facebook.com/xkld8801", "page", "facebook.com/xkld8801"],
  ["zalo.me/g/8801", "page", "zalo.me/g/8801"],
  ["t.me/vieclam8801", "page", "t.me/vieclam8801"],
  ["fb: xkld8801", "page", "facebook.com/xkld8801"],
  ["demo9900.vn", "page", "demo9900.vn"],
  ["STK 1900 8801 0001", "bank_account", "190088010001"],
  ["STK 1900 8801 0001 Vietcombank chủ TK Nguyễn Văn A", "bank_account", "190088010001"],
  ["190088010001", "bank_account", "190088010001"],
  ["Vietcombank 0900000678", "bank_account", "0900000678"],
  ["số tài khoản ngân hàng Agribank: 1500205123456", "bank_account", "1500205123456"],
  ["Mây Xanh", "name", "mayxanh"],
  ["Công ty CP Nhân lực Mây Xanh", "name", "nhanlucmayxanh"],
  ["xkld 2026", "name", "xuatkhaulaodong2026"],
  ["xkld8801@gmail.com", "name", "xkld8801gmailcom"],
  ["12/10/2020", "name", "12102020"],
  ["株式会社", "name", "株式会社"],
] as const)("'%s' names a %s", (text, kind, key) => {
  const found = readIdentifiers(text);
  expect(found.map((each) => each.kind)).toEqual([kind]);
  expect(found[0]?.keys[kind]?.[0]).toBe(key);
});

test("a number may be a phone and an account, and a Zalo page carries a phone", () => {
  expect(readIdentifiers("0900000678")[0]?.keys).toEqual({
    phone: ["+84900000678"],
    bank_account: ["0900000678"],
  });
  expect(readIdentifiers("https://zalo.me/0900000678")[0]?.keys).toEqual({
    page: ["zalo.me/0900000678"],
    phone: ["+84900000678"],
  });
});

test("eight digits are an account only beside a bank, nine are by themselves", () => {
  expect(readIdentifiers("55008801").map(({ kind }) => kind)).toEqual(["name"]);
  expect(readIdentifiers("VCB 55008801").map(({ kind }) => kind)).toEqual(["bank_account"]);
  expect(readIdentifiers("550088010").map(({ kind }) => kind)).toEqual(["bank_account"]);
});

test("a number is told as it stands there, and a bare one may be a name", () => {
  const [licence] = readIdentifiers("Cty có giấy phép số 9912/LĐTBXH-GP nhé");
  expect(licence?.written).toBe("giấy phép số 9912/LĐTBXH-GP");
  expect(readIdentifiers("9912")[0]?.keys).toEqual({ licence: ["9912"], name: ["9912"] });
});

test("numbers on two lines are two, and marks of grouping that no bank writes make no account", () => {
  expect(readIdentifiers("0900000678\n0900000679").map(({ written }) => written)).toEqual([
    "0900000678",
    "0900000679",
  ]);
  expect(readIdentifiers("0900·000·678")[0]?.keys).toEqual({ phone: ["+84900000678"] });
});

test("a firm's name stands where the text has it", () => {
  const text = "0900 000 678, Công ty CP Mây Xanh, facebook.com/mayxanh";
  expect(readIdentifiers(text).map(({ kind }) => kind)).toEqual(["phone", "name", "page"]);
});

test("what is no telephone and no account carries no key of one", () => {
  expect(readIdentifiers("zalo.me/g/8801")[0]?.keys).toEqual({ page: ["zalo.me/g/8801"] });
  expect(readIdentifiers("113 hoặc 0900000678").flatMap(({ keys }) => Object.keys(keys))).toEqual([
    "phone",
    "bank_account",
  ]);
});

test("a name of 200 letters is looked up whole, the letter after it is not", () => {
  expect(readIdentifiers("b".repeat(201))[0]?.written).toBe("b".repeat(200));
});

test("all that a copied post names is found, in its order", () => {
  const post = `Cty CPNL Mây Xanh, giấy phép 8801/LĐTBXH-GP tuyển 30 nam đi Nhật.
    LH 0900 000 678 - 0900 000 679 hoặc facebook.com/xkld.mayxanh.
    Cọc 5.000.000đ vào STK Agribank 1500205123456.`;
  expect(readIdentifiers(post).map(({ kind, keys }) => [kind, keys[kind]?.[0]])).toEqual([
    ["name", "nhanlucmayxanh"],
    ["licence", "8801"],
    ["phone", "+84900000678"],
    ["phone", "+84900000679"],
    ["page", "facebook.com/xkldmayxanh"],
    ["bank_account", "1500205123456"],
  ]);
});

test("nothing is nothing; what is long is cut, also where one sign stands for many", () => {
  expect(readIdentifiers("  ")).toEqual([]);
  expect(readIdentifiers("!!! … ???")).toEqual([]);
  expect(readIdentifiers("\u200b\u200f")).toEqual([]);
  expect(readIdentifiers("a".repeat(5000))[0]?.written.length).toBeLessThan(LONGEST_TEXT);
  expect(readIdentifiers("\ufdfa".repeat(2000))[0]?.written.length).toBeLessThan(LONGEST_TEXT);
  expect(readIdentifiers("0900000678 ".repeat(100))).toHaveLength(10);
});

test("any text has an answer", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 300 }), (text) => {
      for (const { written, keys } of readIdentifiers(text)) {
        expect(written).not.toBe("");
        expect(Object.values(keys).flat()).not.toContain("");
      }
    }),
  );
});

test.each(["0", "a.", "a-", "1 ", "/", "facebook.com/", "GP ", "(0", "@a", "http://", "9/"])(
  "'%s' over and over does not keep the reader busy",
  { timeout: 5_000 },
  (piece) => {
    expect(readIdentifiers(piece.repeat(2000)).length).toBeLessThanOrEqual(MOST_IDENTIFIERS);
  },
);

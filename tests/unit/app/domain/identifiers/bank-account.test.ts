// Bank accounts and the words around them.
import { expect, test } from "vitest";
import {
  bankAccountKey,
  namesBank,
  withoutBankWords,
} from "#app/domain/identifiers/bank-account.ts";

test("an account counts by its letters and digits", () => {
  expect(bankAccountKey("1900 8801 0001")).toBe("190088010001");
  expect(bankAccountKey("1900-8801-0001")).toBe("190088010001");
  expect(bankAccountKey("12345")).toBeNull();
  expect(bankAccountKey("Mây Xanh")).toBeNull();
});

test.each(["stk", "chu tk nguyen van a", "agribank", "mb bank", "so tai khoan:", "vi momo"])(
  "'%s' speaks of an account",
  (folded) => {
    expect(namesBank(folded)).toBe(true);
  },
);

test.each(["goi lan", "embark", "acbd"])("'%s' does not", (folded) => {
  expect(namesBank(folded)).toBe(false);
});

test("every word of banks and accounts goes, however many there are", () => {
  expect(withoutBankWords("stk 1 agribank 2 momo 3").split(/\s+/).filter(Boolean)).toEqual([
    "1",
    "2",
    "3",
  ]);
});

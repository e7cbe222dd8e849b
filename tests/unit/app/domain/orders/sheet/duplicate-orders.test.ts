// Who holds an approval letter.
import { expect, test } from "vitest";
import { approvalKey, ClaimBook } from "#app/domain/orders/sheet/duplicate-orders.ts";

const claim = (ref: string, approvalNo: string | null, trade = "welding", agency = "9917") => ({
  agency,
  ref,
  approvalNo,
  trade,
});

test("a letter is the same with or without spaces, and none is no letter", () => {
  expect(approvalKey(claim("A", "8090 / QLLĐNN"))).toBe(approvalKey(claim("B", "8090/QLLĐNN")));
  expect(approvalKey(claim("A", null))).toBeNull();
});

test("two agencies, or two trades, may name the same number", () => {
  const book = new ClaimBook([]);
  expect(
    [claim("A", "1/X"), claim("A", "1/X", "welding", "9918"), claim("B", "1/X", "painting")].map(
      (each) => book.claim(each),
    ),
  ).toEqual([null, null, null]);
});

test("rows without a letter never repeat each other", () => {
  const book = new ClaimBook([]);
  expect([claim("A", null), claim("B", null)].map((each) => book.claim(each))).toEqual([
    null,
    null,
  ]);
});

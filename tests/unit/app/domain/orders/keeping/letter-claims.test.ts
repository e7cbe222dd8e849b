// Who holds a letter.
import { expect, test } from "vitest";
import { readOrderRow } from "#app/domain/orders/sheet/order-sheet.ts";
import { orderCells } from "#tests/support/sheet-rows.ts";
import { ClaimBook, letterKey, repeatedFinding } from "#app/domain/orders/keeping/letter-claims.ts";

const claim = (ref: string, letterNo: string | null, trade = "welding", agency = "9917") => ({
  agency,
  ref,
  letterNo,
  trade,
});

test("a letter is the same with or without spaces, and none is no letter", () => {
  expect(letterKey(claim("A", "8090 / QLLĐNN"))).toBe(letterKey(claim("B", "8090/QLLĐNN")));
  expect(letterKey(claim("A", null))).toBeNull();
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

test("what repeats is told by what was typed", () => {
  const read = readOrderRow(orderCells());
  if (!read.ok) throw new Error("the row cannot be read");
  expect(repeatedFinding("order_ref", read.terms)).toMatchObject({
    severity: "block",
    found: "T-1",
  });
  expect(repeatedFinding("approval_no", read.terms).found).toBe("8090/QLLĐNN-JP");
});

// The rate that an order's figures stand at.
import { expect, test } from "vitest";
import { rateOfOrder } from "#app/domain/orders/views/order-rate.ts";
import { RATES, SHEET_DAY } from "#tests/support/sheet-rows.ts";

const order = {
  wage: { minor: 3_180_000, currency: "TWD" as const },
  wageVnd: 26_012_400,
  rateOn: SHEET_DAY,
};

test("is the one on file for its day and currency", () => {
  expect(rateOfOrder(order, RATES)).toEqual({ day: SHEET_DAY, currency: "TWD", vndPerUnit: 818 });
});

test("and where that one has left the file, the one its own figures imply", () => {
  expect(rateOfOrder(order, []).vndPerUnit).toBe(818);
  const later = RATES.map((rate) => ({ ...rate, day: "2026-12-01", vndPerUnit: 1 }));
  expect(rateOfOrder(order, later)).toEqual({ day: SHEET_DAY, currency: "TWD", vndPerUnit: 818 });
});

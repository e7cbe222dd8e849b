// The Vietnamese headings of the template.
import { expect, test } from "vitest";
import { ORDER_COLUMNS } from "#app/domain/orders/sheet/order-columns.ts";
import { ORDER_HEADINGS } from "#app/domain/orders/sheet/order-headings.ts";
import { foldHeading } from "#app/sheets/header.ts";

test("every column has a heading, and no heading belongs to two columns", () => {
  expect(ORDER_HEADINGS.map(({ name }) => name)).toEqual([...ORDER_COLUMNS]);
  const all = ORDER_HEADINGS.flatMap(({ name, headings }) => [name, ...headings]).map(foldHeading);
  expect(all).toHaveLength(new Set(all).size);
  expect(ORDER_HEADINGS.every(({ headings }) => headings.length > 0)).toBe(true);
});

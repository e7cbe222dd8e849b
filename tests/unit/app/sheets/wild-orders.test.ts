// Order sheets with the faults that offices make: each gives its rows or its reasons.
import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { ORDER_HEADINGS } from "#app/domain/orders/sheet/order-headings.ts";
import { readOrderRow } from "#app/domain/orders/sheet/order-sheet.ts";
import { readBytes } from "#app/sheets/read-bytes.server.ts";

async function problemsOf(name: string): Promise<string[]> {
  const bytes = await readFile(`tests/fixtures/wild/${name}`);
  const sheet = await readBytes(bytes, ORDER_HEADINGS, name);
  return sheet.lines.map(({ cells, faults }) => {
    const read = readOrderRow(cells, faults);
    return read.ok ? "ok" : read.problems.map(({ field, why }) => `${field} ${why}`).join(", ");
  });
}

test.each<[string, string[]]>([
  ["nul-title.csv", ["title_vi control_character", "ok"]],
  ["merge-two-fees.xlsx", ["fee_training_vnd merged, fee_documents_vnd merged", "ok", "ok"]],
  ["iso-date-cells.xlsx", ["ok", "ok", "ok"]],
  ["dv-4col.xlsx", ["ok", "ok", "ok"]],
  ["formula-zero.xlsx", ["ok", "ok", "ok"]],
  ["numfmt-30.xlsx", ["ok", "ok", "ok"]],
  ["fmt-under-d.xlsx", ["ok", "ok", "ok"]],
  ["date-in-number.xlsx", Array<string>(3).fill("age_max date_in_number")],
  [
    "foreign-mark.csv",
    [
      "fee_service_agreed_vnd other_currency, fee_service_vnd other_currency",
      "wage_amount other_currency",
    ],
  ],
  [
    "currency-format.xlsx",
    [
      "fee_service_agreed_vnd other_currency, fee_service_vnd other_currency",
      "wage_amount other_currency",
      "ok",
    ],
  ],
])("%s", async (name, problems) => {
  expect(await problemsOf(name)).toEqual(problems);
});

test("a column that stands twice refuses the sheet", async () => {
  await expect(problemsOf("dup-header.csv")).rejects.toThrow("fee_service_vnd twice");
});

// An order sheet at the shell: a line for each row and one that adds up, for programs as JSON and for people in words.
import { afterAll, beforeAll, expect, test } from "vitest";
import { testDatabase } from "#tests/support/database.ts";
import { orderCells } from "#tests/support/sheet-rows.ts";
import { runImportOn, sheetFile } from "#tests/support/shell.ts";
import { putRates, putRegister } from "#tests/support/world.ts";

let world: Awaited<ReturnType<typeof testDatabase>>;
beforeAll(async () => {
  world = await testDatabase();
  await putRates();
  await putRegister([{}]);
});
afterAll(() => world.close());

/** Open for years, under a programme without an end, since the command reads the clock of the machine. */
const LATER = {
  programme: "jp-engineer",
  apply_by: "2039-12-20",
  interview_on: "",
  departure_on: "",
};

function importOrders(...options: string[]) {
  const file = sheetFile("orders.csv", [
    orderCells(LATER),
    orderCells({ ...LATER, order_ref: "T-2", fee_brokerage_vnd: "5000000", approval_no: "2/X" }),
    orderCells({ ...LATER, order_ref: "T-3", wage_amount: "nhiều", approval_no: "3/X" }),
  ]);
  const { code, out } = runImportOn(world.url, "orders", file, ...options);
  return { code, lines: out.trim().split("\n") };
}

test("every row has its verdict and the whole its counts", { timeout: 60_000 }, () => {
  const { code, lines } = importOrders("--json", "--approve");
  expect(code).toBe(0);
  const told = lines.map((line) => JSON.parse(line) as Record<string, unknown>);
  expect(told.slice(0, 3)).toMatchObject([
    { row: 1, order_ref: "T-1", verdict: "ok" },
    { row: 2, order_ref: "T-2", verdict: "blocked", findings: [{ field: "fee_brokerage_vnd" }] },
    { row: 3, order_ref: "T-3", verdict: "invalid", findings: [{ field: "wage_amount" }] },
  ]);
  expect(told.at(-1)).toEqual({
    summary: {
      ...{ rows: 3, ok: 1, warn: 0, blocked: 1, invalid: 1, dryRun: false },
      ...{ created: 2, updated: 0, unchanged: 0, approved: 1, notKept: 1 },
    },
  });
});

test("people read it in words, and a trial keeps nothing", { timeout: 60_000 }, () => {
  expect(importOrders().lines.at(-1)).toBe(
    "3 rows: 1 ok, 0 warn, 1 blocked, 1 invalid. Orders: 0 created, 0 updated, 2 unchanged, 0 approved, 1 not kept.",
  );
  expect(importOrders("--dry-run").lines.at(-1)).toBe(
    "3 rows: 1 ok, 0 warn, 1 blocked, 1 invalid. Nothing was kept (--dry-run).",
  );
});

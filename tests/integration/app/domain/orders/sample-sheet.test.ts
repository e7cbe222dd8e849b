// A whole agency sheet, as faulty as life: every row gets the verdict that the law gives it.
import { afterAll, beforeAll, expect, test } from "vitest";
import { importRegister } from "#app/domain/agencies/import-register.server.ts";
import { readRegisterRow } from "#app/domain/agencies/register-sheet.ts";
import { importOrders } from "#app/domain/orders/sheet/import-orders.server.ts";
import type { JudgedRow } from "#app/domain/orders/sheet/judge-rows.ts";
import { importRates } from "#app/domain/rates/import-rates.server.ts";
import { readRateRow } from "#app/domain/rates/rate-sheet.ts";
import { readSheet } from "#app/sheets/read-sheet.server.ts";
import { database } from "#prisma/client.server.ts";
import { testDatabase } from "#tests/support/database.ts";
import { NOON, OPERATOR } from "#tests/support/world.ts";

/** Worked out by hand from the law's text; every row not named here is lawful. */
const FAULTS: Record<string, string> = {
  "S1-0001": "blocked service_fee_over_cap",
  "S1-0013": "blocked worker_under_18",
  "S1-0031": "blocked brokerage_charged",
  "S1-0032": "blocked licence_unknown",
  "S1-0033": "blocked fee_before_contract_approval",
  "S1-0034": "invalid invalid_row",
  "S1-0058": "blocked deposit_over_cap",
  "S1-0071": "blocked fee_before_contract_approval",
  "S1-0083": "blocked deduction_over_cap",
  "S1-0092": "blocked programme_closed_to_agencies",
  "S1-0107": "blocked licence_not_active",
  "S1-0115": "blocked contract_approval_missing",
  "S1-0118": "blocked brokerage_charged",
  "S1-0129": "blocked duplicate_order",
  "S1-0145": "blocked duplicate_order",
  "S1-0154": "blocked worker_under_18",
  "S1-0156": "blocked fee_before_contract_approval",
  "S1-0158": "blocked contract_approval_missing",
  "S1-0172": "blocked programme_closed_to_agencies",
  "S1-0178": "blocked market_approval_missing",
  "S1-0183": "blocked worker_under_18",
  "S1-0195": "invalid invalid_row",
  "S1-0196": "blocked programme_closed_to_agencies",
  "S1-0203": "blocked duplicate_order",
  "S1-0225": "blocked licence_unknown",
  "S1-0226": "blocked deduction_over_cap",
  "S1-0231": "blocked brokerage_charged",
  "S1-0236": "blocked worker_under_18",
  "S1-0240": "blocked brokerage_charged",
};

let world: Awaited<ReturnType<typeof testDatabase>>;
let rows: JudgedRow[];
beforeAll(async () => {
  world = await testDatabase();
  const [register, rates, orders] = await Promise.all(
    ["register", "fx", "orders"].map((name) => readSheet(`tests/fixtures/${name}.csv`)),
  );
  const licences = (register?.lines ?? []).flatMap(({ cells }) => {
    const read = readRegisterRow(cells);
    return read.ok ? [read.row] : [];
  });
  await importRegister(
    OPERATOR,
    { rows: licences, unreadable: [], name: "register", confirmed: false },
    NOON,
  );
  await importRates(
    OPERATOR,
    (rates?.lines ?? []).flatMap(({ cells }) => {
      const read = readRateRow(cells);
      return read.ok ? [read.rate] : [];
    }),
    NOON,
  );
  const result = await importOrders(
    OPERATOR,
    orders?.lines ?? [],
    { approve: true, dryRun: false, onProgress: () => undefined },
    NOON,
  );
  rows = result.ok ? result.rows : [];
});
afterAll(() => world.close());

test("all 240 rows get their verdict", () => {
  expect(rows).toHaveLength(240);
  const found = Object.fromEntries(
    rows
      .filter(({ verdict }) => verdict !== "ok")
      .map(({ orderRef, verdict, findings }) => [
        orderRef,
        `${verdict} ${findings[0]?.code ?? ""}`,
      ]),
  );
  expect(found).toEqual(FAULTS);
});

test("the public sees the lawful rows and no other", async () => {
  const { rows: seen } = await database().pool.query<{ ref: string }>(
    "SELECT ref FROM public_orders($1)",
    [NOON],
  );
  const lawful = rows
    .filter(({ orderRef }) => FAULTS[orderRef] === undefined)
    .map(({ orderRef }) => orderRef);
  expect(seen.map(({ ref }) => ref).sort()).toEqual(lawful.sort());
});

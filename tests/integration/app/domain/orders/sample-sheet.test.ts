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
  "S5-0001": "blocked service_fee_over_cap",
  "S5-0006": "blocked programme_over",
  "S5-0018": "blocked deposit_over_cap",
  "S5-0026": "blocked service_fee_over_cap",
  "S5-0038": "blocked duplicate_order",
  "S5-0043": "blocked wage_below_floor",
  "S5-0047": "blocked contract_approval_missing",
  "S5-0049": "blocked market_approval_missing",
  "S5-0051": "blocked licence_not_active",
  "S5-0055": "blocked licence_not_active",
  "S5-0065": "invalid invalid_row",
  "S5-0070": "blocked duplicate_order",
  "S5-0074": "blocked contract_approval_missing",
  "S5-0084": "blocked brokerage_charged",
  "S5-0085": "blocked fee_before_contract_approval",
  "S5-0088": "blocked brokerage_charged",
  "S5-0089": "blocked duplicate_order",
  "S5-0091": "blocked licence_unknown",
  "S5-0100": "blocked duplicate_order",
  "S5-0102": "blocked worker_under_18",
  "S5-0105": "blocked deposit_over_cap",
  "S5-0107": "blocked worker_under_18",
  "S5-0115": "blocked licence_not_active",
  "S5-0116": "invalid invalid_row",
  "S5-0125": "blocked deposit_over_cap",
  "S5-0131": "invalid invalid_row",
  "S5-0133": "blocked service_fee_over_cap",
  "S5-0134": "blocked worker_under_18",
  "S5-0137": "blocked contract_approval_missing",
  "S5-0138": "blocked contract_approval_missing",
  "S5-0139": "blocked deduction_over_cap",
  "S5-0142": "blocked duplicate_order",
  "S5-0145": "blocked contract_approval_missing",
  "S5-0149": "blocked licence_unknown",
  "S5-0155": "blocked market_approval_missing",
  "S5-0156": "blocked service_fee_over_cap",
  "S5-0159": "blocked brokerage_charged",
  "S5-0167": "blocked duplicate_order",
  "S5-0173": "blocked deduction_over_cap",
  "S5-0174": "blocked contract_approval_missing",
  "S5-0176": "blocked brokerage_charged",
  "S5-0182": "blocked deduction_over_cap",
  "S5-0183": "blocked licence_not_active",
  "S5-0185": "blocked brokerage_charged",
  "S5-0186": "blocked deposit_not_allowed",
  "S5-0189": "blocked programme_closed_to_agencies",
  "S5-0194": "blocked deposit_over_cap",
  "S5-0200": "blocked programme_closed_to_agencies",
  "S5-0201": "blocked programme_over",
  "S5-0207": "blocked licence_not_active",
  "S5-0222": "blocked licence_not_active",
  "S5-0225": "blocked worker_under_18",
  "S5-0226": "blocked service_fee_over_cap",
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
        `${verdict} ${findings.find(({ severity }) => severity !== "info")?.code ?? ""}`,
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

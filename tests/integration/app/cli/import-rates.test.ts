// Exchange rates at the shell: one that leaps waits for somebody's word, and the others are kept meanwhile.
import { afterAll, beforeAll, expect, test } from "vitest";
import { database } from "#prisma/client.server.ts";
import { testDatabase } from "#tests/support/database.ts";
import { runImportOn, sheetFile } from "#tests/support/shell.ts";
import { putRates } from "#tests/support/world.ts";

let world: Awaited<ReturnType<typeof testDatabase>>;
beforeAll(async () => {
  world = await testDatabase();
  await putRates();
});
afterAll(() => world.close());

async function keptOn(day: string): Promise<Record<string, number>> {
  const rows = await database().prisma.exchangeRate.findMany({ where: { day: new Date(day) } });
  return Object.fromEntries(
    rows.map(({ currency, vndPerUnit }) => [currency, vndPerUnit.toNumber()]),
  );
}

const row = (currency: string, vnd_per_unit: string) => ({
  date: "2026-11-21",
  currency,
  vnd_per_unit,
});

test(
  "a rate ten times the last known is left out and told with both numbers, until --confirm",
  { timeout: 60_000 },
  async () => {
    const file = sheetFile("fx.csv", [row("JPY", "1720"), row("EUR", "29600")]);

    const first = runImportOn(world.url, "fx", file);
    expect(first.code).toBe(0);
    expect(first.err).toContain("Not kept: JPY 1720 of 2026-11-21 differs by more than a tenth");
    expect(first.err).toContain("add --confirm if it is meant");
    expect(first.out).toContain("1 added, 0 corrected, 0 unchanged, 0 not readable, 1 refused");
    expect(await keptOn("2026-11-21")).toEqual({ EUR: 29_600 });

    const again = runImportOn(world.url, "fx", file, "--confirm");
    expect(again.code).toBe(0);
    expect(again.out).toContain("1 added, 0 corrected, 1 unchanged, 0 not readable, 0 refused");
    expect(await keptOn("2026-11-21")).toEqual({ EUR: 29_600, JPY: 1_720 });
  },
);

test("a list of which every rate waits was not taken", { timeout: 60_000 }, async () => {
  const file = sheetFile("fx.csv", [{ ...row("TWD", "8180"), date: "2026-11-23" }]);
  const { code, out } = runImportOn(world.url, "fx", file);
  expect(code).toBe(2);
  expect(out).toContain("0 added, 0 corrected, 0 unchanged, 0 not readable, 1 refused");
  expect(await keptOn("2026-11-23")).toEqual({});
});

test("--dry-run says the same and keeps nothing", { timeout: 60_000 }, async () => {
  const file = sheetFile("fx.csv", [{ ...row("TWD", "8180"), date: "2026-11-22" }]);
  const { code, out, err } = runImportOn(world.url, "fx", file, "--confirm", "--dry-run");
  expect([code, err]).toEqual([0, ""]);
  expect(out).toContain("Nothing was kept");
  expect(await keptOn("2026-11-22")).toEqual({});
});

// Minimum wages at the shell: what is taken, what waits for a word, and what becomes of the orders at once.
import { afterAll, beforeAll, expect, test } from "vitest";
import { testDatabase } from "#tests/support/database.ts";
import { runImportOn, sheetFile } from "#tests/support/shell.ts";
import { putOrders, putRates, putRegister } from "#tests/support/world.ts";

let world: Awaited<ReturnType<typeof testDatabase>>;
beforeAll(async () => {
  world = await testDatabase();
  await putRates();
  await putRegister([{}]);
  await putOrders([
    { workplace: "Kagoshima", departure_on: "", apply_by: "2027-06-20", interview_on: "" },
  ]);
});
afterAll(() => world.close());

const ROW = {
  place: "Kagoshima",
  from: "2026-11-01",
  figure: "1150",
  source: "Kagoshima Labour Bureau",
};

function importRules(rows: Record<string, string>[], ...options: string[]) {
  const { code, out, err } = runImportOn(
    world.url,
    "rules",
    sheetFile("rules.csv", rows),
    ...options,
  );
  return { code, lines: out.trim().split("\n"), err };
}

async function states(): Promise<string[]> {
  const { rows } = await world.database.pool.query<{ state: string }>(
    "SELECT state FROM job_order",
  );
  return rows.map(({ state }) => state);
}

test(
  "a figure that cannot be read, or that is cut, is not kept and said so",
  { timeout: 60_000 },
  async () => {
    const cut = importRules([
      { ...ROW, figure: "1000" },
      { ...ROW, place: "Atlantis" },
    ]);
    expect(cut.code).toBe(2);
    expect(cut.err).toContain("is far from the last known, 1026 JPY");
    expect(cut.lines.at(-1)).toBe(
      "Minimum wages: 0 added, 0 corrected, 0 unchanged, 1 not readable, 1 refused until confirmed. Orders: 0 put to sleep, 0 woken.",
    );
    expect(await states()).toEqual(["approved"]);
  },
);

test(
  "a figure that makes a live order unlawful puts it to sleep in the same command",
  { timeout: 60_000 },
  async () => {
    expect(importRules([ROW], "--dry-run").lines.at(-1)).toContain("Nothing was kept");
    expect(await states()).toEqual(["approved"]);
    const { code, lines } = importRules([ROW], "--json");
    expect(code).toBe(0);
    expect(JSON.parse(lines.at(-1) ?? "")).toEqual({
      summary: {
        ...{ rows: 1, added: 1, corrected: 0, unchanged: 0, invalid: 0, refused: 0 },
        ...{ asleep: 1, woken: 0, leaps: [] },
      },
    });
    expect(await states()).toEqual(["asleep"]);
  },
);

test("its correction wakes the order again", { timeout: 60_000 }, async () => {
  const { lines } = importRules([{ ...ROW, figure: "1060" }], "--confirm");
  expect(lines.at(-1)).toContain("1 corrected");
  expect(lines.at(-1)).toContain("1 woken");
  expect(await states()).toEqual(["approved"]);
});

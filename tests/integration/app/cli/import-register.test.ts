// The register at the shell: a refusal is one sentence, exit code 2, and JSON alone on standard output.
import { afterAll, beforeAll, expect, test } from "vitest";
import { countPublicOrders } from "#app/domain/orders/views/orders.server.ts";
import { testDatabase } from "#tests/support/database.ts";
import { registerCells } from "#tests/support/sheet-rows.ts";
import { runImportOn, sheetFile } from "#tests/support/shell.ts";
import { NOON, putOrders, putRates, putRegister } from "#tests/support/world.ts";

const SAO_KHUE = {
  licence_no: "9918/LĐTBXH-GP",
  tax_code: "0109900018",
  name: "Công ty CP Sao Khuê",
};

let world: Awaited<ReturnType<typeof testDatabase>>;
beforeAll(async () => {
  world = await testDatabase();
  await putRates();
  await putRegister([{}, SAO_KHUE]);
  await putOrders([{}]);
});
afterAll(() => world.close());

function runRegister(file: string, ...options: string[]) {
  const { code, out, err } = runImportOn(world.url, "register", file, ...options);
  return { code, out: out.trim().split("\n"), err: err.trim().split("\n") };
}

test(
  "a list that would end more than a tenth is refused until confirmed",
  { timeout: 60_000 },
  async () => {
    const file = sheetFile("register.csv", [registerCells(SAO_KHUE)]);
    const refused = runRegister(file, "--json");
    expect([refused.code, refused.err]).toEqual([
      2,
      [
        "Nothing was changed: it would end 1 of 2 licences, more than one in ten; look at the file, then import it again with --confirm if it is right.",
      ],
    ]);
    expect(refused.out.map((line) => JSON.parse(line) as unknown).at(-1)).toEqual({
      summary: {
        ...{ rows: 1, refused: "too_many_end", ending: 1, inForce: 2 },
        ...{ unreadableNumbers: 0, renamed: 0, twice: [] },
      },
    });
    expect((await countPublicOrders(NOON)).total).toBe(1);

    const taken = runRegister(file, "--json", "--confirm");
    expect(taken.code).toBe(0);
    expect(JSON.parse(taken.out.at(-1) ?? "")).toMatchObject({
      summary: {
        ...{ rows: 1, added: 0, altered: 0, unchanged: 1, invalid: 0 },
        ...{ dropped: ["9917/LĐTBXH-GP"], spared: [] },
        publicOrders: { before: 1, after: 0 },
      },
    });
  },
);

test("a list without rows is refused even where it is confirmed", { timeout: 60_000 }, () => {
  const refused = runRegister("tests/fixtures/register-header-only.csv", "--confirm");
  expect(refused).toEqual({
    code: 2,
    out: [""],
    err: [
      "Nothing was changed: no licence in this list can be read; get the whole list and import that.",
    ],
  });
});

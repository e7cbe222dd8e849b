// The centre's desk: its figures are those of the database, and what was done last stands first.
import { afterAll, beforeAll, expect, test } from "vitest";
import { loader } from "#app/routes/$lang.centre._index/route.tsx";
import { look, staffWorld } from "#tests/support/staff-pages.ts";
import type { StaffWorld } from "#tests/support/staff-pages.ts";

let world: StaffWorld;
beforeAll(async () => {
  world = await staffWorld();
});
afterAll(() => world.close());

test("the centre's desk counts what there is", async () => {
  const { data } = await look(loader, "/vi/centre", world.cookie.centre);
  expect(data).toMatchObject({
    licences: [{ list: "register", day: "2026-11-20", byStanding: { active: 2 } }],
    orders: { approved: 2, draft: 1 },
    publicOrders: { total: 2, byMarket: { JP: 2 } },
    marks: { waiting: 3 },
    mail: { waiting: 0, failed: 0 },
    engine: "postgres",
  });
  const { history } = data as { history: { action: string; by: unknown; about: unknown }[] };
  expect(history[0]).toMatchObject({
    action: "account.signed_in",
    about: { email: "trung-tam@example.vn" },
    by: { role: "centre" },
  });
  expect(history.map(({ action }) => action)).toContain("licence.added");
});

// An agency's own desk: all of its orders and nothing of another's, with what keeps workers from seeing each.
import { afterAll, beforeAll, expect, test } from "vitest";
import { loader } from "#app/routes/$lang.agency._index/route.tsx";
import { look, staffWorld } from "#tests/support/staff-pages.ts";
import type { Reader, StaffWorld } from "#tests/support/staff-pages.ts";

let world: StaffWorld;
beforeAll(async () => {
  world = await staffWorld();
});
afterAll(() => world.close());

const read = (path: string, reader: Reader) => look(loader, path, world.cookie[reader]);

test("an agency sees all of its own orders and nothing of another's", async () => {
  const own = await read("/vi/agency", "agency");
  const text = JSON.stringify(own.data);
  expect(own.data).toMatchObject({
    total: 2,
    shown: 1,
    reader: { role: "agency", email: "cty-9917@example.vn" },
    agency: { licence: { number: "9917/LĐTBXH-GP", standing: "active" } },
  });
  expect(text).toContain("OWN-DRAFT");
  for (const part of ["THEIRS", "Đơn của công ty khác", "9918", "Sao Khuê"])
    expect(text).not.toContain(part);
  const theirs = await read("/vi/agency", "other-agency");
  expect(JSON.stringify(theirs.data)).not.toContain("T-1");
  expect(theirs.data).toMatchObject({
    total: 1,
    orders: [{ ref: "THEIRS", state: "approved", hiddenBecause: null }],
  });
});

test("an agency's desk says why workers do not see an order, and what the check found", async () => {
  const { data } = await read("/vi/agency", "agency");
  const { orders } = data as {
    orders: {
      ref: string;
      state: string;
      hiddenBecause: string | null;
      findings: { code: string }[];
    }[];
  };
  const draft = orders.find(({ ref }) => ref === "OWN-DRAFT");
  expect(draft).toMatchObject({ state: "draft", hiddenBecause: "not_published" });
  expect(draft?.findings.map(({ code }) => code)).toContain("contract_approval_missing");
  expect(orders.find(({ ref }) => ref === "T-1")).toMatchObject({
    state: "approved",
    hiddenBecause: null,
  });
});

test.each([0, -1, 1.5, 99_999_999, "x"])("page %s of the desk is its first", async (page) => {
  expect((await read(`/vi/agency?page=${page}`, "agency")).data).toMatchObject({ page: 1 });
});

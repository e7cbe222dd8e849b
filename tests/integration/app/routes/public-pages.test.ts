// The answers of the public pages of orders, agencies and the check: right address, gone, never there, or asked for nothing.
import type { LoaderFunctionArgs } from "@remix-run/node";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { loader as agencyLoader } from "#app/routes/$lang.agencies.$slug/route.tsx";
import { loader as agenciesLoader } from "#app/routes/$lang.agencies._index/route.tsx";
import { loader as checkLoader } from "#app/routes/$lang.check/route.tsx";
import { loader as orderLoader } from "#app/routes/$lang.orders.$orderName/route.tsx";
import { loader as robotsLoader } from "#app/routes/robots[.]txt.ts";
import { loader as sitemapLoader } from "#app/routes/sitemap[.]xml.ts";
import { database } from "#prisma/client.server.ts";
import { testDatabase } from "#tests/support/database.ts";
import { NOON, putOrders, putRates, putRegister } from "#tests/support/world.ts";

let world: Awaited<ReturnType<typeof testDatabase>>;
let open: { code: string; slug: string };
let closed: { code: string; slug: string };

const REVOKED = {
  licence_no: "9907/LĐTBXH-GP",
  tax_code: "0109900007",
  name: "Công ty CP Phái cử Gió Ngàn",
  phone: "0900 000 907",
  website: "https://demo9907.vn",
};

async function codeOf(ref: string): Promise<{ code: string; slug: string }> {
  const { code, agency } = await database().prisma.order.findFirstOrThrow({
    where: { ref },
    select: { code: true, agency: { select: { slug: true } } },
  });
  return { code, slug: agency.slug };
}

beforeAll(async () => {
  vi.useFakeTimers({ toFake: ["Date"], now: NOON });
  world = await testDatabase();
  await putRates();
  await putRegister([{}, REVOKED]);
  await putOrders([
    {},
    { order_ref: "T-2", agency_licence_no: REVOKED.licence_no, approval_no: "1/QLLĐNN" },
  ]);
  [open, closed] = [await codeOf("T-1"), await codeOf("T-2")];
  await putRegister([{}, { ...REVOKED, status: "revoked", status_date: "2026-11-19" }]);
});
afterAll(async () => {
  vi.useRealTimers();
  await world.close();
});

/** What a loader answers: its status with the data, or the address it leads to. */
async function answer(
  loader: (args: LoaderFunctionArgs) => Promise<unknown>,
  path: string,
  params: Record<string, string>,
) {
  const args = {
    request: new Request(`http://localhost${path}`),
    params: { lang: "vi", ...params },
    context: { requestId: "test" },
  };
  try {
    const result = (await loader(args as LoaderFunctionArgs)) as {
      init?: { status?: number } | null;
      data?: unknown;
    };
    return { status: result.init?.status ?? 200, data: result.data ?? result };
  } catch (thrown) {
    if (thrown instanceof Response)
      return { status: thrown.status, location: thrown.headers.get("Location") };
    throw thrown;
  }
}

const order = (name: string, lang = "vi") =>
  answer(orderLoader, `/${lang}/orders/${encodeURIComponent(name)}`, { lang, orderName: name });
const check = (q: string | null) =>
  answer(
    checkLoader,
    `/vi/check${q === null ? "" : `?${new URLSearchParams({ q }).toString()}`}`,
    {},
  );
const agency = (slug: string) => answer(agencyLoader, `/vi/agencies/${slug}`, { slug });

test("an open order answers at its own address alone", async () => {
  const path = `/vi/orders/han-${open.code.toLowerCase()}`;
  expect(await order(`han-${open.code.toLowerCase()}`)).toMatchObject({
    status: 200,
    data: { state: "public", phones: ["0900 000 917"], sums: { deductionVnd: 3_440_000 } },
  });
  for (const name of [
    open.code,
    `Han-${open.code}`,
    `sai-ten-${open.code.toLowerCase()}`,
    `VT-${open.code}`,
  ]) {
    expect(await order(name)).toEqual({ status: 301, location: path });
  }
});

test("an order whose agency lost its licence is gone, with the day and similar orders", async () => {
  expect(await order(`han-${closed.code.toLowerCase()}`, "en")).toMatchObject({
    status: 410,
    data: {
      state: "gone",
      why: "licence_ended",
      since: "2026-11-19",
      similar: [{ code: open.code }],
    },
  });
  expect(await order(`x-${closed.code}`)).toEqual({
    status: 301,
    location: `/vi/orders/han-${closed.code.toLowerCase()}`,
  });
});

test("the sitemap names what is public, in every language, and nothing that is not", async () => {
  const text = await (await sitemapLoader()).text();
  const addresses = [...text.matchAll(/<loc>http:\/\/localhost:\d+([^<]*)<\/loc>/g)].map(
    ([, path]) => path,
  );
  const orders = addresses.filter((path) => /\/orders\/./.test(path ?? ""));
  expect(orders).toEqual(
    ["vi", "en", "id"].map((lang) => `/${lang}/orders/han-${open.code.toLowerCase()}`),
  );
  expect(addresses).toEqual(
    expect.arrayContaining(["/vi", "/en/rules", `/id/agencies/${closed.slug}`]),
  );
  expect(addresses.filter((path) => /centre|sign-in|api/.test(path ?? ""))).toEqual([]);
  expect(await robotsLoader().text()).toMatch(/^Sitemap: http:\/\/localhost:\d+\/sitemap\.xml$/m);
});

test("no order is at an address without the code of one", async () => {
  for (const name of ["", "han", "han-000000", "han-AAAAAA", "\u0000", "a".repeat(5_000)])
    expect(await order(name)).toMatchObject({ status: 404 });
});

test("an address in no language of ours is no page", async () => {
  for (const loader of [orderLoader, agenciesLoader, agencyLoader, checkLoader]) {
    expect(
      await answer(loader, "/fr/x", { lang: "fr", orderName: open.code, slug: open.slug }),
    ).toMatchObject({ status: 404 });
  }
});

test("an agency shows its open orders while its licence is active, and none after", async () => {
  expect(await agency(open.slug)).toMatchObject({
    status: 200,
    data: { mayRecruit: true, total: 1, orders: [{ code: open.code }] },
  });
  expect(await agency(closed.slug)).toMatchObject({
    status: 200,
    data: { mayRecruit: false, total: 0, orders: [], agency: { licence: { standing: "revoked" } } },
  });
  for (const slug of ["none", "a\u0000b", ""])
    expect(await agency(slug)).toMatchObject({ status: 404 });
});

test("the list of agencies survives any page and any words", async () => {
  const list = (query: string) => answer(agenciesLoader, `/vi/agencies?${query}`, {});
  expect(await list("")).toMatchObject({
    data: {
      total: 2,
      page: 1,
      agencies: [
        { slug: open.slug, openOrders: 1 },
        { slug: closed.slug, standing: "revoked" },
      ],
    },
  });
  expect(await list("q=gio+ngan")).toMatchObject({ data: { total: 1 } });
  expect(await list("q=%00zzz&page=-7.5")).toMatchObject({ data: { total: 0, page: 1 } });
  expect(await list("page=999")).toMatchObject({ data: { page: 1, pages: 1 } });
});

test("the check asks, answers, and tells an empty question from none", async () => {
  expect(await check(null)).toMatchObject({ status: 200, data: { isEmpty: false, results: [] } });
  for (const nothing of ["", "   ", "\u0000\u202e", "!!!"])
    expect(await check(nothing)).toMatchObject({ status: 422, data: { isEmpty: true } });
  expect(await check("0900 000 917")).toMatchObject({
    status: 200,
    data: { typed: "0900 000 917", results: [{ verdict: "licensed" }] },
  });
  expect(await check("x".repeat(10_000))).toMatchObject({
    status: 200,
    data: { typed: "x".repeat(300), results: [{ verdict: "unknown" }] },
  });
});

test("a code from a poster leads to its order, and a code of no order is told as such", async () => {
  const path = `/vi/orders/han-${open.code.toLowerCase()}`;
  for (const typed of [
    `VT-${open.code}`,
    `vt ${open.code.toLowerCase()} `,
    `VT${open.code}`,
    `vt-${open.code.slice(0, 3)}-${open.code.slice(3)}`,
  ]) {
    expect(await check(typed)).toEqual({ status: 302, location: path });
  }
  expect(await check("VT-AAAAAA")).toMatchObject({
    status: 200,
    data: { isCode: true, results: [] },
  });
  expect(await check("VT Global")).toMatchObject({
    status: 200,
    data: { isCode: false, results: [{ verdict: "unknown" }] },
  });
});

// "You were asked for more?": what the page makes of an address, with open orders and without.
import type { LoaderFunctionArgs } from "@remix-run/node";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { loader } from "#app/routes/$lang.fees.asked/route.tsx";
import { database } from "#prisma/client.server.ts";
import { testDatabase } from "#tests/support/database.ts";
import { NOON, putOrders, putRates, putRegister } from "#tests/support/world.ts";

let world: Awaited<ReturnType<typeof testDatabase>>;
let code: string;

beforeAll(async () => {
  vi.useFakeTimers({ toFake: ["Date"], now: NOON });
  world = await testDatabase();
  await putRates();
  await putRegister([{}]);
  await putOrders([{}]);
  code = (await database().prisma.order.findFirstOrThrow({ where: { ref: "T-1" } })).code;
});
afterAll(async () => {
  vi.useRealTimers();
  await world.close();
});

async function ask(query: Record<string, string>) {
  const request = new Request(
    `http://localhost/vi/fees/asked?${new URLSearchParams(query).toString()}`,
  );
  const args = { request, params: { lang: "vi" }, context: { requestId: "test" } };
  const { data, init } = await loader(args as unknown as LoaderFunctionArgs);
  return { status: init?.status ?? 200, ...data };
}

describe("one sum", () => {
  // The open order pays 180,000 yen: 92.88 million of service fee and 15 of usual costs.
  test("is held against the highest wage of an open order, whose code is told", async () => {
    const page = await ask({ programme: "jp-intern", total: "140tr" });
    expect(page).toMatchObject({
      status: 200,
      wage: { from: "highest" },
      highest: { code },
      answer: { answer: "over", tooMuchVnd: 32_120_000 },
    });
    expect(page.rates.map(({ currency }) => currency)).toEqual(["JPY"]);
  });

  test("without an open order is unclear, whatever it is", async () => {
    for (const total of ["10 triệu", "140 triệu", "1 tỷ 9"])
      expect(await ask({ programme: "tw-factory", total })).toMatchObject({
        status: 200,
        highest: null,
        answer: { answer: "unclear" },
      });
  });

  test("is never cleared: ten amounts for each of five programmes", async () => {
    const programmes = ["jp-intern", "jp-ssw1", "tw-factory", "kr-e9", "de-skilled"];
    const amounts = [
      "5",
      "20",
      "60",
      "90",
      "107",
      "140",
      "300",
      "6500 usd",
      "50 man",
      "2.000 euro",
    ];
    for (const programme of programmes) {
      const pages = amounts.map((total) => ask({ programme, total }));
      for (const { answer } of await Promise.all(pages))
        expect(answer?.answer, programme).toMatch(/^(over|unclear)$/);
    }
  });

  test("in foreign money is changed at the latest rate, which is told", async () => {
    const page = await ask({ programme: "jp-intern", total: "6500 usd" });
    expect(page).toMatchObject({
      answer: { answer: "over", askedVnd: 170_950_000 },
      rates: [
        { currency: "USD", day: "2026-11-20", vndPerUnit: 26_300 },
        { currency: "JPY", day: "2026-11-20" },
      ],
    });
  });

  test("of an order, in the money of its wage, stands at the order's own rate", async () => {
    const { prisma } = database();
    const later = { day: new Date("2026-11-21"), currency: "JPY", vndPerUnit: 180 };
    await prisma.exchangeRate.create({ data: later });
    vi.setSystemTime(new Date("2026-11-22T05:00:00Z"));
    expect(await ask({ o: code, total: "28 man" })).toMatchObject({
      answer: { answer: "unclear", askedVnd: 48_160_000, limit: { mostVnd: 48_500_000 } },
      rates: [{ currency: "JPY", vndPerUnit: 172 }],
    });
    expect(await ask({ programme: "jp-intern", total: "28 man" })).toMatchObject({
      answer: { askedVnd: 50_400_000 },
      wage: { rate: { vndPerUnit: 180 } },
    });
    vi.setSystemTime(NOON);
    await prisma.exchangeRate.deleteMany({ where: { day: later.day } });
  });

  test("for a programme that public bodies alone send under is not an agency's to take", async () => {
    expect(await ask({ programme: "kr-e9", total: "1 triệu" })).toMatchObject({
      answer: { answer: "over", isClosed: true },
    });
  });
});

describe("the charges", () => {
  test("with a wage that open orders pay may be found under every cap, and with a boast never", async () => {
    const charges = { programme: "jp-intern", service: "60", training: "6" };
    expect(await ask({ ...charges, wage: "180.000" })).toMatchObject({
      wage: { from: "typed" },
      answer: { answer: "within" },
    });
    expect(await ask({ ...charges, wage: "400.000" })).toMatchObject({
      wage: { from: "doubtful" },
      answer: { answer: "unclear" },
    });
    expect((await ask(charges)).answer?.answer).toBe("unclear");
  });

  test("of a worker who finished an internship leave no service fee", async () => {
    const asked = { programme: "jp-intern", finished: "intern-2", same: "yes", service: "20" };
    expect((await ask(asked)).answer).toMatchObject({ answer: "over", tooMuchVnd: 20_000_000 });
    expect((await ask({ ...asked, same: "" })).answer?.answer).toBe("unclear");
  });
});

describe("a wage that is not believed", () => {
  test("above the open orders builds no ceiling: the highest open wage counts", async () => {
    const boast = { programme: "jp-intern", wage: "1000tr" };
    expect(await ask({ ...boast, total: "300tr" })).toMatchObject({
      wage: { from: "doubtful", wage: { minor: 180_000 } },
      answer: { answer: "over" },
    });
    expect((await ask({ ...boast, total: "60tr" })).answer?.answer).toBe("unclear");
    expect(await ask({ programme: "tw-factory", wage: "1000tr", total: "300tr" })).toMatchObject({
      wage: null,
      answer: { answer: "unclear", limit: null },
    });
  });

  test("far below every wage proves nothing, and is told beside its field", async () => {
    for (const programme of ["jp-intern", "tw-factory"])
      expect(await ask({ programme, wage: "1", service: "5tr" })).toMatchObject({
        status: 422,
        answer: { answer: "unclear", tooMuchVnd: 0 },
        question: { problems: [{ field: "wage", why: "low" }] },
      });
  });
});

describe("an order that is gone", () => {
  test("since the licence ended says why, brings its programme and is never cleared", async () => {
    const { prisma } = database();
    const charges = { o: code, service: "60", training: "6", wage: "180.000" };
    await prisma.licence.updateMany({ data: { state: "revoked", stateOn: NOON } });
    const page = await ask(charges);
    await prisma.licence.updateMany({ data: { state: "active", stateOn: null } });
    expect(page).toMatchObject({
      status: 200,
      order: null,
      gone: { why: "licence_ended" },
      question: { programme: { code: "jp-intern" } },
      answer: { answer: "unclear" },
    });
  });
});

describe("what cannot be answered", () => {
  test.each([
    [{ programme: "jp-intern", total: "3 cây vàng" }, "total", "gold"],
    [{ programme: "jp-intern", total: "nhiều" }, "total", "not_a_number"],
    [{ programme: "jp-intern", total: "" }, "total", "nothing"],
    [{ total: "60" }, "programme", "case"],
    [{ programme: "moon", total: "60" }, "programme", "programme"],
  ])("%o is told beside the field", async (query, field, why) => {
    const page = await ask(query);
    expect(page).toMatchObject({ status: 422, answer: null });
    expect(page.question.problems[0]).toMatchObject({ field, why });
    expect(page.question.typed["total"]).toBe(query.total);
  });

  test("money without a rate on file", async () => {
    const { prisma } = database();
    const euro = await prisma.exchangeRate.findMany({ where: { currency: "EUR" } });
    await prisma.exchangeRate.deleteMany({ where: { currency: "EUR" } });
    expect(await ask({ programme: "jp-intern", total: "2.000 euro" })).toMatchObject({
      status: 422,
      answer: null,
      question: { problems: [{ field: "total", why: "rate" }] },
    });
    await prisma.exchangeRate.createMany({ data: euro });
  });
});

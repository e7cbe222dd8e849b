// What a whole sum is told as: the sentences on top for every way it can end, and the rows with their estimates marked.
import { describe, expect, it } from "vitest";
import { wholeSumOfOrder } from "#app/domain/orders/views/whole-sum-of-order.ts";
import type { OrderSum, SumChoices } from "#app/domain/orders/views/whole-sum-of-order.ts";
import type { OrderPage } from "#app/domain/orders/views/order-views.ts";
import { translator } from "#app/i18n/translate.ts";
import { calendarWords, leadKeys, monthsWords, sumRows } from "#app/routes/$lang.sum/sum-words.ts";
import { orderPage } from "#tests/unit/app/routes/$lang.orders.$orderName/order-page.ts";

const t = translator("vi");
const CHOICES: SumChoices = {
  ownVnd: 0,
  loanVnd: null,
  annualPercent: 8.382,
  livingVnd: { low: null, high: null },
  homeVnd: 0,
  brokerVnd: 140_000_000,
};
const RATE = { day: "2026-11-20", currency: "JPY", vndPerUnit: 172 } as const;

function sumOf(choices: Partial<SumChoices> = {}, order: Partial<OrderPage> = {}): OrderSum {
  const sum = wholeSumOfOrder(
    orderPage(order),
    { ...CHOICES, ...choices },
    { on: "2026-11-22", rates: [RATE] },
  );
  if (sum === null) throw new Error("no estimate for Japan");
  return sum;
}

const plain = (text: string | null) => text?.replaceAll("\u00a0", " ") ?? null;

describe("the sentences on top", () => {
  it.each([
    ["all borrowed", {}, {}, { cost: "cost", time: "debt" }],
    ["own money too", { ownVnd: 20_000_000 }, {}, { cost: "cost", time: "even" }],
    ["nothing borrowed", { loanVnd: 0 }, {}, { cost: "cost", time: "even" }],
    ["nothing to pay", {}, { costVnd: 0 }, { cost: "free", time: null }],
    [
      "a hard case that does not end well",
      { homeVnd: 12_000_000 },
      {},
      { cost: "cost", time: "debt-hard" },
    ],
    ["no case that does", { homeVnd: 17_000_000 }, {}, { cost: "cost", time: "never" }],
    [
      "a fee not fixed yet",
      {},
      {
        approval: {
          kind: "source-preparation",
          number: "1",
          approvedOn: "2026-08-25",
          validUntil: null,
        },
      },
      { cost: "cost-most", time: "debt" },
    ],
  ] as const)("%s", (_, choices, order, keys) => {
    expect(leadKeys(sumOf(choices, order))).toEqual(keys);
  });
});

describe("a time", () => {
  it.each([
    [{ low: 5, high: 3 }, "3 đến 5 tháng"],
    [{ low: 3, high: 3 }, "3 tháng"],
    [{ low: null, high: 20 }, "20 tháng"],
    [{ low: null, high: null }, null],
  ])("%o is %s", (when, words) => {
    expect(plain(monthsWords(when, t))).toBe(words);
  });

  it("stands in the calendar where the day of departure is known", () => {
    const sum = sumOf();
    expect(calendarWords({ low: 5, high: 3 }, sum, t)).toBe("khoảng 08/2027 đến 10/2027");
    expect(calendarWords({ low: 3, high: 3 }, sum, t)).toBe("khoảng 08/2027");
    expect(calendarWords({ low: 5, high: 3 }, { ...sum, departureOn: null }, t)).toBeNull();
  });
});

describe("the rows", () => {
  const rows = (sum: OrderSum) => sumRows(orderPage(), sum, t);

  it("follow the money, and mark what is an estimate", () => {
    expect(rows(sumOf()).map(({ key, isEstimate }) => [key, isEstimate])).toEqual([
      ["cost", false],
      ["loan", false],
      ["interest", true],
      ["wage", false],
      ["take-home", false],
      ["net", true],
      ["debt-free", true],
      ["left", true],
    ]);
  });

  it("tell own money, the gap and both times where they differ", () => {
    expect(rows(sumOf({ ownVnd: 20_000_000, loanVnd: 10_000_000 })).map(({ key }) => key)).toEqual([
      "cost",
      "own",
      "loan",
      "gap",
      "interest",
      "wage",
      "take-home",
      "net",
      "debt-free",
      "even",
      "left",
    ]);
  });

  it("tell what is paid abroad: as much in both cases, or from nothing to the most", () => {
    const abroad = (low: number, high: number) => {
      const sum = sumOf();
      const told = { ...sum, abroad: { ...sum.abroad, totalVnd: { low, high } } };
      return plain(rows(told).find(({ key }) => key === "abroad")?.value ?? null);
    };
    expect(abroad(0, 0)).toBeNull();
    expect(abroad(0, 32_875_000)).toBe("từ 0 đến 32,9 triệu đ");
    expect(abroad(49_080_000, 49_080_000)).toBe("49 triệu đ");
  });

  it("say so where the contract ends first", () => {
    const last = (sum: OrderSum) => rows(sum).find(({ key }) => key === "debt-free");
    expect(last(sumOf({ homeVnd: 17_000_000 }))?.value).toBe("không kịp trong hợp đồng");
    expect(last(sumOf({ homeVnd: 12_000_000 }))).toMatchObject({
      value: expect.stringMatching(/^từ \d+ tháng$/) as string,
      note: "gặp khó thì không kịp",
    });
  });
});

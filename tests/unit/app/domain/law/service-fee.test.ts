/** Worked examples of article 23 and annex XI, one at each boundary and at each change of date. */

import { describe, expect, it } from "vitest";
import { toVnd } from "#app/domain/law/rates.ts";
import {
  checkServiceFee,
  mostFromWorkerVnd,
  serviceFeeCap,
  serviceFeeCapVnd,
} from "#app/domain/law/service-fee.ts";
import { asking, brief, fee, lawfulOrder, money, ON, RATES } from "./lawful-order.ts";
import type { AgencyProgramme } from "./lawful-order.ts";

const JPY = { day: ON, currency: "JPY", vndPerUnit: 172 } as const;
const KRW = { day: ON, currency: "KRW", vndPerUnit: 18.6 } as const;
const TWD = { day: ON, currency: "TWD", vndPerUnit: 818 } as const;
const EUR = { day: ON, currency: "EUR", vndPerUnit: 29_500 } as const;
const RATE = { JPY, KRW, TWD, EUR, USD: JPY, VND: JPY };

describe("months of wage a contract may cost", () => {
  it.each<[AgencyProgramme, number, number, number, number]>([
    // programme, months, for 12 months, most from 36 months on, this contract
    ["jp-intern", 12, 1, 3, 1],
    ["jp-intern", 6, 1, 3, 0.5],
    ["jp-intern", 35, 1, 3, 35 / 12],
    ["jp-intern", 36, 1, 3, 3],
    ["jp-ssw1", 60, 1, 3, 3],
    ["jp-ssw1", 37, 1, 3, 3],
    ["tw-factory", 24, 1, 3, 2],
    ["tw-construction", 36, 1, 3, 3],
    ["tw-intermediate", 36, 1, 3, 3],
    ["tw-care-centre", 36, 0.7, 2, 2],
    ["tw-care-centre", 24, 0.7, 2, 1.4],
    ["tw-care-centre", 12, 0.7, 2, 0.7],
    ["tw-home-carer", 12, 0.4, 1, 0.4],
    ["tw-home-carer", 24, 0.4, 1, 0.8],
    ["tw-home-carer", 36, 0.4, 1, 1],
    ["tw-domestic", 36, 0.4, 1, 1],
    ["tw-farm", 36, 0.4, 1, 1],
    ["tw-fishing", 36, 0.4, 1, 1],
    ["kr-e10", 36, 0.7, 2, 2],
    ["kr-e10", 58, 0.7, 2, 2],
    ["kr-e7", 24, 1, 3, 2],
    ["de-ausbildung", 42, 1, 3, 3],
    ["de-skilled", 24, 1, 3, 2],
  ])("%s of %i months", (programme, contractMonths, rate, most, capMonths) => {
    const cap = serviceFeeCap(lawfulOrder(programme, { contractMonths }), ON);
    expect([cap.rate, cap.mostMonths]).toEqual([rate, most]);
    expect(cap.capMonths).toBeCloseTo(capMonths, 12);
    expect(cap.article).not.toBe("");
  });

  it.each([
    [
      "specified skilled worker after intern 2",
      lawfulOrder("jp-ssw1", { finishedProgramme: "intern-2" }),
      0,
    ],
    [
      "specified skilled worker after intern 3",
      lawfulOrder("jp-ssw1", { finishedProgramme: "intern-3" }),
      0,
    ],
    [
      "officer of a transport ship, 12 months",
      lawfulOrder("tw-fishing", { trade: "seafaring", contractMonths: 12 }),
      1.5,
    ],
    [
      "officer of a transport ship, 36 months",
      lawfulOrder("tw-fishing", { trade: "seafaring", contractMonths: 36 }),
      3,
    ],
    [
      "far-sea crew from Taiwan stays general",
      lawfulOrder("tw-fishing", { trade: "farsea-fishing", contractMonths: 24 }),
      2,
    ],
    [
      "intermediate-skilled carer in a home",
      lawfulOrder("tw-intermediate", { trade: "home-care" }),
      1,
    ],
    ["intermediate-skilled nursing aide", lawfulOrder("tw-intermediate", { trade: "care" }), 2],
    ["home care filed as care centre", lawfulOrder("tw-care-centre", { trade: "home-care" }), 1],
    [
      "domestic help in Malaysia",
      { ...lawfulOrder("tw-factory"), market: "MY", programme: "my", trade: "domestic-help" },
      0,
    ],
    [
      "domestic help in Saudi Arabia",
      { ...lawfulOrder("tw-factory"), market: "SA", programme: "sa", trade: "domestic-help" },
      0,
    ],
    [
      "farm work in Australia",
      { ...lawfulOrder("tw-factory"), market: "AU", programme: "au", trade: "crops" },
      0,
    ],
    [
      "factory work in Malaysia",
      { ...lawfulOrder("tw-factory"), market: "MY", programme: "my" },
      3,
    ],
  ])("%s", (_, order, capMonths) => {
    expect(serviceFeeCap(order, ON).capMonths).toBe(capMonths);
  });

  it("has the lower rows of the circular from 15 May 2024 on, and the general rule on the day before", () => {
    const order = lawfulOrder("tw-home-carer");
    expect(serviceFeeCap(order, "2024-05-14").capMonths).toBe(3);
    expect(serviceFeeCap(order, "2024-05-15").capMonths).toBe(1);
    expect(serviceFeeCap(order, "2021-06-01").capMonths).toBe(3);
  });
});

describe("the cap in đồng", () => {
  it.each<[string, AgencyProgramme, number, number, keyof typeof RATE, number]>([
    ["3 x 180,000 yen at 172", "jp-intern", 180_000, 36, "JPY", 92_880_000],
    [
      "1.4 x 31,333 NT$ at 818, 35,882,551.6 rounded down",
      "tw-care-centre",
      31_333,
      24,
      "TWD",
      35_882_551,
    ],
    [
      "0.8 x 20,001 NT$ at 818, free of binary error",
      "tw-home-carer",
      20_001,
      24,
      "TWD",
      13_088_654,
    ],
    ["2 x 2,410,000 won at 18.6, exactly", "kr-e7", 2_410_000, 24, "KRW", 89_652_000],
    ["3 x 1,100.50 euro at 29,500", "de-ausbildung", 1_100.5, 36, "EUR", 97_394_250],
    ["7 months of 12 of 1,000 euro, 17,208,333.3", "de-skilled", 1_000, 7, "EUR", 17_208_333],
  ])("%s", (_, programme, wage, contractMonths, currency, cap) => {
    const order = lawfulOrder(programme, { contractMonths });
    expect(serviceFeeCapVnd(order, money(wage, currency), RATE[currency], ON)).toBe(cap);
  });

  it("lets a fee of exactly the cap pass and refuses one đồng more", () => {
    for (const [programme, contractMonths] of [
      ["tw-home-carer", 24],
      ["kr-e7", 24],
      ["tw-care-centre", 36],
      ["de-skilled", 12],
    ] as const) {
      const order = lawfulOrder(programme, { contractMonths });
      const rate = RATE[order.wage.currency];
      const cap = serviceFeeCapVnd(order, order.wage, rate, ON);
      expect(checkServiceFee(asking(order, cap), rate, ON)).toEqual([]);
      expect(checkServiceFee(asking(order, cap + 1), rate, ON)).toMatchObject([
        {
          code: "service_fee_over_cap",
          severity: "block",
          found: cap + 1,
          allowed: cap,
          unit: "vnd",
          field: "fee_service_vnd",
        },
      ]);
    }
  });
});

describe("rows whose reach is in doubt", () => {
  it("engineer: above 2 months warns, above 3 months blocks", () => {
    const order = lawfulOrder("jp-engineer");
    const month = toVnd(order.wage, JPY);
    const table = [
      [2 * month, []],
      [2 * month + 1, ["warn"]],
      [3 * month, ["warn"]],
      [3 * month + 1, ["block"]],
    ] as const;
    for (const [asked, severities] of table) {
      expect(
        checkServiceFee(asking(order, asked), JPY, ON).map((finding) => finding.severity),
      ).toEqual(severities);
    }
  });

  it("engineer of 12 months: above 0.7 warns, above 1.0 blocks", () => {
    const order = lawfulOrder("jp-engineer", { contractMonths: 12 });
    const month = toVnd(order.wage, JPY);
    expect(checkServiceFee(asking(order, month * 0.7), JPY, ON)).toEqual([]);
    expect(checkServiceFee(asking(order, month), JPY, ON)).toMatchObject([
      { severity: "warn", allowed: 27_692_000 },
    ]);
    expect(checkServiceFee(asking(order, month + 1), JPY, ON)).toMatchObject([
      { severity: "block", allowed: 39_560_000 },
    ]);
  });

  it("intern no. 3: any fee warns, above the general rule blocks", () => {
    const order = lawfulOrder("jp-intern", { finishedProgramme: "intern-2", contractMonths: 24 });
    expect(checkServiceFee(asking(order, 0), JPY, ON)).toEqual([]);
    expect(checkServiceFee(asking(order, 1), JPY, ON)).toMatchObject([
      { severity: "warn", allowed: 0 },
    ]);
    expect(checkServiceFee(asking(order, 61_920_001), JPY, ON)).toMatchObject([
      { severity: "block", allowed: 61_920_000 },
    ]);
  });

  it.each([ON, "2027-03-31", "2027-04-01"])(
    "employment for skill development: above 2 months warns on %s too, since everybody leaves under it",
    (on) => {
      const order = lawfulOrder("jp-esd");
      expect(serviceFeeCap(order, on).strict?.capMonths).toBe(2);
      expect(checkServiceFee(asking(order, 61_920_000), JPY, on)).toEqual([]);
      expect(checkServiceFee(asking(order, 61_920_001), JPY, on)).toMatchObject([
        { severity: "warn", allowed: 61_920_000 },
      ]);
    },
  );
});

describe("what the foreign side paid is taken off", () => {
  it.each([
    [100, 40, 60, []],
    [100, 40, 61, ["block service_fee_not_reduced fee_service_vnd"]],
    [100, 100, 0, []],
    [100, 100, 1, ["block service_fee_not_reduced fee_service_vnd"]],
    [100, 150, 0, []],
    [0, 0, 1, ["block service_fee_not_reduced fee_service_vnd"]],
  ])("agreed %i, paid %i, asked %i", (serviceAgreedVnd, paidByForeignSideVnd, asked, expected) => {
    const order = lawfulOrder("jp-ssw1", {
      serviceAgreedVnd,
      paidByForeignSideVnd,
      fees: [fee("service", asked)],
    });
    expect(brief(checkServiceFee(order, JPY, ON))).toEqual(expected);
  });

  it("may stand beside a fee over the cap, and is told without a rate too", () => {
    const order = lawfulOrder("jp-ssw1", {
      finishedProgramme: "intern-3",
      serviceAgreedVnd: 5,
      paidByForeignSideVnd: 5,
      fees: [fee("service", 1)],
    });
    expect(brief(checkServiceFee(order, JPY, ON))).toEqual([
      "block service_fee_over_cap fee_service_vnd",
      "block service_fee_not_reduced fee_service_vnd",
    ]);
    expect(brief(checkServiceFee(order, null, ON))).toEqual([
      "block service_fee_not_reduced fee_service_vnd",
    ]);
  });

  it.each([
    [100, 80, 0, 80],
    [100, 300, 150, 100],
    [100, 300, 250, 50],
    [100, 50, 80, 0],
  ])("cap %i, agreed %i, paid %i: at most %i", (cap, agreed, paid, most) => {
    expect(mostFromWorkerVnd(cap, agreed, paid)).toBe(most);
  });

  it("is told in whole VND: what is asked, and what is still missing of the agreed fee", () => {
    const order = {
      ...asking(lawfulOrder("jp-intern"), 30),
      serviceAgreedVnd: 50,
      paidByForeignSideVnd: 21,
    };
    expect(checkServiceFee(order, null, ON)).toMatchObject([
      {
        code: "service_fee_not_reduced",
        severity: "block",
        field: "fee_service_vnd",
        found: 30,
        allowed: 29,
        unit: "vnd",
        article: "Law 69/2020/QH14 art. 23.2.d",
      },
    ]);
  });

  it("sums a fee that is split into lines", () => {
    const order = {
      ...lawfulOrder("jp-intern", { paidByForeignSideVnd: 0 }),
      serviceAgreedVnd: 92_880_001,
      fees: [fee("service", 92_880_000), fee("service", 1)],
    };
    expect(brief(checkServiceFee(order, RATES[0] ?? null, ON))).toEqual([
      "block service_fee_over_cap fee_service_vnd",
    ]);
  });
});

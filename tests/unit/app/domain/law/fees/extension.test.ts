import { describe, expect, it } from "vitest";
import { checkExtension } from "#app/domain/law/fees/extension.ts";
import { brief, lawfulOrder, money, ON } from "#tests/unit/app/domain/law/lawful-order.ts";
import type { AgencyProgramme } from "#tests/unit/app/domain/law/lawful-order.ts";

const JPY = { day: ON, currency: "JPY", vndPerUnit: 172 } as const;
const MONTH = 120_000 * 172;
const WARN = ["warn service_fee_over_cap fee_extension_vnd"];
const BLOCK = ["block service_fee_over_cap fee_extension_vnd"];

function found(programme: AgencyProgramme, months: number, feeVnd: number, changes = {}) {
  const wage = money(120_000, "JPY");
  const order = lawfulOrder(programme, { wage, extension: { months, feeVnd }, ...changes });
  return checkExtension(order, JPY, ON);
}

describe("half a month of wage for each 12 months added", () => {
  it.each<[string, AgencyProgramme, number, number, string[]]>([
    ["12 months", "jp-intern", 12, 0.5, []],
    ["22 months: part years in proportion", "kr-e7", 22, 22 / 24, []],
    ["24 months", "tw-factory", 24, 1, []],
  ])("%s", (_, programme, months, share, expected) => {
    expect(brief(found(programme, months, Math.floor(share * MONTH)))).toEqual(expected);
  });

  it("refuses one đồng more for whole years, and warns within a year begun", () => {
    expect(brief(found("jp-intern", 12, MONTH / 2 + 1))).toEqual(BLOCK);
    expect(brief(found("jp-intern", 6, MONTH / 4))).toEqual([]);
    expect(brief(found("jp-intern", 6, MONTH / 4 + 1))).toEqual(WARN);
    expect(brief(found("jp-intern", 6, MONTH / 2))).toEqual(WARN);
    expect(brief(found("jp-intern", 6, MONTH / 2 + 1))).toEqual(BLOCK);
  });

  it("warns above 0.4 where the contract itself has no more, and above nothing where it has nothing", () => {
    expect(brief(found("tw-home-carer", 12, MONTH * 0.4))).toEqual([]);
    expect(found("tw-home-carer", 12, MONTH * 0.4 + 1)).toMatchObject([
      { severity: "warn", found: MONTH * 0.4 + 1, allowed: MONTH * 0.4, unit: "vnd" },
    ]);
    expect(brief(found("tw-home-carer", 12, MONTH / 2 + 1))).toEqual(BLOCK);
    const returned = { finishedProgramme: "intern-3" };
    expect(brief(found("jp-ssw1", 12, 1, returned))).toEqual(WARN);
    expect(brief(found("jp-ssw1", 12, 0, returned))).toEqual([]);
    expect(brief(found("jp-intern", 12, 1, returned))).toEqual(WARN);
  });

  it("says nothing without an extension, and names the article with the cap in VND", () => {
    expect(checkExtension(lawfulOrder("jp-intern"), JPY, ON)).toEqual([]);
    expect(
      checkExtension(
        lawfulOrder("jp-intern", { extension: { months: 12, feeVnd: 900_000_000 } }),
        null,
        ON,
      ),
    ).toEqual([]);
    expect(found("jp-intern", 12, MONTH)).toMatchObject([
      { found: MONTH, allowed: MONTH / 2, unit: "vnd", article: "Law 69/2020/QH14 art. 23.4.b" },
    ]);
  });
});

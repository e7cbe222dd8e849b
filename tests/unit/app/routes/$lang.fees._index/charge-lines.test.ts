// Every charge of a programme in words, with the article it rests on.
import { describe, expect, it } from "vitest";
import { PROGRAMMES } from "#app/domain/catalogue/programme.ts";
import type { RuleCase } from "#app/domain/law/rules/scope.ts";
import { LANGS } from "#app/domain/catalogue/names.ts";
import { translator } from "#app/i18n/translate.ts";
import { chargesOf, serviceMostVnd } from "#app/domain/law/charges.ts";
import { chargeLines } from "#app/routes/$lang.fees._index/charge-lines.ts";

const ON = "2026-11-22";
const JP: RuleCase = {
  market: "JP",
  programme: "jp-ssw1",
  trade: "",
  finishedProgramme: "none",
  contractMonths: 36,
};
const WAGE = {
  wage: { minor: 195_000, currency: "JPY" as const },
  rate: { day: ON, currency: "JPY" as const, vndPerUnit: 172 },
};
const vi = translator("vi");

const amounts = (order: RuleCase, mostVnd: number | null = null) =>
  Object.fromEntries(
    chargeLines(chargesOf(order, ON), mostVnd, vi).map(({ key, amount }) => [
      key,
      amount.replaceAll("\u00a0", " "),
    ]),
  );

it("turns months of wage into money once a wage is typed", () => {
  expect(serviceMostVnd(JP, WAGE, ON)).toBe(100_620_000);
  expect(serviceMostVnd(JP, null, ON)).toBeNull();
  expect(amounts(JP)["service"]).toBe("tối đa 3 tháng lương");
  expect(amounts(JP, 100_620_000)["service"]).toBe("tối đa 100,6 triệu đ");
});

describe("amounts", () => {
  it.each<[string, Partial<RuleCase>, Record<string, string>]>([
    [
      "jp-ssw1",
      {},
      {
        brokerage: "Không được thu",
        deposit: "Không được thu",
        ticket: "nước ngoài trả",
        early: "chỉ tiền học",
      },
    ],
    ["jp-ssw1", { finishedProgramme: "intern-2" }, { service: "Không được thu" }],
    ["jp-intern", {}, { deduction: "tối đa 15% lương" }],
    [
      "tw-factory",
      {},
      { deposit: "tối đa 12 triệu đ", ticket: "theo biên lai", deduction: "tối đa NT$2.500" },
    ],
    ["tw-farm", {}, { service: "tối đa 1 tháng lương", deduction: "Không được thu" }],
    ["de-ausbildung", {}, { deposit: "khoảng 20 triệu đ" }],
  ])("%s %o", (programme, changes, expected) => {
    const market = PROGRAMMES.find(({ code }) => code === programme)?.market ?? "";
    expect(amounts({ ...JP, market, programme, ...changes })).toMatchObject(expected);
  });
});

it.each(LANGS)("in %s every line of every programme has words and an article", (lang) => {
  const t = translator(lang);
  for (const { code, market } of PROGRAMMES) {
    for (const line of chargeLines(chargesOf({ ...JP, market, programme: code }, ON), null, t)) {
      expect(
        [line.amount, line.why.length > 0, line.articles.length > 0],
        `${code} ${line.key}`,
      ).toEqual([expect.stringMatching(/\S/), true, true]);
    }
  }
});

it("marks a deposit priced by a ticket as an estimate, and no other", () => {
  const estimates = (programme: string, market: string) =>
    chargeLines(chargesOf({ ...JP, market, programme }, ON), null, vi)
      .filter(({ isEstimate }) => isEstimate)
      .map(({ key }) => key);
  expect(estimates("de-skilled", "DE")).toEqual(["deposit"]);
  expect(estimates("tw-factory", "TW")).toEqual([]);
  expect(estimates("jp-esd", "JP")).toEqual(["ticket", "deduction"]);
});

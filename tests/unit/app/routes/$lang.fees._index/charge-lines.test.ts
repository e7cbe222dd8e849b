// Every charge of a programme in words, with the article it rests on.
import { describe, expect, it } from "vitest";
import { PROGRAMMES } from "#app/domain/catalogue/programme.ts";
import type { RuleCase } from "#app/domain/law/rules/scope.ts";
import { LANGS } from "#app/domain/catalogue/names.ts";
import { translator } from "#app/i18n/translate.ts";
import { chargesOf, lowerCaps, serviceMostVnd } from "#app/domain/law/charges.ts";
import {
  capWords,
  chargeLines,
  lowerCapWords,
} from "#app/routes/$lang.fees._index/charge-lines.ts";

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
    chargeLines(chargesOf(order, ON), lowerCaps(order, ON), mostVnd, vi).map(({ key, amount }) => [
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
        ticket: "bên nước ngoài trả",
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
    const order = { ...JP, market, programme: code };
    for (const line of chargeLines(chargesOf(order, ON), lowerCaps(order, ON), null, t)) {
      const isCited = line.articles.length > 0 || line.key === "costs";
      expect([line.amount, line.why.length > 0, isCited], `${code} ${line.key}`).toEqual([
        expect.stringMatching(/\S/),
        true,
        true,
      ]);
    }
  }
});

it("marks a deposit priced by a ticket as an estimate, and no other", () => {
  const estimates = (programme: string, market: string) =>
    chargeLines(chargesOf({ ...JP, market, programme }, ON), [], null, vi)
      .filter(({ isEstimate }) => isEstimate)
      .map(({ key }) => key);
  expect(estimates("de-skilled", "DE")).toEqual(["deposit"]);
  expect(estimates("tw-factory", "TW")).toEqual([]);
  expect(estimates("jp-esd", "JP")).toEqual(["ticket", "deduction"]);
});

it("cites no article for what is usual: the law sets no figure for papers and training", () => {
  const costs = chargeLines(chargesOf(JP, ON), [], null, vi).find(({ key }) => key === "costs");
  expect(costs?.articles).toEqual([]);
});

describe("a lower ceiling that may hold", () => {
  const first = (programme: string) => {
    const order = { ...JP, programme };
    return chargeLines(chargesOf(order, ON), lowerCaps(order, ON), null, vi)[0]?.why[0];
  };

  it("is the first thing said of the service fee", () => {
    expect(first("jp-ssw1")).toBe("Đã hoàn thành thực tập kỹ năng số 2, 3: không được thu.");
    expect(first("jp-engineer")).toBe(
      "Nếu được coi là lao động trình độ cao: 2 tháng lương. Luật chưa rõ.",
    );
    expect(first("jp-intern")).toBe(
      "Thực tập sinh số 3, vẫn công ty và tổ chức quản lý cũ: không được thu. Luật chưa rõ.",
    );
  });

  it("has words in every language, with a condition or without", () => {
    for (const lang of LANGS) {
      const lower = { ruleId: "x", capMonths: 2, condition: null, article: "", isDoubtful: false };
      expect(lowerCapWords(lower, translator(lang))).toMatch(/2/);
    }
    expect([capWords(0, vi), capWords(2, vi)]).toEqual(["Không được thu", "2 tháng lương"]);
  });
});

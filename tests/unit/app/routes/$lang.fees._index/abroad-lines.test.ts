// What is paid abroad stands as lines of its own, in the host's money.
import { expect, it } from "vitest";
import { LANGS } from "#app/domain/catalogue/names.ts";
import { feesAbroadOn } from "#app/domain/law/estimates/fees-abroad.ts";
import { translator } from "#app/i18n/translate.ts";
import { abroadLines } from "#app/routes/$lang.fees._index/abroad-lines.ts";

const ON = "2026-11-22";
const lines = (market: string, programme: string, lang: (typeof LANGS)[number] = "vi") =>
  abroadLines(
    feesAbroadOn(
      { market, programme, trade: "", finishedProgramme: "none", contractMonths: 36 },
      ON,
    ),
    translator(lang),
  );

it("tells the agent's fee in Taiwan for each year", () => {
  expect(lines("TW", "tw-factory").map(({ name, amount }) => [name, amount])).toEqual(
    ["1.800", "1.700", "1.500"].map((most) => [
      "Phí phục vụ, trả ở Đài Loan, từng tháng",
      `tối đa NT$${most}`,
    ]),
  );
});

it("tells the fee of a year where it is one of a year", () => {
  expect(lines("TW", "tw-intermediate").map(({ name }) => name)).toEqual([
    "Phí phục vụ, trả ở Đài Loan, từng năm",
  ]);
});

it("tells what crews pay in Korea, and nothing elsewhere", () => {
  expect(lines("KR", "kr-e10").map(({ amount }) => amount)).toEqual(
    expect.arrayContaining(["tối đa US$250", "tối đa US$1.000"]),
  );
  expect(lines("JP", "jp-intern")).toEqual([]);
});

it.each(LANGS)("in %s without a hole", (lang) => {
  for (const each of [...lines("TW", "tw-factory", lang), ...lines("KR", "kr-e10", lang)])
    expect([each.name, each.amount, ...each.why].join(" ")).toMatch(/^[^{}]{20,}$/);
});

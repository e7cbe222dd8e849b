// How a sum comes about names the fees that are paid abroad, never as a broker's, and says how interest is counted.
import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import type { Lang } from "#app/domain/catalogue/names.ts";
import { rateOn, toVnd } from "#app/domain/law/rates.ts";
import { wholeSumOfOrder } from "#app/domain/orders/views/whole-sum-of-order.ts";
import { HowReckoned } from "#app/routes/$lang.sum/how.tsx";
import { LanguageProvider } from "#app/ui/language.tsx";
import { lawfulOrder, ON, RATES } from "#tests/unit/app/domain/law/lawful-order.ts";
import type { AgencyProgramme } from "#tests/unit/app/domain/law/lawful-order.ts";
import { orderPage } from "#tests/unit/app/routes/$lang.orders.$orderName/order-page.ts";

const CHOICES = {
  ownVnd: 0,
  loanVnd: null,
  annualPercent: 8.382,
  livingVnd: { low: null, high: null },
  homeVnd: 0,
  brokerVnd: 140_000_000,
};

function told(programme: AgencyProgramme, months: number, lang: Lang = "vi", rates = RATES) {
  const terms = lawfulOrder(programme, { contractMonths: months });
  const { market, trade, wage, boardLodgingDeduction: deduction } = terms;
  const rate = rateOn(rates, wage.currency, ON);
  if (rate === null) throw new Error("no rate");
  const order = orderPage({
    ...{ market, programme, trade, wage, deduction, terms },
    wageVnd: toVnd(wage, rate),
    contractMonths: months,
  });
  const sum = wholeSumOfOrder(order, CHOICES, { on: ON, rates });
  if (sum === null) throw new Error("no estimate");
  return renderToStaticMarkup(
    <LanguageProvider lang={lang}>
      <HowReckoned entries={[{ order, sum, name: "A" }]} />
    </LanguageProvider>,
  ).replace(/<[^>]+>/g, " ");
}

it.each<[AgencyProgramme, number, string]>([
  [
    "tw-factory",
    36,
    "Phí phục vụ của công ty bên Đài Loan: NT$1.800, NT$1.700, NT$1.500 mỗi tháng, theo từng năm.",
  ],
  ["tw-factory", 17, "Phí phục vụ của công ty bên Đài Loan: nhiều nhất NT$1.500 mỗi tháng."],
  ["tw-intermediate", 36, "Phí phục vụ của công ty bên Đài Loan: nhiều nhất NT$2.000 mỗi năm."],
  ["kr-e10", 36, "Tiền đào tạo ở Hàn Quốc: từ không đến US$250."],
  ["kr-e10", 36, "Tiền quản lý thuyền viên, 3 năm đầu: từ không đến US$1.000."],
  ["kr-e10", 58, "Tiền quản lý thuyền viên, phần gia hạn: từ không đến US$300."],
  ["kr-e10", 58, "(Thông tư 02/2024/TT-BLĐTBXH Phụ lục IV)"],
  ["jp-intern", 36, "Lãi không đẻ ra lãi."],
  ["jp-intern", 36, "Tiền để ra được mỗi tháng trả lãi trước, rồi trả gốc."],
])("%s for %i months: %s", (programme, months, said) => {
  expect(told(programme, months)).toContain(said);
});

it("names no extension where the contract has none, and says what has no rate", () => {
  expect(told("kr-e10", 36)).not.toContain("gia hạn");
  const rates = RATES.filter(({ currency }) => currency !== "USD");
  expect(told("kr-e10", 36, "vi", rates)).toContain("Chưa có tỷ giá cho khoản này");
  expect(told("kr-e10", 36)).not.toContain("Chưa có tỷ giá");
});

it("never calls the monthly fee in Taiwan a broker's", () => {
  const line = /Phí phục vụ[^.]*Đài Loan[^<]*?mỗi tháng/.exec(told("tw-factory", 36))?.[0] ?? "";
  expect(line).not.toBe("");
  expect(line).not.toMatch(/môi giới/i);
});

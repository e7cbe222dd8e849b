// The loan page answers a parent: each month how much, until when, in all how much, what if he comes home early, what comes first.
import type { ReactElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import type { Lang } from "#app/domain/catalogue/names.ts";
import { loanFor, loanRuleOn } from "#app/domain/law/loan.ts";
import type { Borrower } from "#app/domain/law/loan.ts";
import { repaymentPlan } from "#app/domain/law/repayment.ts";
import { LoanAnswer } from "#app/routes/$lang.loan/answer.tsx";
import { HomeEarly } from "#app/routes/$lang.loan/early.tsx";
import { BeforeTheLoan } from "#app/routes/$lang.loan/form.tsx";
import { Grants, LoanRules } from "#app/routes/$lang.loan/loan-rules.tsx";
import { LanguageProvider } from "#app/ui/language.tsx";

const ON = "2026-11-20";

function words(part: ReactElement, lang: Lang = "vi"): string {
  const html = renderToStaticMarkup(<LanguageProvider lang={lang}>{part}</LanguageProvider>);
  return html
    .replace(/<\/?(b|a)\b[^>]*>/g, "")
    .replace(/<[^>]+>/g, " ")
    .replace(/[\s\u00a0]+/g, " ");
}

function answer(sumVnd: number, borrower: Borrower = "anyone", lang: Lang = "vi"): string {
  const offer = loanFor({ costVnd: sumVnd, contractMonths: 36, borrower, on: ON });
  if (offer === null) throw new Error("no offer");
  const plan =
    offer.annualPercent === null ? null : repaymentPlan(sumVnd, offer.annualPercent, offer.months);
  return words(<LoanAnswer sumVnd={sumVnd} offer={offer} plan={plan} />, lang);
}

describe("an answer", () => {
  // 60 million over 36 months at 8.382 %: 1,666,667 of principal a month; interest 0.6985 % of what is left, 419,100 in the first
  // month and 11,642 in the last, so 419,100 × (36 + 1) / 2 = 7,753,350 in all.
  it("says each month, until when, in all, and each month of waiting", () => {
    const text = answer(60_000_000);
    for (const said of [
      "Vay 60 triệu đ: không cần tài sản bảo đảm.",
      "Mỗi tháng trả 2,1 triệu đ, rồi giảm dần còn 1,7 triệu đ.",
      "Trả trong 36 tháng, tính từ tháng lương đầu.",
      "Trả tất cả 67,8 triệu đ, trong đó lãi 7,8 triệu đ.",
      "Mỗi tháng chờ bay thêm khoảng 419.000 đ tiền lãi.",
      "Lãi không đẻ ra lãi.",
      "Lãi 8,38% một năm: ước tính từ 01/01/2026, chưa được xác nhận.",
    ])
      expect(text).toContain(said);
  });

  it("is cheaper for priority households, and asks for collateral above the line", () => {
    expect(answer(60_000_000, "priority")).toContain("trong đó lãi 6,1 triệu đ.");
    expect(answer(200_000_001)).toContain("cần tài sản bảo đảm, vì trên 200 triệu đ.");
    expect(answer(200_000_000)).toContain("không cần tài sản bảo đảm.");
  });
});

describe("coming home early", () => {
  const plan = repaymentPlan(36_000_000, 8.382, 36);

  it("tells the debt that is left, the share of the fee that comes back, and who pays", () => {
    const text = words(<HomeEarly plan={plan} />);
    for (const said of [
      "6 tháng 30 triệu đ 83% tiền dịch vụ",
      "12 tháng 24 triệu đ 66% tiền dịch vụ",
      "24 tháng 12 triệu đ 33% tiền dịch vụ",
      "Ai đứng tên vay thì người đó vẫn phải trả.",
      "nếu bạn không có lỗi",
      "Luật 69/2020/QH14 Điều 23",
    ])
      expect(text).toContain(said);
  });

  it("has no table where the contract is over before", () => {
    const short = renderToStaticMarkup(
      <LanguageProvider lang="vi">
        <HomeEarly plan={repaymentPlan(36_000_000, 8, 6)} />
      </LanguageProvider>,
    );
    expect(short).not.toContain("<table");
    expect(short).toContain("Ai đứng tên vay");
  });
});

it("says what has to be met before the bank pays out", () => {
  const text = words(<BeforeTheLoan />);
  for (const said of ["Khám sức khỏe, hộ chiếu, học tiếng", "sau khi ký hợp đồng", "tiền hỗ trợ"])
    expect(text).toContain(said);
});

it("tells the share that the decree fixes from the base rate that is an estimate with its day", () => {
  const rule = loanRuleOn(ON);
  if (rule === null) throw new Error("no rule");
  const text = words(<LoanRules rule={rule} on={ON} />);
  expect(text).toContain(
    "Lãi một năm Nghị định 338/2025/NĐ-CP Điều 15 127% lãi hộ nghèo khoảng 8,38% một năm (ước tính)",
  );
  expect(text).toContain(
    "Lãi hộ nghèo một năm ước tính khoảng 6,6% trang ước tính từ 01/01/2026, chưa xác nhận",
  );
});

it("names the families of people with merit in plain words", () => {
  expect(words(<Grants />, "en")).toContain("Families of people with merit to the revolution");
});

// The answer as it is read: no colour and no sentence of clearance, what it rests on, and what to do, in every language.
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { LANGS } from "#app/domain/catalogue/names.ts";
import type { Lang } from "#app/domain/catalogue/names.ts";
import { judgeByLaw } from "#app/domain/law/asked.ts";
import type { AskedWage } from "#app/domain/law/asked-wage.ts";
import type { FeeTerm } from "#app/domain/law/terms.ts";
import { Answer } from "#app/routes/$lang.fees.asked/answer.tsx";
import type { Answered } from "#app/routes/$lang.fees.asked/asked-data.server.ts";
import { readAsked } from "#app/routes/$lang.fees.asked/asked-form.ts";
import { LanguageProvider } from "#app/ui/language.tsx";
import { fee, money, ON, RATES } from "#tests/unit/app/domain/law/lawful-order.ts";

const RATE = { day: ON, currency: "TWD", vndPerUnit: 818 } as const;
const WAGE: AskedWage = { wage: money(31_000, "TWD"), rate: RATE, from: "highest" };

type Case = {
  programme?: string;
  totalVnd?: number | null;
  fees?: FeeTerm[];
  wage?: AskedWage | null;
  typedWage?: string;
  months?: string;
  isPastTold?: boolean;
};

function pageOf({
  programme = "tw-factory",
  totalVnd = null,
  fees = [],
  wage = WAGE,
  typedWage = "",
  months = "",
  isPastTold = true,
}: Case): Answered {
  const question = readAsked(new URLSearchParams({ programme, wage: typedWage, months }));
  const { order } = question;
  if (order === null) throw new Error(`${programme} is a programme`);
  const given = { order, wage, isPastTold, sameSide: null, foreignVnd: 0 };
  return {
    question,
    order: null,
    gone: null,
    on: ON,
    highest: wage && { code: "V976VP", wage: wage.wage, wageVnd: 25_358_000, rateOn: ON },
    wage,
    rates: wage === null ? [] : [wage.rate],
    answer: judgeByLaw({ totalVnd, fees }, given, { on: ON, rates: RATES }),
  };
}

function html(given: Case, lang: Lang = "vi"): string {
  return renderToStaticMarkup(
    <LanguageProvider lang={lang}>
      <Answer page={pageOf(given)} />
    </LanguageProvider>,
  );
}

const words = (given: Case, lang: Lang = "vi") =>
  html(given, lang)
    .replace(/<\/?(b|a)\b[^>]*>/g, "")
    .replace(/<[^>]+>/g, " ")
    .replace(/[\s\u00a0]+/g, " ");

const WITHIN: Case = {
  fees: [fee("service", 60_000_000), fee("training", 6_000_000)],
  wage: { ...WAGE, from: "typed" },
};

describe("the verdict", () => {
  it("stands on one element, and is never green", () => {
    for (const [given, verdict] of [
      [{ totalVnd: 140_000_000 }, "over"],
      [{ totalVnd: 60_000_000 }, "unclear"],
      [WITHIN, "within"],
      [{ programme: "kr-e9", totalVnd: 60_000_000, wage: null }, "over"],
    ] as const) {
      const page = html(given);
      expect(page.match(/data-answer="[a-z]+"/g)).toEqual([`data-answer="${verdict}"`]);
      expect(page).not.toMatch(/class="(verdict|chip) ok"/);
    }
  });

  it("says at least how much is too much, and that the comparison is partly an estimate", () => {
    const said = words({ totalVnd: 140_000_000 });
    expect(said).toContain("Họ đòi quá ít nhất 21,9 triệu đ");
    expect(said).toContain("Trang không biết tổng đúng luật nào cao như vậy.");
    expect(said).toContain("Mức so sánh có phần ước tính.");
  });

  it("warns where nothing is proved", () => {
    expect(words({ totalVnd: 60_000_000 })).toMatch(/Chưa rõ. Đừng nộp tiền vội.*không xác nhận/);
    expect(words(WITHIN)).toMatch(
      /Chưa thấy khoản nào quá trần. Còn 1 điểm phải hỏi.*chưa thể nói là đúng luật/,
    );
  });

  it("shows a highest total only beside a sum that is too much", () => {
    const over = words({ totalVnd: 300_000_000 });
    expect(over).toMatch(/Không phải mức được thu.*118 triệu đ/);
    for (const given of [{ totalVnd: 60_000_000 }, WITHIN])
      expect(words(given)).not.toMatch(/118 triệu|Mức dùng để so/);
    expect(words({ totalVnd: 60_000_000 })).toContain("Hỏi họ từng khoản");
  });

  it("tells the months that the sum is made of", () => {
    expect(words({ programme: "tw-fishing", totalVnd: 300_000_000 })).toContain(
      "trần 3 tháng lương",
    );
    expect(words({ totalVnd: 300_000_000, months: "1" })).toMatch(
      /trần 1 tháng lương 25,4 triệu đ/,
    );
  });

  it("says that a deposit of one ticket is counted by the dearest ticket, not the usual one", () => {
    const rate = { day: ON, currency: "EUR", vndPerUnit: 30_000 } as const;
    const wage = { wage: money(2_500, "EUR"), rate, from: "highest" } as const;
    expect(words({ programme: "de-skilled", totalVnd: 900_000_000, wage })).toMatch(
      /Ký quỹ, theo vé đắt nhất 35 triệu đ ước tính/,
    );
  });

  it("names the stricter reading of a programme beside any answer", () => {
    const rate = { day: ON, currency: "JPY", vndPerUnit: 172 } as const;
    const wage = { wage: money(250_000, "JPY"), rate, from: "highest" } as const;
    for (const totalVnd of [60_000_000, 300_000_000])
      expect(words({ programme: "jp-engineer", totalVnd, wage })).toMatch(
        /trình độ cao: 2 tháng lương.*Luật chưa rõ/,
      );
  });

  it("says what it would be for who finished an internship", () => {
    const asked = { programme: "jp-ssw1", totalVnd: 60_000_000, wage: null, isPastTold: false };
    expect(words(asked)).toMatch(/Tiền dịch vụ là 0 đ. Khi đó họ đòi quá ít nhất 45,0 triệu đ/);
  });

  it("gives a charge under its cap no chip, and one without a cap no calm one", () => {
    expect(html(WITHIN)).not.toMatch(/class="chip"/);
    expect(html(WITHIN)).toMatch(/class="chip warn">đòi biên lai/);
  });

  it("of a programme of public bodies tells of its own costs and accuses nobody", () => {
    for (const programme of ["kr-e9", "kr-e8", "jp-im-japan", "de-triple-win"]) {
      const said = words({ programme, totalVnd: 60_000_000, wage: null });
      expect(said, programme).toMatch(/không được thu tiền này.*chi phí riêng/);
      expect(said, programme).not.toMatch(/lừa|đồng nào/);
    }
  });
});

describe("what the answer rests on", () => {
  it("is the wage with the order's code, and the rate with its day", () => {
    const said = words({ totalVnd: 60_000_000 });
    expect(said).toContain("Lương cao nhất của đơn đang mở: NT$31.000, mã VT-V976VP.");
    expect(said).toContain("Tỷ giá ngày 20/11/2026: NT$1 = 818 đ.");
  });

  it("keeps the decimal of a small rate", () => {
    const rate = { day: ON, currency: "KRW", vndPerUnit: 18.6 } as const;
    const wage = { wage: money(2_500_000, "KRW"), rate, from: "highest" } as const;
    expect(words({ programme: "kr-e7", totalVnd: 60_000_000, wage })).toContain("₩1 = 18,6 đ");
  });

  it("is said to be nothing where no order is open", () => {
    expect(words({ totalVnd: 60_000_000, wage: null })).toContain(
      "Không có đơn nào đang mở để so lương.",
    );
  });

  it("tells that a typed wage is above all open orders", () => {
    const wage = { ...WAGE, from: "doubtful" } as const;
    const said = words({ totalVnd: 60_000_000, wage, typedWage: "90.000" });
    expect(said).toContain("Lương bạn ghi: NT$90.000. Lương đó khác xa đơn đang mở.");
    expect(said).toContain("Lương cao nhất của đơn đang mở: NT$31.000");
  });
});

it.each(LANGS)(
  "in %s each answer ends with papers, where to complain, and the articles",
  (lang) => {
    const headings = {
      vi: /Đòi bằng văn bản.*Khiếu nại/,
      en: /in writing.*complain/,
      id: /tertulis.*mengadu/,
    };
    for (const given of [{ totalVnd: 140_000_000 }, { totalVnd: 60_000_000 }, WITHIN]) {
      expect(words(given, lang)).toMatch(headings[lang]);
      expect(words(given, lang)).toMatch(/69\/2020\/QH14.*6\.1\.h.*17\.3.*25\.4/);
    }
  },
);

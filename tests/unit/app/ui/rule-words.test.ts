// Every rule can be read in every language, and says something of its own.
import { describe, expect, it } from "vitest";
import { LANGS } from "#app/domain/catalogue/names.ts";
import { RELEASED } from "#app/domain/law/rule-set.ts";
import { AMERICAS, WEST_ASIA } from "#app/domain/law/rules/scope.ts";
import { translator } from "#app/i18n/translate.ts";
import { doubtWords, monthsOfWage, ruleWords, scopeWords } from "#app/ui/rule-words.ts";

const { rules: RULES } = RELEASED;
const vi = translator("vi");
const ruleOf = (id: string) => {
  const rule = RULES.find((each) => each.id === id);
  if (!rule) throw new Error(`no rule ${id}`);
  return rule;
};

describe.each(LANGS)("in %s", (lang) => {
  const t = translator(lang);

  it("no rule falls back to words that say nothing", () => {
    const empty = [t("law.figure.duty"), t("law.figure.nothing")];
    expect(RULES.filter((rule) => empty.includes(ruleWords(rule, t))).map(({ id }) => id)).toEqual(
      [],
    );
  });

  it("every scope and condition has words, with no code left in them", () => {
    const codes = new Set(
      RULES.flatMap(({ scope }) => Object.values(scope)).flatMap((part) =>
        typeof part === "number" ? [] : part,
      ),
    );
    for (const rule of RULES) {
      expect(
        scopeWords(rule.scope, t)
          .split(/[\s,;()]+/)
          .filter((word) => codes.has(word)),
        rule.id,
      ).toEqual([]);
      if (rule.condition !== null) expect(t(`law.condition.${rule.condition}`)).not.toBe("");
      expect(t(`law.concern.${rule.concern}`)).not.toBe("");
    }
  });
});

it.each([
  [
    "service-fee-general",
    "Nhiều nhất 1 tháng lương cho mỗi 12 tháng. Từ 36 tháng: nhiều nhất 3 tháng lương.",
  ],
  [
    "service-fee-tw-home-farm",
    "Nhiều nhất 0,4 tháng lương cho mỗi 12 tháng. Từ 36 tháng: nhiều nhất 1 tháng lương.",
  ],
  ["service-fee-jp-ssw-after-intern", "Không được thu tiền dịch vụ."],
  ["service-fee-extension", "Nhiều nhất 0,5 tháng lương cho mỗi 12 tháng gia hạn."],
  ["brokerage-worker", "Cấm thu tiền môi giới của người lao động."],
  ["brokerage-abroad-jp", "Công ty cũng không được trả môi giới nước ngoài."],
  ["deposit-jp", "Không được thu ký quỹ."],
  ["deposit-kr", "Ký quỹ nhiều nhất 36 triệu đ."],
  ["deposit-de-ticket", "Ký quỹ nhiều nhất bằng một vé về. Chúng tôi ước tính 20 triệu đ."],
  ["ticket-jp-ssw", "Bên nước ngoài trả vé đi."],
  ["wage-tw-home", "Lương ít nhất NT$20.000 một tháng."],
  ["wage-tw-2026-01-01", "Đài Loan: ít nhất NT$29.500 một tháng."],
  ["wage-jp-aichi-2025-10-18", "Aichi: ít nhất ¥1.140 một giờ."],
  ["wage-kr-2026-01-01", "Hàn Quốc: ít nhất ₩10.320 một giờ. Một tháng đủ tính 209 giờ."],
  ["wage-de-trainee-2026-01-01", "Người học nghề, năm đầu: ít nhất €724 một tháng."],
  ["foreign-side-jp-intern", "Bên nước ngoài trả công ty ít nhất ¥5.000 một tháng."],
  ["rest-tw-home", "Mỗi ngày nghỉ liền ít nhất 8 giờ. Mỗi tuần nghỉ một ngày."],
  ["programme-jp-intern-entry", "Nhập cảnh Nhật Bản chậm nhất ngày 30/06/2027."],
  ["kr-e10-management", "Phí quản lý thuyền viên: nhiều nhất US$1.000 cho 3 năm."],
  ["lodging-europe", "Lương dưới US$900 một tháng thì được ở miễn phí."],
  ["deduction-kr-e7", "Trừ nhiều nhất 20% lương."],
  ["deduction-tw", "Trừ nhiều nhất NT$2.500 một tháng."],
  ["length-kr-e10", "Hợp đồng 36 tháng hoặc 58 tháng."],
  ["departure-180-days", "Trúng tuyển xong, bay trong 180 ngày, trừ bất khả kháng."],
  ["work-đ", "Săn thú dữ, cá sấu, cá mập."],
])("%s reads: %s", (id, words) => {
  expect(ruleWords(ruleOf(id), vi).replaceAll("\u00a0", " ")).toBe(words);
});

describe("whom a rule is for", () => {
  const words = (scope: Parameters<typeof scopeWords>[0]) =>
    scopeWords(scope, vi).replaceAll("\u00a0", " ");

  it("is everybody without a scope", () => {
    expect(words({})).toBe("Mọi nước, mọi nghề");
  });

  it("names a region that is there as a whole", () => {
    expect(words({ markets: ["MY", ...WEST_ASIA] })).toBe("Malaysia, Tây Á");
    expect(words({ markets: AMERICAS.slice(1) })).not.toContain("châu Mỹ");
  });

  it("names programme, trade, past and length, and what is left out", () => {
    expect(words({ programmes: ["jp-ssw1"], finished: ["intern-2", "intern-3"] })).toBe(
      "Kỹ năng đặc định (Nhật Bản); đã hoàn thành thực tập kỹ năng số 2 hoặc thực tập kỹ năng số 3",
    );
    expect(
      words({ markets: ["TW"], notTrades: ["seafaring"], monthsFrom: 12, monthsBelow: 18 }),
    ).toBe("Đài Loan; hợp đồng từ 12 tháng đến dưới 18 tháng; trừ Thuyền viên tàu vận tải biển");
  });
});

it("calls an estimate one, and a doubtful reach doubtful", () => {
  expect(doubtWords(ruleOf("service-fee-general"), vi)).toBeNull();
  expect(doubtWords(ruleOf("length-jp-intern"), vi)).toBe("theo một nguồn đáng tin");
  expect(doubtWords(ruleOf("usual-cost"), vi)).toBe("ước tính, mức của trang này");
  expect(doubtWords(ruleOf("service-fee-jp-engineer"), vi)).toBe(
    "ước tính, chưa rõ phạm vi, chỉ nhắc",
  );
  expect(doubtWords(ruleOf("service-fee-jp-intern-3"), vi)).toBe("chưa rõ phạm vi, chỉ nhắc");
});

it("one month of wage is singular in English", () => {
  expect([monthsOfWage(1, translator("en")), monthsOfWage(2, translator("en"))]).toEqual([
    "1 month of wage",
    "2 months of wage",
  ]);
});

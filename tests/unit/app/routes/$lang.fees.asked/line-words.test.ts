// Why a charge stands as it does, in words: each reason in each language, and none that reads as a clearance.
import { describe, expect, it } from "vitest";
import { LANGS } from "#app/domain/catalogue/names.ts";
import type { AskedReason, AskedVerdict } from "#app/domain/law/asked-lines.ts";
import { translator } from "#app/i18n/translate.ts";
import { lineWords } from "#app/routes/$lang.fees.asked/line-words.ts";

const vi = translator("vi");
const BASIS = { capMonths: 3, isHighestWage: false };

function words(
  reason: AskedReason,
  allowedVnd: number | null,
  verdict: AskedVerdict = "ask",
  isHighestWage = false,
): string {
  return lineWords({ reason, allowedVnd, verdict }, { ...BASIS, isHighestWage }, vi).replaceAll(
    "\u00a0",
    " ",
  );
}

describe("in words", () => {
  it.each<[AskedReason, number | null, string]>([
    ["cap", 92_880_000, "Luật cho phép nhiều nhất 92,9 triệu đ."],
    ["cap", 0, "Trường hợp này không được thu tiền dịch vụ."],
    ["within-cap", 92_880_000, "Luật cho phép nhiều nhất 92,9 triệu đ."],
    ["strict", 61_920_000, "Quá 61,9 triệu đ, nếu hiểu luật chặt hơn. Hỏi Trung tâm."],
    ["strict", 0, "Hiểu luật chặt hơn thì không được thu. Hỏi Trung tâm."],
    ["declared", 40_000_000, "Đơn đã duyệt chỉ ghi 40,0 triệu đ."],
    ["declared", 0, "Đơn đã duyệt không ghi khoản này."],
    ["usual", 15_000_000, "Cộng lại thường không quá 15 triệu đ (ước tính). Hỏi rõ vì sao."],
    ["ticket", 20_000_000, "Nhiều nhất bằng một vé về, khoảng 20 triệu đ (ước tính)."],
    ["months", null, "Nhiều nhất 3 tháng lương. Ghi lương để tính ra tiền."],
    ["trade", 20_000_000, "Gần bờ chỉ được thu 20,0 triệu đ. Hỏi bạn đi gần bờ hay xa bờ."],
    ["usual-one", 0, "Trang không biết giá khoản này. Hỏi trả cho gì, theo quy định nào."],
    ["lump", null, "Tên gọi này gộp nhiều khoản. Đòi tách ra từng khoản."],
  ])("%s of %s", (reason, allowedVnd, expected) => {
    expect(words(reason, allowedVnd)).toBe(expected);
  });

  it("says that a cap is by the highest open wage, where that proves the breach", () => {
    expect(words("cap", 82_000_000, "over", true)).toMatch(/lương cao nhất đang mở/);
    expect(words("cap", 82_000_000, "over", false)).not.toMatch(/đang mở/);
  });
});

it("no sentence has a hole, in any language", () => {
  const reasons: AskedReason[] = [
    ...([
      "within-cap",
      "cap",
      "never",
      "early",
      "agreed",
      "declared",
      "foreign",
      "strict",
    ] as const),
    ...([
      "ticket",
      "usual",
      "usual-one",
      "receipt",
      "months",
      "wage",
      "finished",
      "trade",
    ] as const),
    ...(["foreign-part", "lump", "unpriced"] as const),
  ];
  for (const lang of LANGS) {
    for (const reason of reasons)
      expect(
        lineWords({ reason, allowedVnd: 5_000_000, verdict: "ask" }, BASIS, translator(lang)),
        `${lang} ${reason}`,
      ).toMatch(/^[^{}]{10,}$/);
  }
});

// The card says everything that decides whether to read on, whatever is missing, in the reader's language.
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import type { Lang } from "#app/domain/catalogue/names.ts";
import type { OrderCard as Card } from "#app/domain/orders/views/order-views.ts";
import { LanguageProvider } from "#app/ui/language.tsx";
import { OrderList } from "#app/ui/order-card.tsx";

const CARD: Card = {
  id: "1",
  code: "7K3Q9A",
  title: "Chế biến cơm hộp",
  market: "JP",
  programme: "jp-ssw1",
  trade: "food-processing",
  workplace: "Aichi",
  employer: "Demo",
  headcount: 20,
  placesLeft: 12,
  gender: "any",
  ageMin: 18,
  ageMax: 35,
  wage: { minor: 195_000, currency: "JPY" },
  wageVnd: 33_540_000,
  deduction: { minor: 15_000, currency: "JPY" },
  costVnd: 62_000_000,
  costMonths: 1.848,
  serviceVnd: 51_300_000,
  serviceCapVnd: 100_620_000,
  capTotalVnd: 111_320_000,
  depositVnd: 0,
  languages: [
    { test: "JLPT", level: "N4", taughtBeforeDeparture: false },
    { test: "JFT-Basic", level: "A2", taughtBeforeDeparture: false },
  ],
  language: "ja",
  languageStep: 2,
  languageMonths: 6,
  contractMonths: 36,
  approvalKind: "supply-contract",
  finishedProgramme: "none",
  applyBy: "2026-12-15",
  departureOn: null,
  approvedOn: "2026-11-02",
  points: 0,
  agency: {
    slug: "may-xanh",
    name: "Công ty CP Nhân lực Mây Xanh",
    licenceNumber: "9912/LĐTBXH-GP",
  },
};

function html(card: Partial<Card>, lang: Lang = "vi"): string {
  return renderToStaticMarkup(
    <LanguageProvider lang={lang}>
      <OrderList orders={[{ ...CARD, ...card }]} today="2026-11-22" />
    </LanguageProvider>,
  );
}

/** The words alone, with plain spaces. */
const words = (card: Partial<Card>, lang: Lang = "vi") =>
  html(card, lang)
    .replace(/<[^>]+>/g, " ")
    .replace(/[\s\u00a0]+/g, " ")
    .replace(/ ([,.])/g, "$1");

describe("a card", () => {
  it("says pay in both currencies, cost, cost in months of wage, and the cap", () => {
    const text = words({});
    for (const said of [
      "33,5 triệu đ ¥195.000",
      "Tổng chi phí 62,0 triệu đ, bằng 1,8 tháng lương",
      "Chưa thấy khoản nào vượt trần chúng tôi biết",
      "Tiếng Nhật N4 hoặc JFT-Basic A2",
      "36 tháng",
      "15/12/2026",
      "Cần 12 người · nam hoặc nữ · 18 đến 35 tuổi",
      "Giấy phép 9912/LĐTBXH-GP còn hiệu lực hôm nay",
      "Trung tâm xét ngày 02/11/2026",
      "Nhật Bản · Aichi · Kỹ năng đặc định",
      "Trung tâm đã xét",
    ])
      expect(text).toContain(said);
    expect(text).not.toContain("ký quỹ");
  });

  it("leads to the order and to the agency", () => {
    expect(html({})).toContain('href="/vi/orders/che-bien-com-hop-7k3q9a"');
    expect(html({}, "en")).toContain('href="/en/agencies/may-xanh"');
  });

  it("is headed by the trade where the title's language is not the reader's", () => {
    expect(html({}, "en")).toMatch(
      /<h2><a[^>]*>Food processing<\/a><\/h2><p[^>]*lang="vi">Chế biến cơm hộp/,
    );
    expect(words({}, "id")).toContain("Total biaya 62,0 juta ₫, setara 1,8 bulan gaji");
  });

  it("draws the cost against the cap without styles of its own", () => {
    expect(html({})).toContain('<path class="ok" d="M0 0h46.2v9H0z">');
    expect(html({})).not.toContain("style=");
  });

  it.each<[string, Partial<Card>, string]>([
    [
      "a deposit apart from the cost",
      { depositVnd: 12_000_000 },
      "Thêm 12,0 triệu đ ký quỹ, được trả lại",
    ],
    [
      "that nothing is to pay",
      { costVnd: 0, costMonths: 0, capTotalVnd: 0 },
      "Bạn không phải trả khoản nào",
    ],
    [
      "that no service fee is asked, never that its low cap is close",
      { serviceVnd: 0, costVnd: 2_500_000, costMonths: 0.07, capTotalVnd: 2_500_000 },
      "Không thu tiền dịch vụ",
    ],
    ["that the cost is close to the cap", { costVnd: 111_000_000 }, "Sát trần luật định"],
    ["that the cost is over the cap", { costVnd: 111_320_001 }, "Vượt trần luật định"],
    ["no upper age where there is none", { ageMax: null }, "từ 18 tuổi"],
    ["a deadline near", { applyBy: "2026-11-29" }, "còn 7 ngày 29/11/2026"],
    ["the last day", { applyBy: "2026-11-22" }, "hết hạn hôm nay"],
    [
      "a language taught later",
      { languages: [{ test: "none", level: null, taughtBeforeDeparture: true }] },
      "Được dạy trước khi đi",
    ],
    [
      "no language",
      { languages: [{ test: "none", level: null, taughtBeforeDeparture: false }] },
      "Không cần biết trước",
    ],
    ["no language where no row says so", { languages: [] }, "Không cần biết trước"],
    ["a place without a gap where none is known", { workplace: "" }, "Nhật Bản · Kỹ năng đặc định"],
  ])("says %s", (_what, card, said) => {
    expect(words(card)).toContain(said);
  });

  it("marks no deadline eight days away", () => {
    expect(html({ applyBy: "2026-11-30" })).not.toContain("chip warn");
  });
});

describe("a card of an order with points to ask about", () => {
  it.each<[string, Partial<Card>]>([
    ["far from the cap", {}],
    ["close to the cap", { costVnd: 111_000_000 }],
    ["without a service fee", { serviceVnd: 0 }],
    ["without any cost", { costVnd: 0, costMonths: 0, capTotalVnd: 0 }],
    ["not settled yet", { approvalKind: "source-preparation" }],
  ])("is neither marked as cleared nor green: %s", (_what, card) => {
    const drawn = html({ ...card, points: 2 });
    expect(drawn).not.toMatch(/class="(chip |small )?ok"|✓ Trung tâm/);
    expect(drawn).toContain("2 điểm cần hỏi");
    expect(words({ ...card, points: 2 })).not.toMatch(/trần luật định|Chưa thấy khoản nào/);
  });

  it("is told to ask under the bar; above the stricter reading alone it is not called over the cap", () => {
    expect(words({ points: 2 })).toContain("Hỏi rõ từng điểm trước khi ký");
    const doubtful = words({ points: 1, costVnd: 111_320_001 });
    expect(doubtful).toContain("Hỏi rõ từng điểm trước khi ký");
    expect(doubtful).not.toContain("Vượt trần luật định");
    expect(words({ points: 0, costVnd: 111_320_001 })).toContain("Vượt trần luật định");
  });
});

describe("a card of an order that is only being prepared", () => {
  it("never calls it free: the fees are not settled, and the most that the law allows is told", () => {
    const text = words({
      approvalKind: "source-preparation",
      serviceVnd: 0,
      costVnd: 98_780_000,
      costMonths: 3.191,
    });
    expect(text).toContain("Mới chuẩn bị nguồn: phí chưa chốt");
    expect(text).toContain("Luật cho thu tối đa 98,8 triệu đ, bằng 3,2 tháng lương.");
    expect(text).not.toContain("Tổng chi phí");
  });

  it("says who alone may apply where a finished internship is asked", () => {
    expect(words({ finishedProgramme: "intern-3" })).toContain(
      "Chỉ nhận người đã hoàn thành thực tập kỹ năng",
    );
  });
});

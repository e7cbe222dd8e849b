// Orders side by side: which is surely better, and what else tells them apart.
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import type { OrderPage } from "#app/domain/orders/views/order-views.ts";
import { wholeSumOfOrder } from "#app/domain/orders/views/whole-sum-of-order.ts";
import { Compare } from "#app/routes/$lang.sum/compare.tsx";
import { OneOrder } from "#app/routes/$lang.sum/one-order.tsx";
import { OthersToCompare } from "#app/routes/$lang.sum/others.tsx";
import type { NamedSum } from "#app/routes/$lang.sum/sum-words.ts";
import { LanguageProvider } from "#app/ui/language.tsx";
import { orderPage } from "#tests/unit/app/routes/$lang.orders.$orderName/order-page.ts";

const CHOICES = {
  ownVnd: 0,
  loanVnd: null,
  annualPercent: 8.382,
  livingVnd: { low: null, high: null },
  homeVnd: 0,
  brokerVnd: 140_000_000,
};
const RATE = { day: "2026-11-20", currency: "JPY", vndPerUnit: 172 } as const;

/** An order whose hard and good case leave so many million VND, both even in the same months. */
function named(name: string, left: [number, number], changes: Partial<OrderPage> = {}): NamedSum {
  const order = orderPage({ code: name, ...changes });
  const sum = wholeSumOfOrder(order, CHOICES, { on: "2026-11-22", rates: [RATE] });
  if (sum === null) throw new Error("no estimate for Japan");
  const { low, high } = sum.sum.own;
  const own = {
    low: { ...low, evenMonth: 5, leftVnd: left[0] * 1e6 },
    high: { ...high, evenMonth: 4, leftVnd: left[1] * 1e6 },
  };
  return { order, name, sum: { ...sum, sum: { ...sum.sum, own } } };
}

function words(entries: NamedSum[]): string {
  const html = renderToStaticMarkup(
    <LanguageProvider lang="vi">
      <Compare entries={entries} brokerVnd={140_000_000} without={(code) => `/less/${code}`} />
    </LanguageProvider>,
  );
  return html
    .replace(/<\/?b\b[^>]*>/g, "")
    .replace(/<[^>]+>/g, " ")
    .replace(/[\s\u00a0]+/g, " ");
}

describe("most is left", () => {
  it("is said where the hard case of one is above the good case of the other", () => {
    expect(words([named("A", [300, 400]), named("B", [401, 500])])).toContain(
      "Còn lại nhiều nhất: B, 401 đến 500 triệu đ sau 36 tháng.",
    );
  });

  it.each([
    ["overlap", [399, 500]],
    ["touch", [400, 500]],
  ] as const)("is not said where the ranges %s", (_how, [low, high]) => {
    const text = words([named("A", [300, 400]), named("B", [low, high])]);
    expect(text).not.toContain("nhiều nhất:");
    expect(text).toContain("Chưa nói được đơn nào hơn: các khoảng ước tính chồng lên nhau.");
  });
});

it("names nobody as leaving most where the contracts differ in length", () => {
  const short = named("A", [100, 200], { contractMonths: 12 });
  const text = words([short, named("B", [401, 500])]);
  expect(text).not.toContain("nhiều nhất:");
  expect(text).toContain("Hợp đồng dài ngắn khác nhau. Hãy so tiền để ra được mỗi tháng.");
});

it("says of which order something is to be asked, with the way there, and is then not green", () => {
  const warned = named("A", [401, 500], { points: 2 });
  const html = renderToStaticMarkup(
    <LanguageProvider lang="vi">
      <Compare entries={[warned, named("B", [300, 400])]} brokerVnd={0} without={() => "/"} />
    </LanguageProvider>,
  );
  expect(html).toMatch(/Điểm cần hỏi.*<td><a href="[^"]*#ask">2<\/a><\/td><td>–<\/td>/);
  expect(html).not.toContain("verdict ok");
});

it("calls no order lawful, and says what is to be asked about it", () => {
  const { order, sum } = named("A", [300, 400], { points: 2 });
  const html = (points: number) =>
    renderToStaticMarkup(
      <LanguageProvider lang="vi">
        <OneOrder order={{ ...order, points }} sum={sum} brokerVnd={140_000_000} />
      </LanguageProvider>,
    );
  expect(html(2)).toMatch(/Điểm cần hỏi<\/dt><dd><a href="[^"]*#ask">2<\/a>/);
  expect(html(2)).toContain("Theo đơn này: 4 đến 5");
  expect(html(2)).not.toMatch(/úng luật|verdict ok/);
  expect(html(0)).toContain("verdict ok");
  expect(html(0)).not.toContain("Điểm cần hỏi");
});

it("says whose money is back first although it is not sure which leaves most", () => {
  const [first, other] = [named("A", [300, 400]), named("B", [300, 400])];
  const { own } = first.sum.sum;
  const sooner = { low: { ...own.low, evenMonth: 3 }, high: { ...own.high, evenMonth: 2 } };
  const sum = { ...first.sum, sum: { ...first.sum.sum, own: sooner } };
  const text = words([{ ...first, sum }, other]);
  expect(text).toContain("Lấy lại vốn sớm nhất: A, sau 2 đến 3 tháng.");
  expect(text).toContain("Chưa chắc đơn nào còn lại nhiều nhất");
});

it("sets language, hours, sex and age, agency with its licence and deposit beside the money", () => {
  const text = words([
    named("A", [300, 400], { hoursPerWeek: 44, depositVnd: 12_000_000 }),
    named("B", [300, 400], { gender: "female", ageMax: null }),
  ]);
  for (const said of [
    "Tiếng Nhật N5 Tiếng Nhật N5",
    "44 giờ 40 giờ",
    "Nam hoặc nữ, 19 đến 35 tuổi Nữ, từ 19 tuổi",
    "Công ty CP Phái cử Chim Lạc",
    "Giấy phép 9917/LĐTBXH-GP",
    "Ký quỹ, được trả lại 12,0 triệu đ 0 đ",
    "Còn cầm về sau thuế, bảo hiểm (ước tính)",
  ])
    expect(text).toContain(said);
});

it("offers other orders to be set beside with one tap, or says that there is none like it", () => {
  const list = (orders: OrderPage[]) =>
    renderToStaticMarkup(
      <LanguageProvider lang="vi">
        <OthersToCompare orders={orders} href={(code) => `/vi/sum?o=A&o=${code}`} />
      </LanguageProvider>,
    );
  const html = list([orderPage({ code: "B7K3Q9" })]);
  expect(html).toContain('href="/vi/sum?o=A&amp;o=B7K3Q9"');
  expect(html).toContain('id="beside"');
  expect(html).toContain("So với đơn này");
  expect(list([])).toContain("Hôm nay chưa có đơn nào gần giống.");
});

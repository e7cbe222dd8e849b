// The parts of an order's page say the sum, the law and the steps in plain words, whatever is missing.
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import type { Lang } from "#app/domain/catalogue/names.ts";
import type { OrderPage } from "#app/domain/orders/views/order-views.ts";
import { Head, WholeSum } from "#app/routes/$lang.orders.$orderName/head.tsx";
import { sumsOf } from "#app/domain/orders/views/order-sums.ts";
import { WhatYouGet, WhatYouPay } from "#app/routes/$lang.orders.$orderName/pay.tsx";
import { HowToApply } from "#app/routes/$lang.orders.$orderName/trust.tsx";
import { Steps, TheWork, WhoMayApply } from "#app/routes/$lang.orders.$orderName/who.tsx";
import { fee } from "#tests/unit/app/domain/law/lawful-order.ts";
import { orderPage } from "./order-page.ts";
import { words } from "./said.tsx";

const withFees = (fees: OrderPage["terms"]["fees"], changes: Partial<OrderPage> = {}) =>
  orderPage({ ...changes, terms: { ...orderPage().terms, fees } });
const pay = (order: OrderPage, lang: Lang = "vi") =>
  words(<WhatYouPay order={order} sums={sumsOf(order, [], "2026-11-22")} />, lang);
const EARLY = {
  kind: "source-preparation",
  number: "12/QLLĐNN",
  approvedOn: "2026-08-25",
  validUntil: "2026-12-31",
} as const;

it("says what an extension may cost besides, and nothing where none is stated", () => {
  const extended = (extension: OrderPage["terms"]["extension"]) =>
    pay(orderPage({ terms: { ...orderPage().terms, extension } }));
  expect(extended({ months: 24, feeVnd: 15_480_000 })).toContain(
    "Nếu gia hạn 24 tháng: tiền dịch vụ thêm 15,5 triệu đ, chưa tính ở trên.",
  );
  expect(extended({ months: 24, feeVnd: 0 })).not.toContain("gia hạn");
  expect(extended(null)).not.toContain("gia hạn");
});

describe("the sum in one sentence", () => {
  it.each<[Lang, Partial<OrderPage>, string]>([
    [
      "vi",
      {},
      "Bạn trả tất cả 48,5 triệu đ, bằng 1,6 tháng lương. Luật cho phép nhiều nhất 101,4 triệu đ.",
    ],
    [
      "en",
      {},
      "You pay 48.5 million ₫ in all, 1.6 months of wage. The law allows at most 101.4 million ₫.",
    ],
    ["id", {}, "Anda membayar 48,5 juta ₫ seluruhnya, setara 1,6 bulan gaji."],
    ["vi", { depositVnd: 12_000_000 }, "Ngoài ra ký quỹ 12,0 triệu đ. Tiền này được trả lại bạn."],
    ["vi", { costVnd: 102_000_000 }, "Luật chỉ cho phép 101,4 triệu đ. Đừng trả phần hơn."],
    [
      "vi",
      { serviceVnd: 0, serviceCapVnd: 0, costVnd: 8_500_000, capTotalVnd: 8_500_000 },
      "Với đơn này, luật không cho thu tiền dịch vụ.",
    ],
    ["vi", { serviceVnd: 0, costVnd: 0, costMonths: 0 }, "Bạn không phải trả khoản nào."],
  ])("%s %j", (lang, changes, said) => {
    expect(words(<WholeSum order={orderPage(changes)} points={0} nowVnd={0} />, lang)).toContain(
      said,
    );
  });

  it("says at source preparation what is paid now and the most it may become", () => {
    const order = orderPage({
      approval: EARLY,
      serviceVnd: 0,
      costVnd: 98_780_000,
      capTotalVnd: 98_780_000,
      costMonths: 3.191,
    });
    expect(words(<WholeSum order={order} points={0} nowVnd={5_900_000} />)).toContain(
      "Bây giờ bạn chỉ trả tiền học: 5,9 triệu đ. Khi hợp đồng được chấp thuận, luật cho thu nhiều nhất 98,8 triệu đ. Số này bằng 3,2 tháng lương.",
    );
    expect(words(<WholeSum order={order} points={0} nowVnd={0} />)).toContain(
      "Bây giờ bạn chưa phải trả khoản nào.",
    );
    expect(
      pay(withFees([fee("training", 5_900_000)], { approval: EARLY, costVnd: 98_780_000 })),
    ).toContain("Tổng bạn trả bây giờ 5,9 triệu đ bằng 0,2 tháng lương");
  });

  it("never says that a low cost without a service fee is close to the cap", () => {
    const html = renderToStaticMarkup(
      <WholeSum
        points={0}
        nowVnd={0}
        order={orderPage({
          serviceVnd: 0,
          serviceCapVnd: 0,
          costVnd: 8_500_000,
          capTotalVnd: 8_500_000,
        })}
      />,
    );
    expect(html).toContain("verdict ok");
  });
});

describe("what is paid", () => {
  it("sets each fee beside the law, with the article on tap", () => {
    const text = pay(orderPage());
    for (const said of [
      "Tiền dịch vụ 40,0 triệu đ Luật: tối đa 92,9 triệu đ trong trần",
      "Luật 69/2020/QH14 Điều 23.4.a",
      "Học tiếng, học nghề 5,9 triệu đ Theo biên lai",
      "Vé máy bay 0 đ Bên nước ngoài trả không thu",
      "Tổng bạn trả 48,5 triệu đ bằng 1,6 tháng lương",
      "Ký quỹ 0 đ Đơn này không được thu ký quỹ không thu",
      "Bị đòi nhiều hơn? Hỏi rõ khoản đó là gì",
    ])
      expect(text).toContain(said);
  });

  it.each<[string, OrderPage, string]>([
    ["over the cap", withFees([fee("service", 92_880_001)]), "vượt trần"],
    [
      "a broker's fee",
      withFees([fee("brokerage", 1)]),
      "Tiền môi giới 1 đ Luật cấm thu khoản này không được thu",
    ],
    [
      "a deposit that may not be taken",
      withFees([fee("deposit", 5_000_000)]),
      "Ký quỹ (được trả lại) 5,0 triệu đ Đơn này không được thu ký quỹ không được thu",
    ],
    [
      "a fee of another name",
      withFees([fee("other", 1_250_000, "Dịch thuật <hồ sơ>")]),
      "Dịch thuật &lt;hồ sơ&gt; 1,3 triệu đ Theo biên lai",
    ],
    [
      "a deposit as the worker's own money",
      orderPage({ depositVnd: 12_000_000 }),
      "Ký quỹ 12,0 triệu đ là tiền của bạn",
    ],
  ])("marks %s", (_what, order, said) => {
    expect(pay(order)).toContain(said);
  });

  it("says at source preparation that nothing but training may be asked", () => {
    const text = pay(
      withFees([fee("training", 5_900_000), fee("documents", 100_000)], { approval: EARLY }),
    );
    expect(text).toContain(
      "Visa, khám sức khỏe, giấy tờ 0,1 triệu đ Bây giờ chưa được thu không được thu",
    );
    expect(text).toContain("Tiền dịch vụ 0 đ Bây giờ chưa được thu không thu");
    expect(text).toContain("Học tiếng, học nghề 5,9 triệu đ Theo biên lai");
  });
});

it("says what is handed out after tax, insurance, board and lodging, and never a sum before tax", () => {
  const order = orderPage();
  const text = words(<WhatYouGet order={order} sums={sumsOf(order, [], "2026-11-22")} />);
  expect(text).toContain(
    "Còn cầm về sau thuế, bảo hiểm (ước tính) 20,4 đến 22,6 triệu đ ¥118.600 – ¥131.200",
  );
  expect(text).toContain("Tiền Việt tính theo tỷ giá ngày 20/11/2026.");
  expect(text).not.toContain("27,5 triệu");
  const free = orderPage({ deduction: { minor: 0, currency: "JPY" }, hoursPerWeek: null });
  const whole = words(<WhatYouGet order={free} sums={sumsOf(free, [], "2026-11-22")} />);
  expect(whole).toContain("Trừ tiền ăn, ở Không trừ Còn cầm về");
  expect(whole).toContain("Giờ làm một tuần Chưa ghi, hãy hỏi");
});

it("promises no take-home pay for a country without an estimate", () => {
  const order = orderPage({ market: "US", programme: "x" });
  expect(words(<WhatYouGet order={order} sums={sumsOf(order, [], "2026-11-22")} />)).not.toContain(
    "Còn cầm về",
  );
});

it.each<[string, Partial<OrderPage>, string]>([
  ["language with months of study", {}, "Tiếng Tiếng Nhật N5 Học từ đầu khoảng 3 tháng."],
  [
    "a language taught later",
    { languages: [{ test: "JLPT", level: "N4", taughtBeforeDeparture: true }] },
    "Trúng tuyển rồi mới học",
  ],
  [
    "ages",
    {},
    "Tuổi 19 đến 35 tuổi Giới tính Nam hoặc nữ Học hết Trung học phổ thông (lớp 12) trở lên Kinh nghiệm Không cần",
  ],
  ["no upper age", { ageMax: null }, "Từ đủ 19 tuổi"],
  [
    "a finished programme",
    { finishedProgramme: "intern-2" },
    "Đã hoàn thành thực tập kỹ năng số 2 ở Nhật",
  ],
  ["experience", { experienceMonths: 24 }, "Ít nhất 24 tháng"],
])("who may apply: %s", (_what, changes, said) => {
  expect(words(<WhoMayApply order={orderPage(changes)} />)).toContain(said);
});

it("gives the steps their dates, or says that there is none yet", () => {
  const text = words(<Steps order={orderPage()} today="2026-12-18" />);
  for (const said of [
    "Đến hết 20/12/2026. Còn 2 ngày.",
    "Phỏng vấn 05/01/2027",
    "mới được thu tiền dịch vụ 40,0 triệu đ",
    "Dự kiến tháng 05/2027.",
  ])
    expect(text).toContain(said);
  const bare = words(
    <Steps
      order={orderPage({ interviewOn: null, departureOn: null, serviceVnd: 0 })}
      today="2026-12-20"
    />,
  );
  for (const said of [
    "Hôm nay là ngày cuối.",
    "Phỏng vấn Chưa có ngày",
    "Đơn này không có tiền dịch vụ.",
    "Bay Chưa có ngày",
  ])
    expect(bare).toContain(said);
});

it("leaves out what an order does not say", () => {
  expect(words(<TheWork order={orderPage({ employer: "", description: "" })} />)).not.toContain(
    "Nơi nhận",
  );
  expect(
    words(<Head order={orderPage({ workplace: "" })} points={0} today="2026-11-22" />),
  ).toContain("Nhật Bản · Thực tập sinh Hàn");
});

it("names whom to call: the declared numbers, or the centre where there are none", () => {
  expect(words(<HowToApply order={orderPage()} phones={["0900 000 917"]} />)).toContain(
    "Gọi công ty. Đọc mã VT-7K3Q9A. 0900 000 917 Công ty chỉ khai những số này.",
  );
  expect(words(<HowToApply order={orderPage()} phones={[]} />)).toContain(
    "Hãy gọi Trung tâm, đọc mã VT-7K3Q9A.",
  );
});

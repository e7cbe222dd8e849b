import { expect, it } from "vitest";
import { AREA_RULES, checkForbiddenArea } from "#app/domain/law/minimums/forbidden-area.ts";
import { lawfulOrder } from "#tests/unit/app/domain/law/lawful-order.ts";

it.each([
  ["Làm ở vùng chiến sự", "Law 69/2020/QH14 art. 7.13.a"],
  ["Khử xạ tại Fukushima", "Law 69/2020/QH14 art. 7.13.b"],
  ["Dọn khu vực bị nhiễm độc", "Law 69/2020/QH14 art. 7.13.c"],
  ["Làm ở vùng có dịch bệnh", "Law 69/2020/QH14 art. 7.13.d"],
])("“%s” refuses by %s", (description, article) => {
  expect(checkForbiddenArea(lawfulOrder("jp-ssw1", { description }))).toMatchObject([
    { severity: "block", code: "job_forbidden", field: "description_vi", article },
  ]);
});

it("reads the title too, first, and finds one thing at most", () => {
  const order = lawfulOrder("jp-ssw1", { title: "Việc ở vùng chiến sự", description: "Khử xạ" });
  expect(checkForbiddenArea(order)).toMatchObject([
    { field: "title_vi", article: "Law 69/2020/QH14 art. 7.13.a" },
  ]);
});

it("reads the workplace, which is a place and needs no more words", () => {
  expect(checkForbiddenArea(lawfulOrder("jp-ssw1", { workplace: "Vùng chiến sự" }))).toMatchObject([
    { severity: "block", field: "workplace", article: "Law 69/2020/QH14 art. 7.13.a" },
  ]);
});

it.each(["Vùng chiến sự", "Có bảo hộ khi làm ở vùng nhiễm xạ"])(
  "“%s” in the description is doubtful and warns",
  (description) => {
    expect(checkForbiddenArea(lawfulOrder("jp-ssw1", { description }))).toMatchObject([
      { severity: "warn", field: "description_vi" },
    ]);
  },
);

it.each([
  "Không làm ở vùng nhiễm xạ",
  "Nhà máy ở Fukushima",
  "Phòng chống dịch bệnh cho vật nuôi",
  "bảo hiểm chi trả nếu bị nhiễm độc thực phẩm",
  "bảo hộ để tránh bị nhiễm độc",
  "Nơi làm cách xa vùng nhiễm xạ",
  "Nhà máy nằm ngoài vùng nhiễm xạ",
  "bảo hiểm chi trả cả khi ở vùng có dịch bệnh",
  "Không nhận rau từ vùng dịch bệnh cây trồng",
  "Làm ở vùng dịch bệnh cây trồng",
])("“%s” says nothing against the order", (description) => {
  expect(checkForbiddenArea(lawfulOrder("jp-ssw1", { description }))).toEqual([]);
});

it("has a rule for each of the four points of the law", () => {
  expect(AREA_RULES.map(({ id }) => id)).toEqual(["area-a", "area-b", "area-c", "area-d"]);
});

import { expect, it } from "vitest";
import { checkBranch } from "#app/domain/law/fees/branch.ts";
import { lawfulOrder } from "#tests/unit/app/domain/law/lawful-order.ts";

it.each([
  "Nộp tiền tại chi nhánh Nghệ An",
  "Ký hợp đồng tại chi nhánh",
  "nop tien tai chi nhanh",
  "Nộp 20 triệu tại chi nhánh",
  "Chi nhánh thu tiền không hoàn lại",
])("“%s” is looked at: a branch takes no money and signs nothing", (description) => {
  expect(checkBranch(lawfulOrder("kr-e7", { description }))).toMatchObject([
    {
      severity: "warn",
      code: "forbidden_fee_name",
      field: "description_vi",
      article: "Law 69/2020/QH14 art. 17.3",
    },
  ]);
});

it.each([
  "Có chi nhánh ở Nghệ An để tư vấn",
  "Chi nhánh không thu tiền",
  "Nộp tiền tại trụ sở. Có chi nhánh ở Vinh",
  "Nộp hồ sơ tại chi nhánh",
  "Ký quỹ tại ngân hàng Agribank chi nhánh Hà Nội",
  "Lương chuyển khoản qua ngân hàng Mizuho chi nhánh Nagoya",
  "Lương chuyển khoản qua ngân hàng … chi nhánh Nagoya",
])("“%s” says nothing against the order", (description) => {
  expect(checkBranch(lawfulOrder("kr-e7", { description }))).toEqual([]);
});

it("reads the title too", () => {
  expect(checkBranch(lawfulOrder("kr-e7", { title: "Nộp 20 triệu tại chi nhánh" }))).toMatchObject([
    { severity: "warn", field: "title_vi" },
  ]);
});

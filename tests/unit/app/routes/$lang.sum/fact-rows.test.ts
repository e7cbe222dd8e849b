// What orders are told apart by besides money: every row for every order.
import { expect, it } from "vitest";
import { translator } from "#app/i18n/translate.ts";
import { factRows } from "#app/routes/$lang.sum/fact-rows.ts";
import { orderPage } from "#tests/unit/app/routes/$lang.orders.$orderName/order-page.ts";

const t = translator("vi");
const told = (changes: Parameters<typeof orderPage>[0] = {}) =>
  factRows(orderPage(changes), t).map(({ key, value, note }) => [
    key,
    value.replaceAll("\u00a0", " "),
    note,
  ]);

it("tells deposit, language, hours, people, agency and its licence", () => {
  expect(told()).toEqual([
    ["deposit", "0 đ", null],
    ["language", "Tiếng Nhật N5", null],
    ["hours", "40 giờ", null],
    ["people", "Nam hoặc nữ, 19 đến 35 tuổi", null],
    ["agency", "Công ty CP Phái cử Chim Lạc", "Giấy phép 9917/LĐTBXH-GP"],
  ]);
});

it("says so where an order states no hours or no upper age", () => {
  const values = told({
    hoursPerWeek: null,
    ageMax: null,
    gender: "female",
    depositVnd: 12_000_000,
  }).map(([, value]) => value);
  expect(values).toEqual([
    "12,0 triệu đ",
    "Tiếng Nhật N5",
    "Chưa ghi, hãy hỏi",
    "Nữ, từ 19 tuổi",
    "Công ty CP Phái cử Chim Lạc",
  ]);
});

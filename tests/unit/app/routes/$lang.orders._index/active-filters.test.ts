// Each filter in use has words of its own and a way to take it, and only it, away.
import { describe, expect, it } from "vitest";
import { translator } from "#app/i18n/translate.ts";
import { activeFilters } from "#app/routes/$lang.orders._index/active-filters.ts";
import { EMPTY_QUERY, orderQueryParams, parseOrderQuery } from "#search/query.ts";

const read = (address: string) => parseOrderQuery(new URLSearchParams(address)).query;
const names = { "may-xanh": "Mây Xanh" };
const labels = (address: string, lang: "vi" | "en" | "id" = "vi") =>
  activeFilters(read(address), translator(lang), names).map(({ label }) => label);

describe("the words of a filter", () => {
  it.each([
    ["q=may", "“may”"],
    ["market=JP", "Nhật Bản"],
    ["group=food", "Chế biến thực phẩm, thủy sản"],
    ["trade=food-processing", "Chế biến thực phẩm"],
    ["programme=tw-factory", "Công nhân nhà máy Đài Loan"],
    ["lang=JLPT-N4", "Đã có Tiếng Nhật N4"],
    ["lang=TOCFL-A2", "Đã có Tiếng Trung TOCFL A2"],
    ["lang=none", "Chưa biết tiếng"],
    ["study=0", "Học tiếng 0 tháng"],
    ["cost=62.5", "Chi phí đến 62,5 triệu"],
    ["cost=0", "Chi phí đến 0 triệu"],
    ["wage=30", "Lương từ 30 triệu"],
    ["deposit=none", "Không đặt cọc"],
    ["contract=13-24", "13 đến 24 tháng"],
    ["education=none", "Học vấn: Chưa hết lớp 9"],
    ["experience=0", "Chưa có kinh nghiệm"],
    ["experience=12", "Kinh nghiệm 12 tháng"],
    ["sex=female", "Nhận nữ"],
    ["age=24", "24 tuổi"],
    ["departs=2027-02", "Bay 02/2027"],
    ["agency=may-xanh", "Mây Xanh"],
    ["agency=nobody", "nobody"],
  ])("%s", (address, label) => {
    expect(labels(address)).toEqual([label]);
  });

  it("come in the reader's language", () => {
    expect(labels("cost=62.5", "en")).toEqual(["Cost up to 62.5 million ₫"]);
    expect(labels("market=JP&sex=male", "id")).toEqual(["Jepang", "Menerima pria"]);
  });
});

it("sort and page are no filters, and an empty query has none", () => {
  expect(labels("sort=cost&page=4")).toEqual([]);
  expect(activeFilters(EMPTY_QUERY, translator("vi"), {})).toEqual([]);
});

it("taking one away leaves the others, the sort, and leads to the first page", () => {
  const address = "q=han&market=JP&market=TW&cost=80&deposit=none&lang=JLPT-N4&sort=wage&page=3";
  const without = activeFilters(read(address), translator("vi"), {}).map((filter) => [
    filter.field,
    orderQueryParams(filter.without).toString(),
  ]);
  expect(Object.fromEntries(without)).toMatchObject({
    q: "market=JP&market=TW&lang=JLPT-N4&cost=80&deposit=none&sort=wage",
    cost: "q=han&market=JP&market=TW&lang=JLPT-N4&deposit=none&sort=wage",
    deposit: "q=han&market=JP&market=TW&lang=JLPT-N4&cost=80&sort=wage",
    lang: "q=han&market=JP&market=TW&cost=80&deposit=none&sort=wage",
  });
  expect(without.filter(([field]) => field === "market").map(([, params]) => params)).toEqual([
    "q=han&market=TW&lang=JLPT-N4&cost=80&deposit=none&sort=wage",
    "q=han&market=JP&lang=JLPT-N4&cost=80&deposit=none&sort=wage",
  ]);
});

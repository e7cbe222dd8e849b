import { expect, it } from "vitest";
import { mealsOf } from "#app/domain/law/minimums/meals.ts";

it.each([
  ["Có chỗ ở gần nơi làm.", null],
  ["Bao ăn ở.", "free"],
  ["bao an o", "free"],
  ["Không bao ăn, ở miễn phí.", "own"],
  ["Tự túc ăn. Bao ăn trưa.", "own"],
  ["Free meals", "free"],
  ["Không được bao ăn", "own"],
  ["Chưa bao ăn", "own"],
  ["Ăn uống tự túc", "own"],
  ["Ăn uống: tự túc", "own"],
  ["tự lo bữa ăn", "own"],
  ["tự lo tiền ăn", "own"],
  ["không cung cấp bữa ăn", "own"],
  ["khong cung cap bua an", "own"],
  ["Tự nấu ăn", "own"],
  ["Tiền ăn tự lo", "own"],
  ["dam bao an toan", null],
  ["dam bao an toan. bao an o", "free"],
  ["Bữa ăn: tự túc", "own"],
  ["3 bữa miễn phí", "free"],
  ["Ăn ở miễn phí", "free"],
  ["Công ty lo 3 bữa ăn", "free"],
  ["Không mất tiền ăn: công ty bao ăn", "free"],
  ["Có bếp để tự nấu ăn buổi tối, công ty phục vụ bữa trưa", null],
  ["Đóng bao bì, ăn ca", null],
])("“%s”: %s", (description, meals) => {
  expect(mealsOf({ title: "Việc làm", description })).toBe(meals);
});

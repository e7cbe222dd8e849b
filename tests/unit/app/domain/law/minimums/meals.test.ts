import { expect, it } from "vitest";
import { mealsOf } from "#app/domain/law/minimums/meals.ts";

it.each([
  ["Có chỗ ở gần nơi làm.", null],
  ["Bao ăn ở.", "free"],
  ["bao an o", "free"],
  ["Không bao ăn, ở miễn phí.", "own"],
  ["Tự túc ăn. Bao ăn trưa.", "own"],
  ["Free meals", "free"],
  ["Đóng bao bì, ăn ca", null],
])("“%s”: %s", (description, meals) => {
  expect(mealsOf({ title: "Việc làm", description })).toBe(meals);
});

// Pages of a list: first, last, the current one and its neighbours.
import { expect, it } from "vitest";
import { pagesShown } from "#app/ui/pagination.tsx";

it.each<[number, number, (number | null)[]]>([
  [1, 1, [1]],
  [1, 2, [1, 2]],
  [1, 9, [1, 2, null, 9]],
  [3, 9, [1, 2, 3, 4, null, 9]],
  [5, 9, [1, null, 4, 5, 6, null, 9]],
  [9, 9, [1, null, 8, 9]],
  [2, 4, [1, 2, 3, 4]],
  [12, 9, [1, null, 9]],
])("page %d of %d", (page, pages, shown) => {
  expect(pagesShown(page, pages)).toEqual(shown);
});

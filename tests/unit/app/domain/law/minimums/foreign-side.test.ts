import { expect, it } from "vitest";
import { checkForeignSide } from "#app/domain/law/minimums/foreign-side.ts";
import { brief, fee, lawfulOrder, ON, RATES } from "#tests/unit/app/domain/law/lawful-order.ts";

const JPY = RATES[0] ?? null;

/** One month of 210,000 yen at 172 is 36,120,000. */
it.each([
  [36_120_000, 1, []],
  [36_119_999, 1, ["info term_not_allowed paid_by_foreign_side_vnd"]],
  [32_508_000, 1, ["info term_not_allowed paid_by_foreign_side_vnd"]],
  [32_507_999, 1, ["block term_not_allowed paid_by_foreign_side_vnd"]],
  [0, 1, ["block term_not_allowed paid_by_foreign_side_vnd"]],
  [0, 0, ["info term_not_allowed paid_by_foreign_side_vnd"]],
])("paid %i, asked %i from the worker", (paidByForeignSideVnd, asked, expected) => {
  expect(
    brief(
      checkForeignSide(
        lawfulOrder("jp-ssw1", { paidByForeignSideVnd, fees: [fee("service", asked)] }),
        JPY,
        ON,
      ),
    ),
  ).toEqual(expected);
});

it("is asked of specified skilled workers alone, and not without a rate", () => {
  expect(checkForeignSide(lawfulOrder("jp-intern", { paidByForeignSideVnd: 0 }), JPY, ON)).toEqual(
    [],
  );
  expect(checkForeignSide(lawfulOrder("jp-ssw1", { paidByForeignSideVnd: 0 }), null, ON)).toEqual(
    [],
  );
});

// One row of the centre's minimum wages: a place by any of its names, a figure in its own currency, a day, a source.
import { expect, test } from "vitest";
import { readMinimumWageRow } from "#app/domain/minimum-wages/minimum-wage-sheet.ts";

const ROW = { place: "Aichi", from: "2026-10-18", figure: "1195", source: "Aichi Labour Bureau" };
const read = (change: Partial<typeof ROW>) => readMinimumWageRow({ ...ROW, ...change });
const problems = (change: Partial<typeof ROW>) => {
  const row = read(change);
  return row.ok ? [] : row.problems.map(({ field, why }) => `${field} ${why}`);
};

test.each([
  ["Aichi", "JP-Aichi", "1195", 1_195, "JPY"],
  ["JP-Hyogo", "JP-Hyogo", "1.150 yen", 1_150, "JPY"],
  ["Ōsaka-fu", "JP-Osaka", "1200", 1_200, "JPY"],
  ["TW", "TW", "30500", 3_050_000, "TWD"],
  ["Đài Loan", "TW", "30500", 3_050_000, "TWD"],
  ["Korea", "KR", "10700", 10_700, "KRW"],
  ["Hàn Quốc", "KR", "10700", 10_700, "KRW"],
  ["Germany", "DE", "15.1", 1_510, "EUR"],
  ["DE-trainee", "DE-trainee", "740", 74_000, "EUR"],
  ["Ausbildung", "DE-trainee", "740", 74_000, "EUR"],
])("“%s” is %s", (place, key, figure, minor, currency) => {
  expect(read({ place, figure })).toEqual({
    ok: true,
    wage: { place: key, from: ROW.from, figure: { minor, currency }, source: ROW.source },
  });
});

test("what cannot be read is named cell by cell", () => {
  expect(problems({ place: "Atlantis" })).toEqual(["place unknown"]);
  expect(problems({ place: "JP" })).toEqual(["place unknown"]);
  expect(problems({ figure: "1195 won" })).toEqual(["figure other_currency"]);
  expect(problems({ figure: "0" })).toEqual(["figure zero"]);
  expect(problems({ figure: "nhiều" })).toEqual(["figure not_a_number"]);
  expect(problems({ from: "2026-02-30" })).toEqual(["from no_such_day"]);
  expect(problems({ from: "2062-10-01" })).toEqual(["from far_day"]);
  expect(problems({ source: "" })).toEqual(["source missing"]);
  expect(problems({ source: "x" })).toEqual(["source unknown"]);
  expect(problems({ source: "x".repeat(201) })).toEqual(["source too_long"]);
  expect(problems({ place: "", from: "", figure: "", source: "" })).toEqual([
    "place missing",
    "from missing",
    "figure missing",
    "source missing",
  ]);
});

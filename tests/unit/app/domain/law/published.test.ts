import { expect, it } from "vitest";
import { KR_CREW_COSTS, PUBLISHED_RULES } from "#app/domain/law/published.ts";

it("holds what crews of near-shore vessels pay in Korea, in cents of a dollar", () => {
  expect(Object.values(KR_CREW_COSTS).map(({ figure }) => figure)).toEqual([
    { kind: "money-most", most: { minor: 25_000, currency: "USD" } },
    { kind: "money-most", most: { minor: 100_000, currency: "USD" } },
    { kind: "money-most", most: { minor: 30_000, currency: "USD" } },
  ]);
});

it("holds what the foreign side pays for training, in yen a person", () => {
  const sums = PUBLISHED_RULES.flatMap(({ id, figure }) =>
    figure.kind === "money" ? [[id, figure.least.minor]] : [],
  );
  expect(sums).toEqual([
    ["training-paid-jp-intern", 15_000],
    ["training-paid-jp-intern-care", 100_000],
    ["training-paid-jp-ssw", 100_000],
    ["training-month-jp-intern", 50_000],
    ["training-month-jp-intern-fed", 30_000],
  ]);
});

import { expect, it } from "vitest";
import { EXTENSION_ROW, SERVICE_FEE_ROWS } from "#app/domain/law/fees/service-fee-rows.ts";
import { PROGRAMMES } from "#app/domain/catalogue/programme.ts";

it("names only programmes that exist", () => {
  const codes = PROGRAMMES.map(({ code }) => code);
  expect(
    SERVICE_FEE_ROWS.flatMap(({ scope }) => scope.programmes ?? []).filter(
      (code) => !codes.includes(code),
    ),
  ).toEqual([]);
});

it("has a row of nothing for every programme of a public body", () => {
  const free = SERVICE_FEE_ROWS.filter(({ figure }) => figure.most === 0).flatMap(
    ({ scope }) => scope.programmes ?? [],
  );
  for (const { code } of PROGRAMMES.filter(({ sentBy }) => sentBy === "public-body"))
    expect(free).toContain(code);
});

it("lets no lower row exceed the general one", () => {
  for (const { figure } of SERVICE_FEE_ROWS.filter(
    ({ id }) => id !== "service-fee-transport-crew",
  )) {
    expect(figure.perTwelveMonths).toBeLessThanOrEqual(1);
    expect(figure.most).toBeLessThanOrEqual(3);
  }
  expect(EXTENSION_ROW.figure.perTwelveMonths).toBe(0.5);
});

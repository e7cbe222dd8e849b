// What the page of charges is asked, and what stands where nothing readable is typed.
import { expect, it } from "vitest";
import { readFees } from "#app/routes/$lang.fees._index/fees-form.ts";

const TODAY = "2026-11-22";
const read = (address: string) => readFees(new URLSearchParams(address), TODAY);

it("asks for nothing without a programme, and says which one does not exist", () => {
  expect(read("")).toMatchObject({ programme: null, order: null, problems: [] });
  expect(read("programme=jp-moon")).toMatchObject({
    programme: null,
    problems: [{ field: "programme", typed: "jp-moon", why: "programme" }],
  });
});

it("takes the usual length, and reads length, wage, trade and past", () => {
  expect(read("programme=jp-intern").order).toEqual({
    market: "JP",
    programme: "jp-intern",
    trade: "",
    finishedProgramme: "none",
    contractMonths: 36,
  });
  expect(
    read("programme=jp-intern&months=12&trade=care&finished=intern-2&wage=195.000"),
  ).toMatchObject({
    order: { contractMonths: 12, trade: "care", finishedProgramme: "intern-2" },
    wage: { minor: 195_000, currency: "JPY" },
    problems: [],
  });
  expect(read("programme=jp-intern&trade=moon&finished=yes").order).toMatchObject({
    trade: "",
    finishedProgramme: "none",
  });
});

it("tells a length or a wage that cannot be read, and goes on without it", () => {
  expect(read("programme=jp-intern&months=0&wage=cao")).toMatchObject({
    order: { contractMonths: 36 },
    wage: null,
    problems: [
      { field: "months", why: "months" },
      { field: "wage", why: "not_a_number" },
    ],
    typed: { months: "0", wage: "cao" },
  });
  expect(read("programme=jp-intern&months=400").problems).toMatchObject([
    { field: "months", why: "months" },
  ]);
});

it("counts the rules of the day, or of the programme's first day", () => {
  expect([read("programme=jp-intern").on, read("programme=jp-esd").on]).toEqual([
    TODAY,
    "2027-04-01",
  ]);
});

// What an engine holds of an order.
import { expect, test } from "vitest";
import {
  CODE_FIELDS,
  contractBucket,
  FACET_FIELDS,
  FIELDS,
  fieldsOf,
  NUMBER_FIELDS,
} from "#search/fields.ts";
import type { FieldSource } from "#search/fields.ts";

const ORDER: FieldSource = {
  agency: "may-xanh-9900",
  market: "JP",
  place: "Aichi",
  programme: "jp-ssw",
  trade: "garment",
  tradeGroup: "factory",
  contractMonths: 36,
  educationStep: 2,
  experienceMonths: 6,
  gender: "any",
  ageMin: 18,
  ageMax: null,
  language: "ja",
  languageStep: 2,
  languageMonths: 6,
  costVnd: 90_000_000,
  wageVnd: 30_000_000,
  depositVnd: 0,
  departureOn: "2027-03-15",
};

test("fields follow from the order's figures", () => {
  expect(fieldsOf(ORDER)).toMatchObject({
    contract: "25-36",
    ageMax: 999,
    noDeposit: true,
    departureMonth: "2027-03",
    languageNeed: "ja:2:6",
    costVnd: 90_000_000,
  });
  expect(fieldsOf({ ...ORDER, departureOn: null, ageMax: 35, depositVnd: 1 })).toMatchObject({
    departureMonth: null,
    ageMax: 35,
    noDeposit: false,
  });
});

test.each([
  [12, "up-to-12"],
  [13, "13-24"],
  [24, "13-24"],
  [25, "25-36"],
  [36, "25-36"],
  [37, "over-36"],
])("%i months stand in %s", (months, bucket) => {
  expect(contractBucket(months)).toBe(bucket);
});

test("every field is a code, a number or a yes and no; every facet counts a field", () => {
  expect(CODE_FIELDS.length + NUMBER_FIELDS.length + 1).toBe(Object.keys(FIELDS).length);
  for (const field of Object.values(FACET_FIELDS)) expect(FIELDS).toHaveProperty(field);
});

import { expect, it } from "vitest";
import { FEE_COLUMNS, FEE_KINDS, feeSum } from "#app/domain/law/terms.ts";
import { fee } from "./lawful-order.ts";

it("sums the lines of one kind, and lets no negative line hide another", () => {
  const fees = [fee("training", 5), fee("service", 9), fee("training", 2), fee("training", -6)];
  expect([feeSum(fees, "training"), feeSum(fees, "service"), feeSum(fees, "deposit")]).toEqual([
    7, 9, 0,
  ]);
});

it("has a column for every kind", () => {
  expect(FEE_KINDS.map((kind) => FEE_COLUMNS[kind])).toEqual([
    "fee_service_vnd",
    "fee_brokerage_vnd",
    "fee_training_vnd",
    "fee_documents_vnd",
    "fee_airfare_vnd",
    "deposit_vnd",
    "fee_other_vnd",
  ]);
});

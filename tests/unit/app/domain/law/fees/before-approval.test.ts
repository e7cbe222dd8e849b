import { expect, it } from "vitest";
import { checkBeforeApproval } from "#app/domain/law/fees/before-approval.ts";
import { brief, fee, lawfulOrder } from "#tests/unit/app/domain/law/lawful-order.ts";
import type { FeeKind } from "#app/domain/law/terms.ts";

it.each<[FeeKind, string[]]>([
  ["training", []],
  ["brokerage", []],
  ["service", ["block fee_before_contract_approval fee_service_vnd"]],
  ["documents", ["block fee_before_contract_approval fee_documents_vnd"]],
  ["airfare", ["block fee_before_contract_approval fee_airfare_vnd"]],
  ["deposit", ["block fee_before_contract_approval deposit_vnd"]],
  ["other", ["block fee_before_contract_approval fee_other_vnd"]],
])("one đồng of %s while the source is prepared", (kind, expected) => {
  const fees = [fee(kind, 1), fee("training", 3_900_000)];
  expect(
    brief(checkBeforeApproval(lawfulOrder("kr-e7", { approvalKind: "source-preparation", fees }))),
  ).toEqual(expected);
  expect(checkBeforeApproval(lawfulOrder("kr-e7", { fees }))).toEqual([]);
});

it("tells each kind once", () => {
  const fees = [fee("service", 1), fee("service", 2), fee("deposit", 3)];
  expect(
    checkBeforeApproval(lawfulOrder("kr-e7", { approvalKind: "source-preparation", fees })),
  ).toMatchObject([
    { field: "fee_service_vnd", found: 3 },
    { field: "deposit_vnd", found: 3 },
  ]);
});

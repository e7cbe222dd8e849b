/** What may be asked before a supply contract is approved: training at cost, and nothing else. */

import type { Finding } from "#app/domain/law/finding.ts";
import { findingOf, rule } from "#app/domain/law/rules/rule.ts";
import { FEE_COLUMNS, FEE_KINDS, feeSum } from "#app/domain/law/terms.ts";
import type { FeeKind, OrderTerms } from "#app/domain/law/terms.ts";

const TRAINING_ALONE = rule({
  id: "before-approval-training-alone",
  concern: "before-approval",
  figure: { kind: "nothing" },
  article: "Law 69/2020/QH14 art. 18.4.b",
  source: "law-69-2020",
});
const SERVICE_AFTER = rule({
  id: "before-approval-no-service-fee",
  concern: "before-approval",
  figure: { kind: "nothing" },
  article: "Law 69/2020/QH14 art. 23.2.c",
  source: "law-69-2020",
});
const DEPOSIT_AFTER = rule({
  id: "before-approval-no-deposit",
  concern: "before-approval",
  figure: { kind: "nothing" },
  article: "Decree 112/2021/NĐ-CP art. 30.2",
  source: "decree-112-2021",
});

export const BEFORE_APPROVAL_RULES = [TRAINING_ALONE, SERVICE_AFTER, DEPOSIT_AFTER] as const;

/** Brokerage is a finding of its own at any time, so it is not told twice. */
const ALLOWED: readonly FeeKind[] = ["training", "brokerage"];

/** One finding for each kind asked too early by a source-preparation order. Amounts in VND. */
export function checkBeforeApproval(terms: OrderTerms): Finding[] {
  if (terms.approvalKind !== "source-preparation") return [];
  return FEE_KINDS.filter((kind) => !ALLOWED.includes(kind) && feeSum(terms.fees, kind) > 0).map(
    (kind) =>
      findingOf(ruleFor(kind), "fee_before_contract_approval", FEE_COLUMNS[kind], {
        found: feeSum(terms.fees, kind),
        allowed: 0,
        unit: "vnd",
      }),
  );
}

function ruleFor(kind: FeeKind) {
  if (kind === "service") return SERVICE_AFTER;
  return kind === "deposit" ? DEPOSIT_AFTER : TRAINING_ALONE;
}

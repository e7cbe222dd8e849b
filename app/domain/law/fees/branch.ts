/** What a branch of an agency may not do: sign with workers, or take their money. */

import type { Finding } from "#app/domain/law/finding.ts";
import { findingOf, rule } from "#app/domain/law/rules/rule.ts";
import { clausesOf, hasAny, isDenied, lookerFor, phrase } from "#app/domain/law/rules/words.ts";
import type { OrderTerms } from "#app/domain/law/terms.ts";

/** What a text says of a branch may mean another thing than who takes the money, so it warns. */
const BRANCH = rule({
  id: "branch-takes-no-money",
  concern: "licence",
  figure: { kind: "duty" },
  article: "Law 69/2020/QH14 art. 17.3",
  source: "law-69-2020",
  isUncertain: true,
});

export const BRANCH_RULES = [BRANCH] as const;

const BRANCH_WORDS = ["chi nhánh", "branch", "cabang"].map(phrase);
const TAKING_WORDS = [
  "nộp tiền",
  "nộp phí",
  "đóng tiền",
  "đóng phí",
  "thu tiền",
  "thu phí",
  "đặt cọc",
  "ký quỹ",
  "ký hợp đồng",
  "chuyển khoản",
  "pay",
  "sign the contract",
  "bayar",
].map(phrase);

const mayNameBranch = lookerFor(BRANCH_WORDS);

/** Law 69/2020/QH14 art. 17.3: a branch signs no contract with workers and takes neither service fee nor deposit. */
export function checkBranch(terms: OrderTerms): Finding[] {
  if (!mayNameBranch(terms)) return [];
  const said = clausesOf(terms.description).find(
    (clause) => hasAny(clause, BRANCH_WORDS) && hasAny(clause, TAKING_WORDS) && !isDenied(clause),
  );
  if (said === undefined) return [];
  const figures = { found: said.text.trim(), allowed: null, unit: null } as const;
  return [findingOf(BRANCH, "forbidden_fee_name", "description_vi", figures)];
}

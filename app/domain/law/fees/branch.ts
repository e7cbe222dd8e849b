/** What a branch of an agency may not do: sign with workers, or take their money. */

import { foldText } from "#app/domain/catalogue/names.ts";
import type { Finding } from "#app/domain/law/finding.ts";
import { findingOf, rule } from "#app/domain/law/rules/rule.ts";
import {
  clausesOf,
  hasAny,
  hasSum,
  isDenied,
  lookerFor,
  phrase,
  sayingsOf,
} from "#app/domain/law/rules/words.ts";
import type { Words } from "#app/domain/law/rules/words.ts";
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

/** These take money only with a sum: papers are handed in too, and 'đóng' also packs. */
const TAKING_A_SUM = ["nộp", "đóng", "thu", "trả", "cọc"].map(phrase);

/** A branch of a bank, without accents: 'ngân hàng Agribank chi nhánh Hà Nội'. */
const BANK_BRANCH =
  / (?:ngan hang|\S*bank)(?: (?!tai )\S+){0,5} (?:chi nhanh|branch|cabang) | chi nhanh ngan hang /u;

const mayNameBranch = lookerFor(BRANCH_WORDS);

/** Law 69/2020/QH14 art. 17.3: a branch signs no contract with workers and takes neither service fee nor deposit. */
export function checkBranch(terms: OrderTerms): Finding[] {
  if (!mayNameBranch(terms)) return [];
  return [...inText("title_vi", terms.title), ...inText("description_vi", terms.description)];
}

function inText(field: string, text: string): Finding[] {
  const said = clausesOf(text).find(takesAtBranch);
  if (said === undefined) return [];
  const figures = { found: said.text.trim(), allowed: null, unit: null } as const;
  return [findingOf(BRANCH, "forbidden_fee_name", field, figures)];
}

function takesAtBranch(clause: Words): boolean {
  if (!hasAny(clause, BRANCH_WORDS) || BANK_BRANCH.test(` ${foldText(clause.text)} `)) return false;
  return (
    sayingsOf(clause, TAKING_WORDS).some((saying) => !isDenied(saying)) ||
    sayingsOf(clause, TAKING_A_SUM).some((saying) => !isDenied(saying) && hasSum(saying.after))
  );
}

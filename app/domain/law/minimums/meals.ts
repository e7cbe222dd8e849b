/** What an order says of meals, in the words of its title and description: no column of the sheet tells it. */

import {
  clausesOf,
  hasAny,
  lookerFor,
  phrase,
  sayingsOf,
  without,
} from "#app/domain/law/rules/words.ts";
import type { Saying, Words } from "#app/domain/law/rules/words.ts";
import type { OrderTerms } from "#app/domain/law/terms.ts";

const OWN = [
  "tự túc ăn",
  "ăn tự túc",
  "ăn uống tự túc",
  "ăn ở tự túc",
  "tự túc tiền ăn",
  "tự túc bữa ăn",
  "tự lo ăn",
  "tự lo bữa ăn",
  "tự lo tiền ăn",
  "tự lo việc ăn",
  "tiền ăn tự lo",
  "tiền ăn tự túc",
  "bữa ăn tự túc",
  "không có bữa ăn",
  "no meals",
  "meals not provided",
  "makan sendiri",
  "tidak termasuk makan",
].map(phrase);

/** A kitchen, or one meal of the day, says nothing of the others. */
const COOKING = ["tự nấu ăn"].map(phrase);
const PART_OF_MEALS = ["bếp", "kitchen", "sáng", "trưa", "tối", "đêm", "cuối tuần"].map(phrase);

const FREE = [
  "bao ăn",
  "lo ăn",
  "cung cấp bữa ăn",
  "cung cấp 3 bữa",
  "lo bữa ăn",
  "lo 3 bữa",
  "bao 3 bữa",
  "ăn miễn phí",
  "ăn ở miễn phí",
  "ăn uống miễn phí",
  "3 bữa miễn phí",
  "3 bữa ăn miễn phí",
  "miễn phí ăn",
  "miễn phí bữa ăn",
  "miễn phí 3 bữa",
  "free meals",
  "meals free",
  "makan gratis",
].map(phrase);

/** Without accents these sound like 'bao ăn' and 'lo ăn'. */
const SAFETY = ["đảm bảo an", "bảo an toàn", "bảo an ninh", "lo an toàn"].map(phrase);

const mayTellMeals = lookerFor([...OWN, ...COOKING, ...FREE]);

/** 'không được bao ăn': nothing but a helping verb stands between, so 'không mất tiền, công ty bao ăn' is not one. */
const UNFED = ["không", "chưa", "chẳng", "no", "not"].flatMap((no) =>
  ["", " được", " có", " hề", " hỗ trợ", " phải", " còn"].map((helping) => phrase(no + helping)),
);

/** 'own': the worker feeds themselves; 'free': fed without pay; null where the order does not say. */
export function mealsOf(order: Pick<OrderTerms, "title" | "description">): "own" | "free" | null {
  if (!mayTellMeals(order)) return null;
  const clauses = clausesOf(`${order.title}. ${order.description}`);
  const fed = clauses.flatMap((clause) => sayingsOf(without(clause, SAFETY), FREE));
  if (clauses.some(feedsNobody) || fed.some(isUnfed)) return "own";
  return fed.length > 0 ? "free" : null;
}

function feedsNobody(clause: Words): boolean {
  return hasAny(clause, OWN) || (hasAny(clause, COOKING) && !hasAny(clause, PART_OF_MEALS));
}

function isUnfed({ before }: Saying): boolean {
  return UNFED.some(
    ({ plain, folded }) => before.text.endsWith(plain) || before.text.endsWith(folded),
  );
}

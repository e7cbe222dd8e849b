/** What an order says of meals, in the words of its title and description: no column of the sheet tells it. */

import { clausesOf, hasAny, lookerFor, phrase } from "#app/domain/law/rules/words.ts";
import type { OrderTerms } from "#app/domain/law/terms.ts";

const OWN = [
  "tự túc ăn",
  "ăn tự túc",
  "tự túc tiền ăn",
  "tự lo ăn",
  "tự nấu ăn",
  "không bao ăn",
  "không lo ăn",
  "không có bữa ăn",
  "no meals",
  "meals not provided",
  "makan sendiri",
  "tidak termasuk makan",
].map(phrase);

const FREE = [
  "bao ăn",
  "lo ăn",
  "ăn miễn phí",
  "miễn phí ăn",
  "miễn phí bữa ăn",
  "miễn phí 3 bữa",
  "free meals",
  "meals free",
  "makan gratis",
].map(phrase);

const mayTellMeals = lookerFor([...OWN, ...FREE]);

/** 'own': the worker feeds themselves; 'free': fed without pay; null where the order does not say. */
export function mealsOf(order: Pick<OrderTerms, "title" | "description">): "own" | "free" | null {
  if (!mayTellMeals(order)) return null;
  const clauses = clausesOf(`${order.title}. ${order.description}`);
  if (clauses.some((clause) => hasAny(clause, OWN))) return "own";
  return clauses.some((clause) => hasAny(clause, FREE)) ? "free" : null;
}

// The orders that are public, and the answers given about them: remembered until an order changes or time opens or closes one.
import type { EngineAnswer } from "#search/engines/engine.ts";
import type { Columns, OpenOrders } from "./columns.ts";

/** An answer with all its counts takes some 30 kB. */
const MOST_ANSWERS = 200;

/** Good until the columns next change. */
export function openOrders(columns: Columns, at: Date): OpenOrders {
  const now = at.getTime();
  const known = columns.open;
  if (known !== null && known.from <= now && now < known.until) return known;
  columns.open = lookThrough(columns, now);
  return columns.open;
}

/** The answer to a question asked before, otherwise the one that `find` gives. Nobody may change it. */
export function remembered(
  { answers }: OpenOrders,
  question: string,
  find: () => EngineAnswer,
): EngineAnswer {
  const known = answers.get(question);
  const answer = known ?? find();
  answers.delete(question);
  answers.set(question, answer); // now the last to be forgotten
  const [oldest] = answers.keys();
  if (answers.size > MOST_ANSWERS && oldest !== undefined) answers.delete(oldest);
  return answer;
}

/** See PublicTimes. */
function lookThrough(
  { size, numbers: { publicFrom, publicUntil, stoppedFrom, stoppedUntil } }: Columns,
  now: number,
): OpenOrders {
  const list = new Uint32Array(size);
  let length = 0;
  let next = Number.POSITIVE_INFINITY;
  for (let slot = 0; slot < size; slot += 1) {
    const [from, until] = [publicFrom[slot] as number, publicUntil[slot] as number];
    const [stopFrom, stopUntil] = [stoppedFrom[slot] as number, stoppedUntil[slot] as number];
    if (from > now && from < next) next = from;
    if (until > now && until < next) next = until;
    if (stopFrom > now && stopFrom < next) next = stopFrom;
    if (stopUntil > now && stopUntil < next) next = stopUntil;
    if (until <= now || from > now || (stopFrom <= now && stopUntil > now)) continue;
    list[length] = slot;
    length += 1;
  }
  return { slots: list.subarray(0, length), from: now, until: next, answers: new Map() };
}

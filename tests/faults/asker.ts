// Somebody who asks for pages in every language while the site stands still, and notes each answer that is none, late, or in other words.
import { setTimeout as sleep } from "node:timers/promises";
import { LANGS } from "#app/domain/catalogue/names.ts";
import type { Lang } from "#app/domain/catalogue/names.ts";
import { type Answer, askFor, sentenceOf } from "./patience.ts";

/** A place in the line, a connection to the database and its silence, one after the other, and a slow machine's two seconds. */
const ANSWER_MS = 5_000 + 3_000 + 7_000 + 2_000;
const PAUSE_MS = 100;

export type Asking = { pages: number; turnedAway: number; faults: string[] };

/** What is wrong with an answer to somebody who reads `lang`, null for nothing. */
function whyNot(answer: Answer, lang: Lang): string | null {
  if (answer.status !== 200 && answer.status !== 503) return `answered ${answer.status}`;
  if (answer.status === 503 && !(Number(answer.headers.get("retry-after")) > 0))
    return "did not say when to come back";
  return answer.text.includes(`<html lang="${lang}"`)
    ? null
    : `answered ${answer.status} in other words`;
}

/** Asks `origin` until `isOver`. Every answer is a page, or 503 with its time in the reader's language. */
export async function askThroughout(origin: string, isOver: () => boolean): Promise<Asking> {
  const asking: Asking = { pages: 0, turnedAway: 0, faults: [] };
  const askOnce = async (lang: Lang) => {
    const startedAt = performance.now();
    const headers = { Accept: "text/html" };
    const answer = await askFor(`${origin}/${lang}/orders`, ANSWER_MS, { headers });
    const why = whyNot(answer, lang);
    if (why !== null) {
      const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
      asking.faults.push(`/${lang}/orders ${why} after ${seconds} s`);
    } else if (answer.status === 200) asking.pages += 1;
    else asking.turnedAway += 1;
  };
  await Promise.all(
    LANGS.map(async (lang) => {
      while (!isOver()) {
        await askOnce(lang).catch((error: unknown) => {
          asking.faults.push(`/${lang}/orders: ${sentenceOf(error)}`);
        });
        await sleep(PAUSE_MS);
      }
    }),
  );
  return asking;
}

// Somebody who reads the list of orders without rest, and notes every order shown that had stopped being public before they asked.
import { setTimeout as sleep } from "node:timers/promises";
import type { Editor } from "./editor.ts";
import { askFor } from "./patience.ts";

/** `shown` counts orders in answers: a reader that saw none would prove nothing. */
export type Reading = {
  answered: number;
  failed: number;
  shown: number;
  /** What the failed said: the status, or that nothing came. */
  failedBy: Record<string, number>;
  unlawful: string[];
  byEngine: Record<string, number>;
};

const PATIENCE_MS = 5_000;
const ADDRESSES = [
  "",
  "?q=han",
  "?market=JP",
  "?q=lan&sort=cost",
  "?sort=newest",
  "?trade=welding&page=2",
];
/** In addresses of pages they are in small letters. */
const CODE = /\b[0-9A-HJKMNP-TV-Z]{6}\b/gi;

/** Reads until stopped. An answer that fails while a process is away is no fault; one that shows a hidden order is. */
export function startReader(listUrl: string, editor: Editor) {
  const reading: Reading = {
    answered: 0,
    failed: 0,
    shown: 0,
    failedBy: {},
    unlawful: [],
    byEngine: {},
  };
  const codes = editor.codes();
  let isEnded = false;
  async function readOnce(address: string): Promise<void> {
    const before = editor.hidden();
    const answer = await askFor(listUrl + address, PATIENCE_MS).catch(() => null);
    if (answer?.status !== 200) {
      reading.failed += 1;
      const why = answer === null ? "nothing" : String(answer.status);
      reading.failedBy[why] = (reading.failedBy[why] ?? 0) + 1;
      return;
    }
    const { text } = answer;
    const after = editor.hidden();
    const shown = new Set(
      (text.match(CODE) ?? []).map((code) => code.toUpperCase()).filter((code) => codes.has(code)),
    );
    reading.shown += shown.size;
    const engine = /"engine":"(\w+)"/.exec(text)?.[1] ?? "page";
    reading.byEngine[engine] = (reading.byEngine[engine] ?? 0) + 1;
    reading.answered += 1;
    for (const [code, since] of before) {
      if (shown.has(code) && after.get(code) === since)
        reading.unlawful.push(`${code} at ${address} by ${engine}`);
    }
  }
  const over = (async () => {
    for (let i = 0; !isEnded; i += 1) {
      await readOnce(ADDRESSES[i % ADDRESSES.length] ?? "");
      await sleep(20);
    }
  })();
  over.catch(() => undefined); // told by stop
  return {
    reading,
    stop: async (): Promise<void> => {
      isEnded = true;
      await over;
    },
  };
}

// How a fault test waits: a question that fails is put again until its time is over, and everything begun is stopped.
import { setTimeout as sleep } from "node:timers/promises";

const ASK_AGAIN_MS = 50;
const STOP_WITHIN_MS = 60_000;

/** What went wrong, in one line. */
export function sentenceOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return message.replace(/\s+/g, " ").trim() || "no reason was given";
}

/**
 * The answer to a question. One that fails is put again: a server killed a moment ago leaves connections behind that still
 * answer once and then break. Throws with the last failure after `patienceMs`.
 */
export async function answerOf<T>(
  ask: () => Promise<T>,
  patienceMs: number,
  otherwise: string,
): Promise<T> {
  const end = Date.now() + patienceMs;
  for (;;) {
    try {
      return await ask();
    } catch (error) {
      if (Date.now() > end)
        throw new Error(`${otherwise} in ${patienceMs / 1000} s: ${sentenceOf(error)}`, {
          cause: error,
        });
    }
    await sleep(ASK_AGAIN_MS);
  }
}

/** Asks until it is so. Throws after `patienceMs`. */
export async function until(
  isSo: () => Promise<boolean>,
  patienceMs: number,
  otherwise: string,
): Promise<void> {
  await answerOf(
    async () => {
      if (!(await isSo())) throw new Error("it is not so yet");
    },
    patienceMs,
    otherwise,
  );
}

/** The outcome of work, or an error where it takes longer than `ms`. */
export async function within<T>(ms: number, work: Promise<T>): Promise<T> {
  const over = new AbortController();
  const late = sleep(ms, null, { signal: over.signal }).then(() => {
    throw new Error(`it was not over after ${ms / 1000} s`);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    over.abort();
    late.catch(() => undefined);
  }
}

export type Answer = { status: number; headers: Headers; text: string };

/** A whole answer, or an error within `ms` even where the other side was cut off in a way that `fetch` itself waits out. */
export async function askFor(url: string, ms: number, asked: RequestInit = {}): Promise<Answer> {
  const over = new AbortController();
  const answer = fetch(url, { ...asked, signal: over.signal }).then(async (response) => ({
    status: response.status,
    headers: response.headers,
    text: await response.text(),
  }));
  try {
    return await within(ms, answer);
  } finally {
    over.abort();
    answer.catch(() => undefined);
  }
}

/** What must be undone at the end, in whichever way the end comes. */
export type Stops = { add: (stop: () => unknown) => void; all: () => Promise<void> };

/** `all` undoes the last thing first and each once; one that fails or hangs keeps none of the others, and is thrown after them. */
export function makeStops(): Stops {
  const stops: (() => unknown)[] = [];
  let stopping: Promise<void> | null = null;
  async function stopAll(): Promise<void> {
    const failures: unknown[] = [];
    for (let stop = stops.pop(); stop !== undefined; stop = stops.pop()) {
      try {
        await within(STOP_WITHIN_MS, Promise.resolve(stop()));
      } catch (error) {
        failures.push(error);
      }
    }
    if (failures.length > 0)
      throw new Error(`not everything stopped in order: ${failures.map(sentenceOf).join("; ")}`, {
        cause: failures[0],
      });
  }
  return {
    add: (stop) => {
      stops.push(stop);
    },
    all: () =>
      (stopping ??= stopAll().finally(() => {
        stopping = null;
      })),
  };
}

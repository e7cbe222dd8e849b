/** A mail before it has words: the kind of its news and what it tells as codes and figures, and when it is tried again. */

/**
 * News that goes out by mail. Whoever makes the news names the kind and types its values; the letter of that kind gives
 * the words. Values are plain JSON and hold nothing about a person.
 */
export type MailEvent<Kind extends string = string, Values extends object = object> = {
  kind: Kind;
  values: Values;
};

/** As it is stored: what the values are is known to the letter alone, which may meet a row of an older version. */
export type StoredMail = { kind: string; values: unknown };

/** Minutes to wait after each refusal that may pass; all together stay under the 24 hours for which Resend knows a key. */
const WAITS = [1, 5, 15, 60, 180, 360, 480] as const;

/** When a mail refused for the `attempts`-th time is tried again; null when it is given up. */
export function nextTry(attempts: number, at: Date): Date | null {
  const minutes = WAITS[attempts - 1];
  return minutes === undefined ? null : new Date(at.getTime() + minutes * 60_000);
}

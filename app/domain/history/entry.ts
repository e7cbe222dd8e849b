/** One decision in the append-only record, and the exact text of it that the chain of hashes covers. */

export type HistoryDetail = Readonly<
  Record<string, string | number | boolean | null | readonly string[]>
>;

/** `subject` is the kind of thing decided about ('order', 'licence', …), `subjectId` its id; `detail` holds no personal data. */
export type HistoryEntry = {
  at: Date;
  actor: string;
  action: string;
  subject: string;
  subjectId: string;
  detail: HistoryDetail;
};

/** The hash that stands before the first entry. */
export const FIRST_LINK = "0".repeat(64);

/**
 * The text that an entry's hash covers: the previous hash and every field, keys in order, so that an edit,
 * a deletion or a changed order of entries breaks the chain (a hash chain as in Haber and Stornetta 1991).
 */
export function chainText(previous: string, entry: HistoryEntry): string {
  const { at, actor, action, subject, subjectId, detail } = entry;
  const sorted = Object.fromEntries(Object.entries(detail).sort(([a], [b]) => (a < b ? -1 : 1)));
  return JSON.stringify([previous, at.toISOString(), actor, action, subject, subjectId, sorted]);
}

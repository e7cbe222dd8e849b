// Faults that change nothing anybody could see, each with its reason: they live through every test and do not count.
import { changeOf, type Mutant } from "./mutant.ts";

export type Equivalent = {
  file: string;
  /** The line as it stands, without the space before it. */
  line: string;
  /** What was put in place of what, as the run prints it. */
  change: string;
  why: string;
};

const NEAR_NAMES = "app/domain/brokers/near-names.ts";
const SHORT_WINDOW =
  "the windows it adds at the end are two letters shorter than what was typed, so none is one slip away";

const KEYS_SORTED =
  "const sorted = Object.fromEntries(Object.entries(detail).sort(([a], [b]) => (a < b ? -1 : 1)));";
const KEYS_COMPARED = "return (columns.keys[a] as string) < (columns.keys[b] as string) ? -1 : 1;";
const BY_SIGN = "a sort looks at the sign alone";

export const EQUIVALENT: readonly Equivalent[] = [
  {
    file: NEAR_NAMES,
    line: "for (let from = 0; from + typed.length <= key.length + 1; from += 1) {",
    change: "from + typed.length → from - typed.length",
    why: SHORT_WINDOW,
  },
  {
    file: NEAR_NAMES,
    line: "for (let from = 0; from + typed.length <= key.length + 1; from += 1) {",
    change: "1 → 2",
    why: SHORT_WINDOW,
  },
  {
    file: NEAR_NAMES,
    line: "if (editDistance(typed, key.slice(from, from + typed.length), 1) <= 1) return 0.95;",
    change: "1 → 2",
    why: "a higher limit only counts on where the answer is too far anyway",
  },
  {
    file: "app/domain/history/entry.ts",
    line: KEYS_SORTED,
    change: "a < b → a <= b",
    why: "no two keys of an object are the same",
  },
  { file: "app/domain/history/entry.ts", line: KEYS_SORTED, change: "1 → 2", why: BY_SIGN },
  { file: "app/domain/history/entry.ts", line: KEYS_SORTED, change: "1 → 2 (2)", why: BY_SIGN },
  {
    file: "search/engines/postgres/page.ts",
    line: KEYS_COMPARED,
    change:
      "(columns.keys[a] as string) < (columns.keys[b] as string) → (columns.keys[a] as string) <= (columns.keys[b] as string)",
    why: "no two orders have the same key, and none is compared with itself",
  },
  { file: "search/engines/postgres/page.ts", line: KEYS_COMPARED, change: "1 → 2", why: BY_SIGN },
  {
    file: "search/engines/postgres/page.ts",
    line: KEYS_COMPARED,
    change: "1 → 2 (2)",
    why: BY_SIGN,
  },
  {
    file: "app/domain/catalogue/edit-distance.ts",
    line: "return Math.min(previous[b.length] ?? 0, limit + 1);",
    change: "previous[b.length] ?? 0 → (previous[b.length])",
    why: "the row has a place for every letter: what stands behind ?? is for the type alone",
  },
  {
    file: "app/domain/identifiers/phone.ts",
    line: "const first = groups[from]?.index ?? 0;",
    change: "groups[from]?.index ?? 0 → (groups[from]?.index)",
    why: "the loop ends before the groups do: what stands behind ?? is for the type alone",
  },
  {
    file: "search/engines/breaker.ts",
    line: "let shutUntil = 0;",
    change: "0 → 1",
    why: "it is set by the failure that opens the breaker before it is ever read",
  },
];

const matches = (entry: Equivalent, mutant: Mutant): boolean =>
  entry.file === mutant.file && entry.line === mutant.lineText && entry.change === changeOf(mutant);

/** Whether a fault is listed as one that changes nothing. */
export function isEquivalent(mutant: Mutant): boolean {
  return EQUIVALENT.some((entry) => matches(entry, mutant));
}

/** The entries that no fault answers to any more, because their line has changed. */
export function staleEntries(mutants: readonly Mutant[]): Equivalent[] {
  return EQUIVALENT.filter((entry) => !mutants.some((mutant) => matches(entry, mutant)));
}

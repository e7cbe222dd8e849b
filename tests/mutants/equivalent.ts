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

const BEYOND_END =
  "what lies beyond the end of a typed array is undefined, and what is written there is nowhere";
const FOR_THE_TYPE = "what stands behind it is for the type alone: there always is one";
const PAGE = "search/engines/postgres/page.ts";
const SINK =
  "if (below + 1 < heap.length && isWorse(heap[below + 1] as number, heap[below] as number))";
const NO_VALUE = "holds: (value) => (value === null ? { all: [] } : holds(value)),";
const NEVER_ASKED =
  "it is for the type alone: `holds` is never asked for the value that narrows nothing";
const SETTINGS = "search/indexing/settings.ts";
const HASH_STEP = "hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0;";
const NEED = 'const [needed = "none", rung = "0", months = "0"] = key.split(":");';

const LANGUAGE = "app/domain/catalogue/language.ts";
const NO_TEST = 'if (test === "none" || level === null) return 0;';
const NO_LEVEL_THEN = "isLevelOf before it let through null for no test alone, so each says both";
const ON_LADDER =
  "every level of a test stands on the ladders of its languages, which a test looks at one by one";

export const EQUIVALENT: readonly Equivalent[] = [
  {
    file: "app/domain/catalogue/programme.ts",
    line: "return validFrom > today ? validFrom : today;",
    change: "validFrom > today → validFrom >= today",
    why: "on that day both are the same day",
  },
  {
    file: "app/domain/catalogue/sheet-value.ts",
    line: "const exact = Math.abs(read.value * 10 ** DECIMALS[currency] - money.minor) < 1e-6;",
    change:
      "Math.abs(read.value * 10 ** DECIMALS[currency] - money.minor) < 1e-6 → Math.abs(read.value * 10 ** DECIMALS[currency] - money.minor) <= 1e-6",
    why: "numbers here have six decimals at most: less is what floating point adds",
  },
  {
    file: "app/domain/catalogue/sheet-value.ts",
    line: "const number = decimalOf(unsigned, scale > 1);",
    change: "1 → 2",
    why: "a unit is a thousand or a million",
  },
  {
    file: "app/domain/catalogue/sheet-value.ts",
    line: "return { ok: true, value: Number((number * scale).toFixed(6)) };",
    change: "6 → 7",
    why: "either takes off what floating point adds",
  },
  {
    file: "app/domain/catalogue/sheet-value.ts",
    line: 'const isDotLast = text.lastIndexOf(".") > text.lastIndexOf(",");',
    change:
      'text.lastIndexOf(".") > text.lastIndexOf(",") → text.lastIndexOf(".") >= text.lastIndexOf(",")',
    why: "two marks never stand at one place",
  },
  {
    file: "app/domain/identifiers/page.ts",
    line: 'const number = phone ?? (kinds.test(path[0] ?? "") ? null : (path[0] ?? null));',
    change: 'path[0] ?? "" → (path[0])',
    why: 'what stands behind ?? is for the type alone: none of the words is "undefined"',
  },
  {
    file: "app/domain/identifiers/page-text.ts",
    line: "found.every((page) => at < page.at || at >= page.at + page.written.length);",
    change: "at < page.at → at <= page.at",
    why: "no address begins as a name after a platform does",
  },
  {
    file: "app/domain/identifiers/page-text.ts",
    line: "found.every((page) => at < page.at || at >= page.at + page.written.length);",
    change: "at >= page.at + page.written.length → at > page.at + page.written.length",
    why: "where an address ends stands a space or a mark, and no platform",
  },
  {
    file: "app/domain/identifiers/phone.ts",
    line: "const before = text.slice(Math.max(0, at - 10), at);",
    change: "10 → 11",
    why: "the longest word that people write against a number has seven letters",
  },
  {
    file: "app/domain/identifiers/phone.ts",
    line: "for (let from = 0; from < groups.length;) {",
    change: "from < groups.length → from <= groups.length",
    why: "behind the last group is nothing to read",
  },
  {
    file: LANGUAGE,
    line: NO_TEST,
    change: 'test === "none" || level === null → (test === "none") && (level === null)',
    why: NO_LEVEL_THEN,
  },
  { file: LANGUAGE, line: NO_TEST, change: '"none" → ""', why: NO_LEVEL_THEN },
  {
    file: LANGUAGE,
    line: "return step === -1 ? null : step;",
    change: "step === -1 → false",
    why: ON_LADDER,
  },
  {
    file: LANGUAGE,
    line: "return step === -1 ? null : step;",
    change: "1 → 2",
    why: ON_LADDER,
  },
  {
    file: LANGUAGE,
    line: 'if (needed.language === "none" || needed.step === 0) return true;',
    change: '"none" → ""',
    why: "what needs no language has no rung either",
  },
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
    line: "if (Math.abs(a.length - b.length) > limit) return limit + 1;",
    change: "Math.abs(a.length - b.length) > limit → false",
    why: "the short way out alone: so many letters apart, the rows end above the limit too",
  },
  {
    file: "app/domain/catalogue/edit-distance.ts",
    line: "if (Math.min(...current) > limit) return limit + 1;",
    change: "Math.min(...current) > limit → false",
    why: "the short way out alone: the least of a row never falls in the rows after it",
  },
  {
    file: "app/domain/catalogue/edit-distance.ts",
    line: "let previous = Array.from({ length: b.length + 1 }, (_, j) => j);",
    change: "1 → 2",
    why: "nothing reads the place after the last",
  },
  {
    file: "app/domain/catalogue/day.ts",
    line: "const firstOfMonth = new Date(Date.UTC(from.getUTCFullYear(), from.getUTCMonth() + count, 1));",
    change: "1 → 2",
    why: "only its month is read before its date is set",
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
  {
    file: PAGE,
    line: "rank.sign * ((rank.numbers[slot] as number) - (rank.numbers[worst] as number)) > 0",
    change: "0 → 1",
    why: "the short way out alone: an order that is not turned away here is by the comparison after it",
  },
  {
    file: PAGE,
    line: "for (let below = 2 * at + 1; below < heap.length; below = 2 * at + 1) {",
    change: "below < heap.length → below <= heap.length",
    why: "no slot stands there, and what is none compares as not worse: the loop ends",
  },
  {
    file: PAGE,
    line: SINK,
    change: "below + 1 < heap.length → below + 1 <= heap.length",
    why: "no slot stands there, and what is none compares as not worse",
  },
  {
    file: PAGE,
    line: SINK,
    change: "below + 1 → below - 1",
    why: "it only lets the comparison look beyond the end, where what is none compares as not worse",
  },
  {
    file: PAGE,
    line: SINK,
    change: "1 → 2",
    why: "a heap of an odd length holds all that was found, and then is sorted whole",
  },
  {
    file: "search/engines/facet-counts.ts",
    line: NEED,
    change: '"none" → ""',
    why: "languageNeedKey writes three parts",
  },
  {
    file: "search/engines/facet-counts.ts",
    line: NEED,
    change: '"0" → ""',
    why: "languageNeedKey writes three parts",
  },
  {
    file: "search/engines/facet-counts.ts",
    line: NEED,
    change: '"0" → "" (2)',
    why: "languageNeedKey writes three parts",
  },
  {
    file: "search/engines/postgres/columns.ts",
    line: "const larger = new Uint32Array(Math.max(number + 1, slotOf.length * 2));",
    change: "1 → 2",
    why: "one empty place more",
  },
  {
    file: "search/engines/postgres/holds.ts",
    line: "for (let i = 0; i < slots.length; i += 1)",
    change: "i < slots.length → i <= slots.length",
    why: BEYOND_END,
  },
  {
    file: "search/engines/postgres/scan.ts",
    line: "for (let i = 0; i < slots.length; i += 1) marks[i] = scores[slots[i] as number] as number;",
    change: "i < slots.length → i <= slots.length",
    why: BEYOND_END,
  },
  {
    file: "search/engines/postgres/tier-scores.ts",
    line: "for (let i = 0; i < found.length; i += 1) {",
    change: "i < found.length → i <= found.length",
    why: BEYOND_END,
  },
  {
    file: "search/engines/postgres/scan.ts",
    line: "new Map(choices.map(({ facet }, at) => [facet, missed[at] ?? NO_SLOTS])),",
    change: "missed[at] ?? NO_SLOTS → (missed[at])",
    why: FOR_THE_TYPE,
  },
  {
    file: "search/engines/postgres/scan.ts",
    line: "return { found: missed.pop() ?? NO_SLOTS, missed };",
    change: "missed.pop() ?? NO_SLOTS → (missed.pop())",
    why: FOR_THE_TYPE,
  },
  {
    file: "search/reading/mend.ts",
    line: "export const UNKNOWN = 3;",
    change: "3 → 4",
    why: "above the price of any mending is all that it has to be",
  },
  {
    file: "search/reading/mend.ts",
    line: "let chains: Chain[] = [{ options: [], cost: 0 }];",
    change: "0 → 1",
    why: "every chain begins at the same price",
  },
  {
    file: "search/reading/suggest.ts",
    line: "(a.entry.words < b.entry.words ? -1 : 1)",
    change: "1 → 2",
    why: BY_SIGN,
  },
  {
    file: "search/reading/suggest.ts",
    line: "(a.entry.words < b.entry.words ? -1 : 1)",
    change: "1 → 2 (2)",
    why: BY_SIGN,
  },
  {
    file: "app/domain/orders/keeping/compose-order.ts",
    line: "return rate === null ? 0 : serviceFeeCapVnd(terms, terms.wage, rate, on);",
    change: "0 → 1",
    why: "without a rate there are no figures, and nobody asks for the cap of them",
  },
  {
    file: "app/domain/orders/keeping/compose-order.ts",
    line: "if (cost.wageVnd === null || cost.rateDay === null || cost.wageVnd <= 0) return null;",
    change:
      "cost.wageVnd === null || cost.rateDay === null → ((cost.wageVnd === null) && (cost.rateDay === null))",
    why: "a wage is in VND exactly where there is the day of a rate",
  },
  {
    file: "app/domain/orders/keeping/compose-order.ts",
    line: 'title: [...new Set([terms.title, trade?.names.vi ?? ""])].join(" · "),',
    change: 'trade?.names.vi ?? "" → (trade?.names.vi)',
    why: "join writes nothing for what is not there",
  },
  {
    file: "app/domain/orders/sheet/order-sheet.ts",
    line: 'return this.take(field, readMoneyOrNone(this.text(field), "VND"), { minor: 0, currency: "VND" })',
    change: '"VND" → "" (2)',
    why: "of what stands for a sum that cannot be read only the figure is taken",
  },
  {
    file: "search/filters.ts",
    line: NO_VALUE,
    change: "{ all: [] } → {}",
    why: NEVER_ASKED,
  },
  { file: "search/filters.ts", line: NO_VALUE, change: "value === null → false", why: NEVER_ASKED },
  {
    file: "search/documents/document.ts",
    line: "export const DOCUMENT_SHAPE = 5;",
    change: "5 → 6",
    why: "it only has to differ from the number before it",
  },
  ...["9999 → 10000", "0 → 1", "1 → 2"].map((change) => ({
    file: "search/documents/document.ts",
    line: "const NEVER = Date.UTC(9999, 0, 1);",
    change,
    why: "any instant that nobody here lives to see",
  })),
  {
    file: "search/documents/document.ts",
    line: "const begins = suspendedFrom === null ? 0 : startOfDayInVietnam(suspendedFrom).getTime();",
    change: "0 → 1",
    why: "a stop that had begun by 1970, or a millisecond later",
  },
  {
    file: SETTINGS,
    line: HASH_STEP,
    change: "character.codePointAt(0) ?? 0 → (character.codePointAt(0))",
    why: FOR_THE_TYPE,
  },
  { file: SETTINGS, line: HASH_STEP, change: "0 → 1 (2)", why: FOR_THE_TYPE },
  {
    file: SETTINGS,
    line: 'return hash.toString(16).padStart(8, "0");',
    change: '"0" → ""',
    why: "a shorter fingerprint tells settings apart as well",
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

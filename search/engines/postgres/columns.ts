// The filters of every order that may become public, column by column, so that a hundred thousand are looked through in a
// few milliseconds.
import { CODE_FIELDS, NUMBER_FIELDS } from "#search/fields.ts";
import type { CodeField, NumberField } from "#search/fields.ts";
import type { FilterDocument } from "#search/documents/document.ts";
import type { SortField } from "#search/engines/sorts.ts";
import type { EngineAnswer } from "#search/engines/engine.ts";

type NumberColumn =
  | NumberField
  | Exclude<SortField, "id">
  | "publicFrom"
  | "publicUntil"
  | "stoppedFrom"
  | "stoppedUntil";

/** Codes of a column are small numbers; `values[code]` is the value, '' for none. */
type CodeData = { values: string[]; codes: Map<string, number>; data: Uint16Array };

/** Good from one instant until before another, in unix milliseconds: between them no order begins or ends to be public. */
export type OpenOrders = {
  slots: Uint32Array;
  from: number;
  until: number;
  answers: Map<string, EngineAnswer>;
};

/**
 * An order has a slot, the same in every column. An order taken out keeps its slot, with times at which it is never public.
 * `keys` are ids as sixteen one-byte characters (see keyOf), half the memory of their usual form and in the same order.
 * `slotOf` leads from an order's number to one more than its slot, 0 where it has none. `open` is what was last found out about
 * all of them, null since the last change.
 */
export type Columns = {
  size: number;
  keys: string[];
  slots: Map<string, number>;
  slotOf: Uint32Array;
  open: OpenOrders | null;
  codes: Record<CodeField, CodeData>;
  numbers: Record<NumberColumn, Float64Array>;
};

const NUMBER_COLUMNS: readonly NumberColumn[] = [
  ...NUMBER_FIELDS,
  ...(["costMonthsMilli", "applyBy", "approvedAt"] as const),
  ...(["publicFrom", "publicUntil", "stoppedFrom", "stoppedUntil"] as const),
];

const FIRST_CAPACITY = 1_024;
const MOST_CODES = 65_536;

export function makeColumns(): Columns {
  const code = (): CodeData => ({
    values: [],
    codes: new Map(),
    data: new Uint16Array(FIRST_CAPACITY),
  });
  return {
    size: 0,
    keys: [],
    slots: new Map(),
    slotOf: new Uint32Array(FIRST_CAPACITY),
    open: null,
    codes: Object.fromEntries(CODE_FIELDS.map((name) => [name, code()])) as Columns["codes"],
    numbers: Object.fromEntries(
      NUMBER_COLUMNS.map((name) => [name, new Float64Array(FIRST_CAPACITY)]),
    ) as Columns["numbers"],
  };
}

/** Adds an order or replaces what stood in its slot. `number` is the order's own, the same always. */
export function putDocument(columns: Columns, number: number, document: FilterDocument): void {
  columns.open = null;
  const key = keyOf(document.id);
  const slot = columns.slots.get(key) ?? addSlot(columns, key, number);
  for (const name of NUMBER_COLUMNS) columns.numbers[name][slot] = document[name];
  for (const name of CODE_FIELDS)
    columns.codes[name].data[slot] = codeFor(columns.codes[name], document[name] ?? "");
}

/** Makes the order never public; absent ones are none the less gone. */
export function removeDocument(columns: Columns, id: string): void {
  columns.open = null;
  const slot = columns.slots.get(keyOf(id));
  if (slot !== undefined) columns.numbers.publicUntil[slot] = Number.NEGATIVE_INFINITY;
}

/** The bytes of an id as characters of one byte each. */
export function keyOf(id: string): string {
  return Buffer.from(id.replaceAll("-", ""), "hex").toString("latin1");
}

/** The id of a key, in its usual form. */
export function idOf(key: string): string {
  const hex = Buffer.from(key, "latin1").toString("hex");
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}

function addSlot(columns: Columns, key: string, number: number): number {
  const slot = columns.size;
  if (slot === columns.numbers.costVnd.length) grow(columns);
  columns.size += 1;
  columns.keys.push(key);
  columns.slots.set(key, slot);
  if (number >= columns.slotOf.length) columns.slotOf = enlarged(columns.slotOf, number);
  columns.slotOf[number] = slot + 1;
  return slot;
}

function codeFor(column: CodeData, value: string): number {
  const known = column.codes.get(value);
  if (known !== undefined) return known;
  const code = column.values.length;
  if (code === MOST_CODES)
    throw new RangeError("a column has more different values than a code can name");
  column.values.push(value);
  column.codes.set(value, code);
  return code;
}

function enlarged(slotOf: Uint32Array, number: number): Uint32Array {
  const larger = new Uint32Array(Math.max(number + 1, slotOf.length * 2));
  larger.set(slotOf);
  return larger;
}

function grow(columns: Columns): void {
  for (const name of NUMBER_COLUMNS) {
    const larger = new Float64Array(columns.numbers[name].length * 2);
    larger.set(columns.numbers[name]);
    columns.numbers[name] = larger;
  }
  for (const name of CODE_FIELDS) {
    const column = columns.codes[name];
    const larger = new Uint16Array(column.data.length * 2);
    larger.set(column.data);
    column.data = larger;
  }
}

// Reads single values, lists and numbers from an address and notes what could not be understood.

/** `field` is the parameter's name, `typed` what stood there. */
export type Problem = {
  field: string;
  typed: string;
  why: "unknown" | "not_a_number" | "out_of_range";
};

const LONGEST_VALUE = 100;
/** Longer lists come from no form of ours. */
const LONGEST_LIST = 100;

/** Every known value of a repeated parameter, each once, sorted. */
export function readList<T extends string>(
  params: URLSearchParams,
  field: string,
  known: (typed: string) => T | null,
  problems: Problem[],
): T[] {
  const found = new Set<T>();
  for (const typed of params.getAll(field).slice(0, LONGEST_LIST)) {
    const value = understand(field, typed, known, problems);
    if (value !== null) found.add(value);
  }
  return [...found].sort();
}

/** The first filled-in value of a parameter, null where it is absent, empty or unknown. */
export function readOne<T>(
  params: URLSearchParams,
  field: string,
  known: (typed: string) => T | null,
  problems: Problem[],
): T | null {
  const typed = params.getAll(field).find((each) => each.trim() !== "");
  return typed === undefined ? null : understand(field, typed, known, problems);
}

/**
 * A number as people write it in Vietnam ('62,5') or in addresses ('62.5'), times `unit`, rounded to a whole.
 * `least` and `most` bound what was typed, before the unit.
 */
export function readNumber(
  params: URLSearchParams,
  field: string,
  { least, most, unit }: { least: number; most: number; unit: number },
  problems: Problem[],
): number | null {
  const typed = (params.getAll(field).find((each) => each.trim() !== "") ?? "").trim();
  if (typed === "") return null;
  const shape = unit === 1 ? /^-?\d{1,9}$/ : /^-?\d{1,9}([.,]\d{1,6})?$/;
  const value = shape.test(typed) ? Number(typed.replace(",", ".")) : Number.NaN;
  if (!Number.isNaN(value) && value >= least && value <= most) return Math.round(value * unit);
  problems.push({
    field,
    typed: typed.slice(0, LONGEST_VALUE),
    why: Number.isNaN(value) ? "not_a_number" : "out_of_range",
  });
  return null;
}

function understand<T>(
  field: string,
  raw: string,
  known: (typed: string) => T | null,
  problems: Problem[],
): T | null {
  const typed = raw.trim();
  if (typed === "") return null;
  const value = typed.length <= LONGEST_VALUE ? known(typed) : null;
  if (value === null)
    problems.push({ field, typed: typed.slice(0, LONGEST_VALUE), why: "unknown" });
  return value;
}

/** Settles for a whole column whether '05/06/2027' begins with the day or the month. */

import { readDay, TYPED_DAY } from "./sheet-value.ts";

/**
 * The values with days written as 2027-06-05 where the column settles their order: one value that begins with a day above 12
 * and none whose second number is above 12, or the other way round. A column that shows neither or both stays as it was typed.
 */
export function settleDays(values: readonly string[]): string[] {
  const typed = values.map((value) => TYPED_DAY.exec(value.normalize("NFKC").trim()));
  const dayFirst = typed.some(
    (parts) => parts && isDay(parts[3], parts[2], parts[1]) && Number(parts[1]) > 12,
  );
  const monthFirst = typed.some(
    (parts) => parts && isDay(parts[3], parts[1], parts[2]) && Number(parts[2]) > 12,
  );
  if (dayFirst === monthFirst) return [...values];
  return values.map((value, at) => {
    const parts = typed[at];
    if (!parts) return value;
    const [, first = "", second = "", year = ""] = parts;
    const [day, month] = dayFirst ? [first, second] : [second, first];
    return isDay(year, month, day) ? `${year}-${pad(month)}-${pad(day)}` : value;
  });
}

/** The same for the columns of a table that hold days. */
export function settleDayColumns<Line extends { cells: Readonly<Record<string, string>> }>(
  lines: readonly Line[],
  columns: readonly string[],
): Line[] {
  const settled = columns.map(
    (column) => [column, settleDays(lines.map(({ cells }) => cells[column] ?? ""))] as const,
  );
  return lines.map((line, at) => ({
    ...line,
    cells: {
      ...line.cells,
      ...Object.fromEntries(settled.map(([column, days]) => [column, days[at] as string])),
    },
  }));
}

function isDay(year = "", month = "", day = ""): boolean {
  return readDay(`${year}-${month}-${day}`).ok;
}

function pad(part: string): string {
  return part.padStart(2, "0");
}

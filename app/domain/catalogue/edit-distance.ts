/** How many slips of the finger lie between two words: a letter left out, added, changed, or two neighbours swapped. */

/**
 * Optimal string alignment distance (Damerau 1964; Wagner and Lowrance 1975). Above `limit` it stops counting and
 * answers limit + 1.
 */
export function editDistance(a: string, b: string, limit = Infinity): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let before: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const current = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const changed = at(previous, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1);
      let least = Math.min(changed, at(previous, j) + 1, at(current, j - 1) + 1);
      // Before a word's first letter stands none, and none is no letter's neighbour.
      if (a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        least = Math.min(least, at(before, j - 2) + 1);
      current.push(least);
    }
    if (Math.min(...current) > limit) return limit + 1;
    [before, previous] = [previous, current];
  }
  return Math.min(at(previous, b.length), limit + 1);
}

function at(row: readonly number[], place: number): number {
  return row[place] as number;
}

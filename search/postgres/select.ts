// Finds the n-th smallest of many numbers without sorting them.

/** `n` counts from 0. The values are moved about. Throws RangeError where there is no n-th. */
export function nthSmallest(values: Float64Array, n: number): number {
  let [low, high] = [0, values.length - 1];
  if (n < 0 || n > high) throw new RangeError(`no value ${n} among ${values.length}`);
  while (low < high) {
    // The middle one, so that values already in order are no bad case.
    const pivot = values[(low + high) >>> 1] as number;
    let [left, right] = [low, high];
    while (left <= right) {
      while ((values[left] as number) < pivot) left += 1;
      while ((values[right] as number) > pivot) right -= 1;
      if (left > right) break;
      [values[left], values[right]] = [values[right] as number, values[left] as number];
      left += 1;
      right -= 1;
    }
    if (n <= right) high = right;
    else if (n >= left) low = left;
    else break;
  }
  return values[n] as number;
}

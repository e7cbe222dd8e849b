/** Exact fractions, so that a fee exactly at its cap passes and one đồng above does not. */

export type Ratio = { top: bigint; bottom: bigint };

/**
 * The decimal number as people wrote it: 0.4 is 4/10, not the nearest binary fraction.
 * Throws RangeError where the number is not finite.
 */
export function ratioOf(value: number): Ratio {
  if (!Number.isFinite(value)) throw new RangeError(`not a number: ${value}`);
  if (Number.isInteger(value)) return { top: BigInt(value), bottom: 1n };
  const text = String(value).includes("e") ? value.toFixed(12) : String(value);
  const [whole = "0", decimals = ""] = text.split(".");
  return { top: BigInt(whole + decimals), bottom: 10n ** BigInt(decimals.length) };
}

export function times(a: Ratio, b: Ratio): Ratio {
  return { top: a.top * b.top, bottom: a.bottom * b.bottom };
}

/** Negative where `a` is the smaller, 0 where both are equal. */
export function compare(a: Ratio, b: Ratio): number {
  const difference = a.top * b.bottom - b.top * a.bottom;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

export function smaller(a: Ratio, b: Ratio): Ratio {
  return compare(a, b) <= 0 ? a : b;
}

/** The largest whole number not above the ratio. */
export function floorOf({ top, bottom }: Ratio): number {
  const quotient = top / bottom;
  return Number(top < 0n && quotient * bottom !== top ? quotient - 1n : quotient);
}

/** The smallest whole number not below the ratio. */
export function ceilOf({ top, bottom }: Ratio): number {
  return 0 - floorOf({ top: -top, bottom });
}

/** The nearest whole number, halves up. */
export function roundOf({ top, bottom }: Ratio): number {
  return floorOf({ top: 2n * top + bottom, bottom: 2n * bottom });
}

/** For display only; never compared with money. */
export function decimalOf({ top, bottom }: Ratio): number {
  return Number(top) / Number(bottom);
}

/** Currencies that wages and fees stand in, and money as a whole number of a currency's smallest unit. */

export const CURRENCIES = ["VND", "JPY", "KRW", "TWD", "EUR", "USD"] as const;

export type Currency = (typeof CURRENCIES)[number];

/** Decimals of one major unit (ISO 4217): one yen is minor unit 1, one euro is minor unit 100. */
export const DECIMALS: Record<Currency, number> = {
  VND: 0,
  JPY: 0,
  KRW: 0,
  TWD: 2,
  EUR: 2,
  USD: 2,
};

/** `minor` is a whole number of minor units: yen, won, dong, or cents. */
export type Money = { minor: number; currency: Currency };

export function isCurrency(text: string): text is Currency {
  return CURRENCIES.some((currency) => currency === text);
}

/** The amount in major units: `{ minor: 2950050, currency: 'TWD' }` is 29500.5 NT$. For display and rates, never for sums. */
export function toMajor(money: Money): number {
  return money.minor / 10 ** DECIMALS[money.currency];
}

/**
 * Money from an amount in major units, rounded half away from zero to the minor unit.
 * Throws RangeError where the amount is not finite or too large to hold exactly.
 */
export function fromMajor(amount: number, currency: Currency): Money {
  const written = String(Math.abs(amount));
  // A number that is written with an exponent is less than half a minor unit, or more than can be held.
  const size = written.includes("e")
    ? Math.abs(amount)
    : Number(`${written}e${DECIMALS[currency]}`);
  const minor = Math.sign(amount) * Math.round(size);
  if (!Number.isSafeInteger(minor))
    throw new RangeError(`not an amount of money: ${amount} ${currency}`);
  return { minor: minor === 0 ? 0 : minor, currency };
}

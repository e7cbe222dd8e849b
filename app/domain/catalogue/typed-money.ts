/** Reads an amount in VND that a person typed into a field that asks for millions: '20' is 20 million, '20.000.000' is too. */

import { readMoney } from './sheet-value.ts';
import type { Read } from './sheet-value.ts';

/** A bare number of up to four digits, with at most two decimals: nobody types so few đồng. */
const BARE = /^\d{1,4}([.,]\d{1,2})?$/;
const LEAST_VND = 10_000;

/**
 * Whole VND, zero or more; '20,5', '20 triệu', '20tr' and '20500000' are read, full-width digits too. 'ambiguous' where it may
 * mean đồng or millions ('1.234'). Other refusals as `readMoney` gives them.
 */
export function readMillions(typed: string): Read<number> {
  const plain = typed.normalize('NFKC').trim();
  const read = readMoney(BARE.test(plain) ? `${plain} triệu` : plain, 'VND');
  if (!read.ok) return read;
  const { minor } = read.value;
  return minor > 0 && minor < LEAST_VND ? { ok: false, why: 'ambiguous' } : { ok: true, value: minor };
}

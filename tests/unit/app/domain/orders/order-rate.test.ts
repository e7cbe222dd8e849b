import { expect, it } from 'vitest';
import { rateOfOrder } from '#app/domain/orders/order-rate.ts';

const ORDER = { wage: { minor: 180_000, currency: 'JPY' as const }, wageVnd: 30_960_000, rateOn: '2026-11-20' };

it('is the rate on file of its own day, and otherwise the one its figures imply', () => {
  const own = { day: '2026-11-20', currency: 'JPY', vndPerUnit: 172.0001 } as const;
  expect(rateOfOrder(ORDER, [{ ...own, day: '2026-11-22', vndPerUnit: 180 }, { ...own, currency: 'EUR' }, own])).toBe(own);
  expect(rateOfOrder(ORDER, [])).toEqual({ day: '2026-11-20', currency: 'JPY', vndPerUnit: 172 });
});

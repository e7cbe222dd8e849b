/** Reads the highest wage that open orders pay, for who was told none. */

import { isCurrency } from "#app/domain/catalogue/currency.ts";
import type { Money } from "#app/domain/catalogue/currency.ts";
import type { Day } from "#app/domain/catalogue/day.ts";
import { database } from "#prisma/client.server.ts";

/** A month's basic wage of an open order, in VND at the rate of `rateOn`, the day its own figures stand at. */
export type HighestWage = { code: string; wage: Money; wageVnd: number; rateOn: Day };

type Row = {
  code: string;
  wage_minor: number;
  wage_currency: string;
  wage_vnd: number;
  rate_on: Day;
};

/** The highest, in VND, among the orders of a programme that the public sees at the instant; null where there is none. */
export async function findHighestWage(programme: string, at: Date): Promise<HighestWage | null> {
  const text = `SELECT code, wage_minor::float8, wage_currency, wage_vnd::float8, rate_on::text
    FROM public_orders($1) WHERE programme = $2 ORDER BY wage_vnd DESC, id LIMIT 1`;
  const { rows } = await database().pool.query<Row>({
    name: "highest-wage",
    text,
    values: [at, programme],
  });
  const [row] = rows;
  if (row === undefined || !isCurrency(row.wage_currency)) return null;
  return {
    code: row.code,
    wage: { minor: row.wage_minor, currency: row.wage_currency },
    wageVnd: row.wage_vnd,
    rateOn: row.rate_on,
  };
}

// From approval to findable: how long after an approval has been committed a search for the order shows it.
import { setTimeout as sleep } from "node:timers/promises";
import type pg from "pg";
import { findOrders } from "#search/find.server.ts";
import { countMarks } from "#search/indexing/marks.server.ts";
import { EMPTY_QUERY } from "#search/query.ts";

type Approved = { id: string; agency: string; trade: string; programme: string };

const APPROVALS = 40;
/** An order that does not come at all ends the bench. */
const GIVEN_UP_MS = 60_000;

/** Milliseconds for each of some orders, approved one after the other. The worker's drain runs meanwhile where there is one. */
export async function timeFindable(pool: pg.Pool): Promise<number[]> {
  const { rows } = await pool.query<Approved>(
    `SELECT o.id, a.slug AS agency, o.trade, o.programme FROM public_orders(now() + interval '1 day') o JOIN agency a ON a.id = o.agency_id
     ORDER BY md5(o.id::text) LIMIT $1`,
    [APPROVALS],
  );
  await pool.query("UPDATE job_order SET state = 'in_review' WHERE id = ANY ($1)", [
    rows.map(({ id }) => id),
  ]);
  for (
    const end = Date.now() + GIVEN_UP_MS;
    (await countMarks(pool)).waiting > 0 && Date.now() < end;
  )
    await sleep(100);
  const times: number[] = [];
  for (const order of rows) times.push(await timeOne(pool, order));
  return times;
}

async function timeOne(pool: pg.Pool, { id, agency, trade, programme }: Approved): Promise<number> {
  const query = { ...EMPTY_QUERY, agency, trades: [trade], programmes: [programme] };
  await pool.query("UPDATE job_order SET state = 'approved' WHERE id = $1", [id]);
  const start = performance.now();
  while (!(await findOrders(query, new Date())).ids.includes(id)) {
    if (performance.now() - start > GIVEN_UP_MS)
      throw new Error(`order ${id} was approved and is not found`);
    await sleep(5);
  }
  return performance.now() - start;
}

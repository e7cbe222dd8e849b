// Random but valid agencies, licences, approvals and orders put straight into the tables: the same seed gives the same rows.
import type pg from "pg";
import { addDays, dayInVietnam } from "#app/domain/catalogue/day.ts";
import { randomOf } from "./random.ts";
import type { Random } from "./random.ts";
import { randomOrder } from "./random-order.ts";
import type { CorpusAgency, CorpusOrder } from "./random-order.ts";

/**
 * `mixed`: about one order in five is not public at `at`, for every reason there is (licence, stop, approval, deadline,
 * places, confirmation, state). Otherwise all are public. `details` adds fee lines and language requirements.
 */
export type CorpusOptions = {
  orders: number;
  at: Date;
  seed?: number;
  agencies?: number;
  mixed?: boolean;
  details?: boolean;
};
export type Corpus = { agencies: CorpusAgency[]; orderIds: string[] };

const BATCH = 2_000;
const APPROVAL_KINDS = ["JP", "TW", "JP-CARE", "TW-DOMESTIC"];

/** Fills empty tables. About 20 seconds for 100,000 orders with details on two cores. */
export async function insertOrders(pool: pg.Pool, options: CorpusOptions): Promise<Corpus> {
  const { orders, at, seed = 1, mixed = false, details = true } = options;
  const random = randomOf(seed);
  const agencies = makeAgencies(
    random,
    options.agencies ?? Math.min(400, Math.max(6, Math.round(orders / 60))),
    at,
    mixed,
  );
  await insertAgencies(pool, agencies, at);
  const orderIds: string[] = [];
  let [previous, current] = [Promise.resolve(), Promise.resolve()]; // two batches on their way keep two cores busy
  const rebuildIndexes = orders > BATCH ? await dropIndexes(pool) : null;
  for (let done = 0; done < orders; done += BATCH) {
    const rows = Array.from({ length: Math.min(BATCH, orders - done) }, (_, i) =>
      randomOrder(random, random.pick(agencies), { number: done + i, at, mixed }),
    );
    await previous;
    [previous, current] = [current, insertBatch(pool, rows, details)];
    orderIds.push(...rows.map((row) => row.id));
  }
  await Promise.all([previous, current]);
  await rebuildIndexes?.();
  await pool.query("VACUUM ANALYZE");
  return { agencies, orderIds };
}

function makeAgencies(random: Random, count: number, at: Date, mixed: boolean): CorpusAgency[] {
  const today = dayInVietnam(at);
  return Array.from({ length: count }, (_, i) => {
    const odd = mixed ? random.real() : 1;
    const ended = odd < 0.06;
    const stopped = odd >= 0.06 && odd < 0.15;
    const id = random.uuid(at.getTime() - i);
    const from = addDays(today, random.int(-8, 8));
    return {
      id,
      slug: `agency-${i}`,
      name: `Công ty cổ phần nhân lực ${random.pick(["Sao Mai", "Đông Á", "Hồng Hà", "Tây Bắc", "Biển Xanh", "Minh Đức"])} ${i}`,
      licenceId: random.uuid(at.getTime() - i),
      number: String(1 + i),
      state: ended ? random.pick(["returned", "revoked", "unlisted"]) : "active",
      stateOn: ended ? addDays(today, -random.int(1, 300)) : null,
      suspendedFrom: stopped ? from : null,
      suspendedTo: stopped && random.chance(0.7) ? addDays(from, random.int(0, 10)) : null,
      kinds: APPROVAL_KINDS.filter(() => !mixed || random.chance(0.93)),
    };
  });
}

async function insertAgencies(
  pool: pg.Pool,
  agencies: readonly CorpusAgency[],
  at: Date,
): Promise<void> {
  const today = dayInVietnam(at);
  await insertRows(
    pool,
    "agency",
    agencies.map(({ id, slug, name }) => ({
      id,
      slug,
      name,
      name_en: `Manpower ${slug}`,
      name_key: slug,
      created_at: at.toISOString(),
    })),
  );
  await insertRows(
    pool,
    "licence",
    agencies.map((each) => ({
      id: each.licenceId,
      agency_id: each.id,
      number: `${each.number}/LĐTBXH-GP`,
      number_key: each.number,
      granted_on: "2020-01-01",
      state: each.state,
      state_on: each.stateOn,
      suspended_from: each.suspendedFrom,
      suspended_to: each.suspendedTo,
      list_name: "sample",
      listed_on: today,
      updated_at: at.toISOString(),
    })),
  );
  await insertRows(
    pool,
    "licence_approval",
    agencies.flatMap((each) => each.kinds.map((kind) => ({ licence_id: each.licenceId, kind }))),
  );
}

async function insertBatch(
  pool: pg.Pool,
  orders: readonly CorpusOrder[],
  details: boolean,
): Promise<void> {
  await insertRows(
    pool,
    "contract_approval",
    orders.map((order) => order.approval),
  );
  await insertRows(
    pool,
    "job_order",
    orders.map(({ row }) => row),
  );
  if (!details) return;
  await insertRows(
    pool,
    "fee_line",
    orders.flatMap((order) => order.fees),
  );
  await insertRows(
    pool,
    "language_requirement",
    orders.flatMap((order) => order.languages),
  );
}

/** Takes the costly indexes off for a big load; the answer puts them back. */
async function dropIndexes(pool: pg.Pool): Promise<() => Promise<void>> {
  const { rows } = await pool.query<{ name: string; definition: string }>(
    "SELECT indexrelid::regclass::text AS name, pg_get_indexdef(indexrelid) AS definition FROM pg_index WHERE indrelid IN ('job_order'::regclass, 'order_words'::regclass) AND NOT indisunique",
  );
  await pool.query(rows.map(({ name }) => `DROP INDEX ${name}`).join(";"));
  return async () => {
    await pool.query(
      "SET LOCAL maintenance_work_mem = '256MB';" +
        rows.map(({ definition }) => definition).join(";"),
    );
  };
}

/** One statement for all rows; every row has the keys of the first. */
async function insertRows(
  pool: pg.Pool,
  table: string,
  rows: readonly Record<string, unknown>[],
): Promise<void> {
  const [first] = rows;
  if (first === undefined) return;
  const columns = Object.keys(first).join(", ");
  const source = `json_populate_recordset(NULL::${table}, $1)`;
  await pool.query(`INSERT INTO ${table} (${columns}) SELECT ${columns} FROM ${source}`, [
    JSON.stringify(rows),
  ]);
}

// Loads the sample set through the same commands as real data, so that it cannot make a state the rules forbid.
import { operator } from "#app/domain/accounts/actor.ts";
import { declareChannel } from "#app/domain/agencies/declare-channel.server.ts";
import { importRegister } from "#app/domain/agencies/import-register.server.ts";
import { readRegisterRow } from "#app/domain/agencies/register-sheet.ts";
import type { RegisterRow } from "#app/domain/agencies/register-sheet.ts";
import { flagBroker } from "#app/domain/brokers/flag-broker.server.ts";
import { dayInVietnam } from "#app/domain/catalogue/day.ts";
import type { Day } from "#app/domain/catalogue/day.ts";
import { importOrders } from "#app/domain/orders/sheet/import-orders.server.ts";
import { importRates } from "#app/domain/rates/import-rates.server.ts";
import type { RateRow } from "#app/domain/rates/rate-sheet.ts";
import { listRates } from "#app/domain/rates/rates.server.ts";
import { database } from "#prisma/client.server.ts";
import { sampleAgencies, sampleFlags } from "./agencies.ts";
import { sampleOrders } from "./orders.ts";
import { sampleSignIns } from "./sign-ins.server.ts";
import type { SignInPlace } from "./sign-ins.server.ts";

const SEEDER = operator("sample");

function sampleRates(day: Day): RateRow[] {
  return [
    { day, currency: "JPY", vndPerUnit: 172 },
    { day, currency: "KRW", vndPerUnit: 18.6 },
    { day, currency: "TWD", vndPerUnit: 818 },
    { day, currency: "EUR", vndPerUnit: 29_500 },
    { day, currency: "USD", vndPerUnit: 26_300 },
  ];
}

/** Whether nothing has been brought in yet, so that the sample set may be loaded. */
export async function isEmpty(): Promise<boolean> {
  const { prisma } = database();
  return (await prisma.agency.count()) === 0 && (await prisma.exchangeRate.count()) === 0;
}

/**
 * Loads invented agencies, channels, warnings and orders, dates relative to `now`. Run again it renews their dates.
 * With a place for sign-ins it also makes accounts, before the licences end, so that they are told of it.
 */
export async function seed(now: Date, signIns: SignInPlace | null = null): Promise<void> {
  const today = dayInVietnam(now);
  if ((await listRates()).every(({ day }) => day < today))
    expect(await importRates(SEEDER, sampleRates(today), now));
  const rates = await listRates();
  // Licences that end do so after their orders came in, as in life; a refresh leaves them ended.
  const fresh = (await database().prisma.licence.count({ where: { listName: "sample" } })) === 0;
  if (fresh)
    expect(
      await importRegister(
        SEEDER,
        { rows: registerRows(today, false), unreadable: [], name: "sample", confirmed: true },
        now,
      ),
    );
  const lines = sampleOrders(today, rates).map((cells, at) => ({
    line: at + 2,
    cells,
    surplus: 0,
  }));
  expect(
    await importOrders(
      SEEDER,
      lines,
      { dryRun: false, approve: true, onProgress: () => undefined },
      now,
    ),
  );
  if (!fresh) return;
  if (signIns) await sampleSignIns(signIns, now);
  expect(
    await importRegister(
      SEEDER,
      { rows: registerRows(today, true), unreadable: [], name: "sample", confirmed: true },
      now,
    ),
  );
  await declareChannels(today, now);
  for (const flag of sampleFlags(today)) expect(await flagBroker(SEEDER, flag, now));
}

/** How many sample orders were approved, and how many of them the public no longer sees because their time has passed. */
export async function sampleState(now: Date): Promise<{ orders: number; passed: number }> {
  const text = `
    SELECT count(*)::int AS orders, count(*) FILTER (WHERE seen.id IS NULL)::int AS passed
    FROM job_order o JOIN licence l ON l.agency_id = o.agency_id LEFT JOIN public_orders($1) seen ON seen.id = o.id
    WHERE l.list_name = 'sample' AND licence_is_active(l, ($1::timestamptz AT TIME ZONE 'Asia/Ho_Chi_Minh')::date) AND o.state = 'approved'`;
  const { rows } = await database().pool.query<{ orders: number; passed: number }>(text, [now]);
  return rows[0] ?? { orders: 0, passed: 0 };
}

function registerRows(today: Day, ended: boolean): RegisterRow[] {
  return sampleAgencies(today, ended).map(({ cells }) => {
    const read = readRegisterRow(cells);
    if (!read.ok)
      throw new Error(`the sample register cannot be read: ${JSON.stringify(read.problems)}`);
    return read.row;
  });
}

async function declareChannels(today: Day, now: Date): Promise<void> {
  const licences = await database().prisma.licence.findMany({
    where: { listName: "sample" },
    select: { numberKey: true, agencyId: true },
  });
  const agencyOf = new Map(licences.map(({ numberKey, agencyId }) => [numberKey, agencyId]));
  for (const { number, channels } of sampleAgencies(today, false)) {
    const agencyId = agencyOf.get(number);
    if (agencyId === undefined) continue;
    for (const channel of channels)
      expect(await declareChannel(SEEDER, { agencyId, ...channel }, now));
  }
}

/** The sample set breaks no rule, so a refusal is a bug. */
function expect(result: { ok: true } | { ok: false; why: string }): void {
  if (!result.ok) throw new Error(`the sample set was refused: ${result.why}`);
}

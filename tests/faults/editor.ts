// Somebody who edits without rest: imports orders and registers, and remembers what was acknowledged and what may have happened.
import { addDays, dayInVietnam, daysBetween } from "#app/domain/catalogue/day.ts";
import type { Random } from "#tests/support/random.ts";
import { SHEET_DAY } from "#tests/support/sheet-rows.ts";
import { putOrders, putRates, putRegister } from "#tests/support/world.ts";
import type { Database } from "#prisma/client.server.ts";

/** `now` is the last state acknowledged; `perhaps` are later ones whose command got no answer. */
type Known<S> = { now: S; perhaps: S[] };
type OrderKept = {
  ref: string;
  licence: string;
  code: string;
  title: Known<string>;
  isApproved: Known<boolean>;
};
type LicenceKept = { number: string; isActive: Known<boolean> };

const LICENCES = ["9001", "9002", "9003", "9004"];
const ORDERS = 40;
/** Dates of the sheet's order, counted from its day. */
const DATES = {
  approval_date: "2026-08-25",
  apply_by: "2026-12-20",
  interview_on: "2027-01-05",
  departure_on: "2027-05-20",
};

export type Editor = {
  /** One random command. False where it failed, and so perhaps took effect. */
  edit: () => Promise<boolean>;
  /** Codes that the public must not see, each with when that began; a code whose state is in doubt is not among them. */
  hidden: () => Map<string, number>;
  /** Compares what was acknowledged with what the database holds. Answers what was lost, and learns what became of the rest. */
  lost: (database: Database) => Promise<string[]>;
  acknowledged: () => number;
  codes: () => ReadonlySet<string>;
};

/** Fills an empty database and answers who will edit it. */
export async function makeEditor(database: Database, random: Random): Promise<Editor> {
  const licences: LicenceKept[] = LICENCES.map((number) => ({
    number,
    isActive: { now: true, perhaps: [] },
  }));
  const orders: OrderKept[] = Array.from({ length: ORDERS }, (_, i) => ({
    ref: `F-${i}`,
    licence: LICENCES[i % LICENCES.length] ?? "",
    code: "",
    title: { now: `Hàn ${i}`, perhaps: [] },
    isApproved: { now: true, perhaps: [] },
  }));
  let edits = 0;
  let acknowledged = 0;
  const hiddenSince = new Map<string, number>();

  const register = (active: readonly string[]) =>
    putRegister(
      active.map((number) => ({
        licence_no: `${number}/LĐTBXH-GP`,
        name: `Công ty Mẫu ${number}`,
        name_en: `Demo Agency ${number}`,
        tax_code: `010990${number}`,
        phone: "",
        website: "",
      })),
      new Date(),
    );

  function cells(order: OrderKept, title: string): Record<string, string> {
    const shift = daysBetween(SHEET_DAY, dayInVietnam(new Date()));
    const dates = Object.fromEntries(
      Object.entries(DATES).map(([name, day]) => [name, addDays(day, shift)]),
    );
    return {
      order_ref: order.ref,
      agency_licence_no: `${order.licence}/LĐTBXH-GP`,
      approval_no: `${order.ref}/QLLĐNN`,
      title_vi: title,
      ...dates,
    };
  }

  /** Sets what is known of one thing by the outcome of a command. */
  async function attempt(
    known: { set: () => void; doubt: () => void },
    command: () => Promise<unknown>,
  ): Promise<boolean> {
    edits += 1;
    try {
      await command();
      known.set();
      acknowledged += 1;
      return true;
    } catch {
      known.doubt();
      return false;
    }
  }

  function editOrder(order: OrderKept): Promise<boolean> {
    const title = `Hàn ${order.ref} lần ${edits}`;
    const approve = random.chance(0.6);
    if (approve) hiddenSince.delete(order.ref);
    return attempt(
      {
        set: () => {
          order.title = { now: title, perhaps: [] };
          order.isApproved = { now: approve, perhaps: [] };
          if (!approve && !hiddenSince.has(order.ref))
            hiddenSince.set(order.ref, performance.now());
        },
        doubt: () => {
          order.title.perhaps.push(title);
          order.isApproved.perhaps.push(approve);
        },
      },
      () => putOrders([cells(order, title)], { approve, at: new Date() }),
    );
  }

  function editRegister(licence: LicenceKept): Promise<boolean> {
    const isActive = !licence.isActive.now;
    if (isActive) hiddenSince.delete(licence.number);
    const active = licences
      .filter((each) => (each === licence ? isActive : each.isActive.now))
      .map(({ number }) => number);
    return attempt(
      {
        set: () => {
          licence.isActive = { now: isActive, perhaps: [] };
          if (!isActive) hiddenSince.set(licence.number, performance.now());
        },
        doubt: () => {
          licence.isActive.perhaps.push(isActive);
        },
      },
      () => register(active),
    );
  }

  await putRates();
  await register(LICENCES);
  await putOrders(
    orders.map((order) => cells(order, order.title.now)),
    { at: new Date() },
  );
  const { rows } = await database.pool.query<{ ref: string; code: string }>(
    "SELECT ref, code FROM job_order",
  );
  for (const order of orders) order.code = rows.find(({ ref }) => ref === order.ref)?.code ?? "";

  return {
    edit: () => {
      const sure = licences.filter(({ isActive }) => isActive.perhaps.length === 0);
      const editable = orders.filter(({ licence }) =>
        sure.some((each) => each.number === licence && each.isActive.now),
      );
      const others = licences.filter(
        (licence) => sure.length === licences.length || !sure.includes(licence),
      );
      if (editable.length === 0 || random.chance(0.2)) return editRegister(random.pick(others));
      return editOrder(random.pick(editable));
    },
    hidden: () =>
      new Map(
        orders.flatMap((order) => {
          const since = hiddenSince.get(order.ref) ?? hiddenSince.get(order.licence);
          return since === undefined ? [] : [[order.code, since] as const];
        }),
      ),
    lost: (from) => lostOf(from, orders, licences),
    acknowledged: () => acknowledged,
    codes: () => new Set(orders.map(({ code }) => code)),
  };
}

async function lostOf(
  { pool }: Database,
  orders: readonly OrderKept[],
  licences: readonly LicenceKept[],
): Promise<string[]> {
  const stored = await pool.query<{ ref: string; title: string; state: string }>(
    "SELECT ref, title, state FROM job_order",
  );
  const listed = await pool.query<{ number: string; state: string }>(
    "SELECT number_key AS number, state FROM licence",
  );
  const lost: string[] = [];
  function settle<S>(name: string, known: Known<S>, found: S | undefined): Known<S> {
    if (found === undefined || ![known.now, ...known.perhaps].includes(found))
      lost.push(`${name}: ${String(known.now)} was acknowledged and ${String(found)} is there`);
    return { now: found ?? known.now, perhaps: [] };
  }
  for (const licence of licences) {
    const row = listed.rows.find(({ number }) => number === licence.number);
    licence.isActive = settle(
      `licence ${licence.number}`,
      licence.isActive,
      row && row.state === "active",
    );
  }
  for (const order of orders) {
    const row = stored.rows.find(({ ref }) => ref === order.ref);
    order.title = settle(`order ${order.ref}`, order.title, row?.title);
    order.isApproved = settle(
      `approval of ${order.ref}`,
      order.isApproved,
      row && row.state === "approved",
    );
  }
  return lost;
}

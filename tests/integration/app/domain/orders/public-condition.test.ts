// The public condition in TypeScript and in SQL are one: random orders, random licences, random moments.
import { randomUUID } from "node:crypto";
import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { LICENCE_STATES, MARKET_PERMITS } from "#app/domain/licences/licence.ts";
import { addDays } from "#app/domain/catalogue/day.ts";
import { codeOf } from "#app/domain/orders/order-code.ts";
import { isPublic, ORDER_STATES } from "#app/domain/orders/order.ts";
import { publicFacts } from "#app/domain/orders/views/orders.server.ts";
import { TERMS_INCLUDE } from "#app/domain/orders/keeping/stored-terms.server.ts";
import { toDate, toDateOrNull } from "#prisma/day.ts";
import { database } from "#prisma/client.server.ts";
import { testDatabase } from "#tests/support/database.ts";
import { NOON } from "#tests/support/world.ts";

let test_: Awaited<ReturnType<typeof testDatabase>>;
beforeAll(async () => {
  test_ = await testDatabase();
});
afterAll(() => test_.close());

const day = fc.integer({ min: -3, max: 3 }).map((days) => addDays("2026-11-20", days));
const everyKind: (typeof MARKET_PERMITS)[number][] = [...MARKET_PERMITS];
const kinds = fc.subarray(everyKind);
const orderArbitrary = fc.record({
  state: fc.oneof(
    { weight: 12, arbitrary: fc.constant("approved" as const) },
    { weight: 1, arbitrary: fc.constantFrom(...ORDER_STATES) },
  ),
  licence: fc.record({
    state: fc.oneof(
      { weight: 6, arbitrary: fc.constant("active" as const) },
      { weight: 3, arbitrary: fc.constantFrom(...LICENCE_STATES) },
    ),
    endedOn: day,
    stop: fc.option(fc.tuple(day, fc.option(fc.integer({ min: 0, max: 3 }), { nil: null })), {
      nil: null,
      freq: 5,
    }),
    permits: fc.oneof(
      { weight: 4, arbitrary: fc.constant(everyKind) },
      { weight: 1, arbitrary: kinds },
    ),
  }),
  required: fc.oneof(fc.constant<typeof everyKind>([]), kinds),
  approvedOn: day,
  validFor: fc.option(fc.integer({ min: 0, max: 5 }), { nil: null }),
  applyBy: day,
  selected: fc.integer({ min: 0, max: 2 }),
  confirmedDaysAgo: fc.oneof(
    fc.constantFrom(0, 1, 13.999999, 14, 14.000001, -0.5),
    fc.double({ min: 0, max: 20, noNaN: true }),
  ),
});
/** Moments around the ends of days in Vietnam as well as any other. */
const moment = fc.oneof(
  fc
    .integer({ min: -3, max: 3 })
    .map((days) => new Date(Date.parse("2026-11-20T17:00:00Z") + days * 86_400_000)),
  fc
    .integer({ min: -3, max: 3 })
    .map((days) => new Date(Date.parse("2026-11-20T16:59:59.999Z") + days * 86_400_000)),
  fc.integer({ min: -259_200_000, max: 259_200_000 }).map((ms) => new Date(NOON.getTime() + ms)),
);

async function insert(
  samples: readonly (typeof orderArbitrary extends fc.Arbitrary<infer T> ? T : never)[],
) {
  const { prisma } = database();
  await Promise.all(
    samples.map(async ({ licence, ...sample }, at) => {
      const [from, length] = licence.stop ?? [null, null];
      const agency = await prisma.agency.create({
        data: {
          slug: `a-${at}`,
          name: `Agency ${at}`,
          nameEn: "",
          nameKey: `agency${at}`,
          licence: {
            create: {
              number: `${at}/X`,
              numberKey: String(at),
              grantedOn: toDate("2020-01-01"),
              listedOn: toDate("2026-11-20"),
              state: licence.state,
              stateOn: licence.state === "active" ? null : toDate(licence.endedOn),
              suspendedFrom: toDateOrNull(from),
              suspendedTo: from === null || length === null ? null : toDate(addDays(from, length)),
              permits: { create: licence.permits.map((kind) => ({ kind })) },
            },
          },
        },
      });
      const validUntil =
        sample.validFor === null ? null : toDate(addDays(sample.approvedOn, sample.validFor));
      const approval = await prisma.contractApproval.create({
        data: {
          agencyId: agency.id,
          kind: "supply_contract",
          number: `${at}`,
          trade: "welding",
          market: "JP",
          approvedOn: toDate(sample.approvedOn),
          validUntil,
        },
      });
      await prisma.order.create({
        data: {
          id: randomUUID(),
          code: codeOf(at),
          agencyId: agency.id,
          ref: `R-${at}`,
          state: sample.state,
          approvalId: approval.id,
          market: "JP",
          programme: "jp-intern",
          trade: "welding",
          tradeGroup: "metal",
          requiredPermits: sample.required,
          title: "Hàn",
          description: "",
          employer: "E",
          workplace: "Aichi",
          headcount: 2,
          selected: sample.selected,
          gender: "any",
          ageMin: 18,
          education: "none",
          educationStep: 0,
          experienceMonths: 0,
          finishedProgramme: "none",
          wageMinor: 180_000n,
          wageCurrency: "JPY",
          contractMonths: 36,
          deductionMinor: 0n,
          serviceAgreedVnd: 0n,
          paidByForeignSideVnd: 0n,
          rateOn: toDate("2026-11-20"),
          wageVnd: 30_960_000n,
          costVnd: 0n,
          depositVnd: 0n,
          costMonthsMilli: 0,
          serviceCapVnd: 0n,
          language: "none",
          languageStep: 0,
          languageMonths: 0,
          applyBy: toDate(sample.applyBy),
          searchTitle: "",
          searchText: "",
          contentHash: "",
          approvedAt: NOON,
          confirmedAt: new Date(NOON.getTime() - sample.confirmedDaysAgo * 86_400_000),
        },
      });
    }),
  );
}

test("SQL and TypeScript agree on every order at every moment", async () => {
  await insert(fc.sample(orderArbitrary, { numRuns: 300, seed: 69_2020 }));
  const { prisma, pool } = database();
  const orders = await prisma.order.findMany({ include: TERMS_INCLUDE });
  let shown = 0;
  for (const at of fc.sample(moment, { numRuns: 80, seed: 112 })) {
    const { rows } = await pool.query<{ id: string }>("SELECT id FROM public_orders($1)", [at]);
    const inTypeScript = orders
      .filter((order) => isPublic(publicFacts(order), at))
      .map(({ id }) => id);
    expect(rows.map(({ id }) => id).sort(), at.toISOString()).toEqual(inTypeScript.sort());
    shown += inTypeScript.length;
  }
  // Were almost all hidden, agreement would say little.
  expect(shown).toBeGreaterThan(1000);
});

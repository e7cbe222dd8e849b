// The times in a document say the same as the public condition, at every instant.
import { describe, expect, it } from "vitest";
import { isPublic } from "#app/domain/orders/order.ts";
import type { PublicFacts } from "#app/domain/orders/order.ts";
import { addDays, dayInVietnam } from "#app/domain/catalogue/day.ts";
import type { LicenceFacts, PermittedLicence } from "#app/domain/licences/licence.ts";
import { documentOf, filterDocumentOf, publicTimes } from "#search/documents/document.ts";
import type { IndexedOrder } from "#search/documents/document.ts";
import { randomOf } from "#tests/support/random.ts";
import type { Random } from "#tests/support/random.ts";

const AT = new Date("2026-11-22T03:00:00Z");
const HOUR_MS = 3_600_000;

const LICENCE: PermittedLicence = {
  state: "active",
  stateOn: null,
  suspendedFrom: null,
  suspendedTo: null,
  permits: ["JP"],
};

const FACTS: PublicFacts = {
  state: "approved",
  licence: {
    state: "active",
    stateOn: null,
    suspendedFrom: null,
    suspendedTo: null,
    permits: ["JP"],
  },
  requiredPermits: ["JP"],
  approval: { approvedOn: "2026-10-01", validUntil: null },
  applyBy: "2026-12-01",
  headcount: 3,
  selected: 1,
  confirmedAt: new Date("2026-11-20T00:00:00Z"),
};

const ORDER: IndexedOrder = {
  id: "01a20000-0000-7000-8000-000000000001",
  agency: "sao-mai",
  workplace: "Nagoya",
  market: "JP",
  programme: "jp-ssw1",
  trade: "care",
  tradeGroup: "care-household",
  contractMonths: 36,
  educationStep: 2,
  experienceMonths: 0,
  gender: "any",
  ageMin: 18,
  ageMax: null,
  language: "ja",
  languageStep: 2,
  languageMonths: 6,
  costVnd: 60_000_000,
  costMonthsMilli: 2_000,
  wageVnd: 30_000_000,
  depositVnd: 0,
  departureOn: "2027-03-15",
  approvedAt: new Date("2026-11-01T00:00:00Z"),
  title: "Hộ lý tại Aichi",
  text: "chăm sóc",
  facts: FACTS,
};

/** Active, ended on a day behind or ahead, or ended on a day that nobody knows. */
function randomEnd(random: Random): Pick<LicenceFacts, "state" | "stateOn"> {
  if (random.chance(0.6)) return { state: "active", stateOn: null };
  const stateOn = random.chance(0.1) ? null : addDays(dayInVietnam(AT), random.int(-4, 12));
  return { state: random.pick(["returned", "revoked", "unlisted"] as const), stateOn };
}

function randomFacts(random: Random): PublicFacts {
  const day = (least: number, most: number) => addDays(dayInVietnam(AT), random.int(least, most));
  const suspendedFrom = random.chance(0.4) ? day(-10, 10) : null;
  return {
    state: random.chance(0.9) ? "approved" : "withdrawn",
    licence: random.chance(0.05)
      ? null
      : {
          ...randomEnd(random),
          permits: random.chance(0.9) ? ["JP", "TW"] : [],
          suspendedFrom,
          // A list may print the last day of a stop alone: nobody knows when it began.
          suspendedTo: random.chance(suspendedFrom === null ? 0.9 : 0.3)
            ? null
            : addDays(suspendedFrom ?? day(-5, 5), random.int(0, 8)),
        },
    requiredPermits: random.pick([[], ["JP"], ["TW", "JP"]]),
    approval: random.chance(0.05)
      ? null
      : { approvedOn: day(-20, 5), validUntil: random.chance(0.5) ? null : day(-2, 12) },
    applyBy: day(-3, 12),
    headcount: 3,
    selected: random.pick([0, 1, 2, 2, 3]),
    confirmedAt: random.chance(0.05)
      ? null
      : new Date(AT.getTime() + random.int(-18 * 24 * HOUR_MS, 5 * 24 * HOUR_MS)),
  };
}

describe("public times", () => {
  it("agree with the public condition at 20,000 random instants, and at the instants where it changes", () => {
    const random = randomOf(3);
    let open = 0;
    for (let i = 0; i < 2_000; i += 1) {
      const facts = randomFacts(random);
      const times = publicTimes(facts);
      const edges =
        times === null
          ? []
          : Object.values(times)
              .filter((edge) => Math.abs(edge - AT.getTime()) < 1e10)
              .flatMap((edge) => [edge - 1, edge]);
      const instants = [
        ...edges,
        ...Array.from(
          { length: 10 },
          () => AT.getTime() + random.int(-480, 480) * HOUR_MS + random.int(0, HOUR_MS),
        ),
      ];
      for (const now of instants) {
        const byTimes =
          times !== null &&
          times.publicFrom <= now &&
          now < times.publicUntil &&
          !(times.stoppedFrom <= now && now < times.stoppedUntil);
        expect(byTimes, JSON.stringify({ facts, now: new Date(now) })).toBe(
          isPublic(facts, new Date(now)),
        );
        if (byTimes) open += 1;
      }
    }
    expect(open).toBeGreaterThan(1_000);
  });
});

describe("a document", () => {
  it("holds what engines filter, count and sort by", () => {
    expect(documentOf(ORDER, AT)).toMatchObject({
      id: ORDER.id,
      contract: "25-36",
      ageMax: 999,
      languageNeed: "ja:2:6",
      noDeposit: true,
      departureMonth: "2027-03",
      applyBy: Date.parse("2026-12-01T00:00:00+07:00"),
      approvedAt: Date.parse("2026-11-01T00:00:00Z"),
      publicUntil: Date.parse("2026-12-02T00:00:00+07:00"),
      title: "Hộ lý tại Aichi",
      text: "chăm sóc",
    });
    expect(
      documentOf({ ...ORDER, departureOn: null, ageMax: 35, depositVnd: 1 }, AT),
    ).toMatchObject({ departureMonth: null, ageMax: 35, noDeposit: false });
  });

  it("holds every word that carries marks once, with its marks, from the title and the text", () => {
    const spelt = { ...ORDER, title: "Hàn may Hàn", text: "hàn, hạn; may" };
    expect(documentOf(spelt, AT)?.accented).toBe("ha1n ha5n");
    expect(documentOf({ ...ORDER, title: "may", text: "40h" }, AT)?.accented).toBe("");
  });

  it("of an order that was never let in stands behind all others by the day it was", () => {
    expect(filterDocumentOf({ ...ORDER, approvedAt: null }, AT)?.approvedAt).toBe(0);
  });

  it("is not made of an order that is not public and will not become so by itself", () => {
    const withFacts = (facts: Partial<PublicFacts>) =>
      filterDocumentOf({ ...ORDER, facts: { ...FACTS, ...facts } }, AT);
    expect(withFacts({ state: "withdrawn" })).toBeNull();
    expect(withFacts({ selected: 3 })).toBeNull();
    expect(withFacts({ requiredPermits: ["JP", "JP-CARE"] })).toBeNull();
    expect(
      withFacts({ licence: { ...LICENCE, state: "revoked", stateOn: "2026-11-22" } }),
    ).toBeNull();
    expect(withFacts({ applyBy: "2026-11-21" })).toBeNull();
    expect(withFacts({ confirmedAt: new Date(AT.getTime() - 14 * 24 * HOUR_MS) })).toBeNull();
    expect(withFacts({ approval: { approvedOn: "2026-12-05", validUntil: null } })).toBeNull();
  });

  it("closes with the day on which the licence ends, where that lies ahead", () => {
    const licence = { ...LICENCE, state: "revoked", stateOn: "2026-11-24" } as const;
    expect(filterDocumentOf({ ...ORDER, facts: { ...FACTS, licence } }, AT)).toMatchObject({
      publicUntil: Date.parse("2026-11-24T00:00:00+07:00"),
    });
  });

  it("is made of an order that time alone will open: a stop that ends, an approval that begins", () => {
    const stopped = {
      state: "active",
      stateOn: null,
      suspendedFrom: "2026-11-20",
      suspendedTo: "2026-11-25",
      permits: ["JP"],
    } as const;
    expect(filterDocumentOf({ ...ORDER, facts: { ...FACTS, licence: stopped } }, AT)).toMatchObject(
      { stoppedUntil: Date.parse("2026-11-26T00:00:00+07:00") },
    );
    expect(
      filterDocumentOf(
        { ...ORDER, facts: { ...FACTS, approval: { approvedOn: "2026-11-24", validUntil: null } } },
        AT,
      ),
    ).not.toBeNull();
  });
});

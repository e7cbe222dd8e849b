// The check box against a real register.
import { afterAll, beforeAll, expect, test } from "vitest";
import { declareChannel } from "#app/domain/agencies/declare-channel.server.ts";
import { checkText } from "#app/domain/brokers/check.server.ts";
import { flagBroker } from "#app/domain/brokers/flag-broker.server.ts";
import { VISITOR } from "#app/domain/accounts/actor.ts";
import { database } from "#prisma/client.server.ts";
import { testDatabase } from "#tests/support/database.ts";
import { NOON, OPERATOR, putOrders, putRates, putRegister } from "#tests/support/world.ts";

/** The answer to a text that names one thing; null where it names none. */
async function checkOnly(text: string, at: Date) {
  const results = await checkText(text, at);
  expect(results.length).toBeLessThan(2);
  return results[0] ?? null;
}

let world: Awaited<ReturnType<typeof testDatabase>>;
beforeAll(async () => {
  world = await testDatabase();
  await putRates();
  await putRegister([
    {},
    {
      licence_no: "9907/LĐTBXH-GP",
      tax_code: "0109900007",
      name: "Công ty CP Phái cử Gió Ngàn",
      name_en: "Demo Agency 9907",
      phone: "0900 000 907",
      website: "https://demo9907.vn",
      status: "revoked",
      status_date: "2026-08-03",
    },
  ]);
  await putOrders([{}]);
  const agency = await database().prisma.agency.findFirstOrThrow({
    where: { slug: { endsWith: "9917" } },
  });
  await declareChannel(
    OPERATOR,
    { agencyId: agency.id, kind: "bank_account", value: "1900 9917 0001" },
    NOON,
  );
  await declareChannel(
    OPERATOR,
    { agencyId: agency.id, kind: "page", value: "https://www.facebook.com/ChimLac.chinhthuc/" },
    NOON,
  );
  await flagBroker(
    OPERATOR,
    {
      subject: "phone",
      value: "0900 000 678",
      reason: "Thu tiền E-9.",
      reportCount: 3,
      flaggedOn: "2026-08-20",
    },
    NOON,
  );
});
afterAll(() => world.close());

test.each([
  ["Công ty CP Phái cử Chim Lạc", "name"],
  ["phai cu CHIMLAC", "name"],
  ["demo agency 9917", "name"],
  ["9917/LĐTBXH-GP", "licence"],
  ["9917", "licence"],
  ["0900 000 917", "phone"],
  ["+84900000917", "phone"],
  ["84900000917", "phone"],
  ["demo9917.vn", "page"],
  ["http://www.demo9917.vn/tuyen-dung/..", "page"],
  ["m.facebook.com/chimlac.chinhthuc", "page"],
  ["190099170001", "bank_account"],
])("%s is licensed, by its %s", async (typed, by) => {
  expect(await checkOnly(typed, NOON)).toMatchObject({
    verdict: "licensed",
    flag: null,
    registerDay: "2026-11-20",
    agency: { licenceNumber: "9917/LĐTBXH-GP", standing: "active", openOrders: 1, matchedBy: by },
  });
});

test.each([
  "Gió Ngàn phái cử".split(" ").reverse().join(" "),
  "phai cu gio ngan",
  "9907",
  "0900000907",
])("%s was licensed once", async (typed) => {
  const result = await checkOnly(typed, NOON);
  if (typed.startsWith("cử")) expect(result?.verdict).toBe("unknown");
  else
    expect(result).toMatchObject({
      verdict: "was_licensed",
      agency: { standing: "revoked", endedOn: "2026-08-03", openOrders: 0 },
    });
});

test.each([
  ["phai cu chim lax", "9917/LĐTBXH-GP"],
  ["Chim Lạc", "9917/LĐTBXH-GP"],
  ["gio ngan", "9907/LĐTBXH-GP"],
  ["Demo Agensy 9907", "9907/LĐTBXH-GP"],
])("a near name such as %s is a hint, never a verdict", async (typed, licenceNumber) => {
  const result = await checkOnly(typed, NOON);
  expect(result).toMatchObject({ verdict: "unknown", agency: null });
  expect(result?.didYouMean[0]?.licenceNumber).toBe(licenceNumber);
});

test.each(["0900 000 918", "190099170002", "facebook.com/chimlac.chinhthucc", "9916"])(
  "one digit or letter off, %s is in no register",
  async (typed) => {
    expect(await checkOnly(typed, NOON)).toMatchObject({
      verdict: "unknown",
      agency: null,
      didYouMean: [],
    });
  },
);

test("a flagged number warns however it is typed, until the flag is lifted", async () => {
  for (const typed of ["0900000678", "+84 900 000 678", "zalo.me/0900000678"]) {
    expect(await checkOnly(typed, NOON)).toMatchObject({
      verdict: "unknown",
      flag: { reportCount: 3, flaggedOn: "2026-08-20" },
    });
  }
  await database().prisma.brokerFlag.updateMany({ data: { liftedOn: new Date("2026-11-20") } });
  expect((await checkOnly("0900000678", NOON))?.flag).toBeNull();
});

test("nothing typed, nothing answered; long nonsense is answered plainly", async () => {
  expect(await checkOnly("   ", NOON)).toBeNull();
  expect(await checkOnly("'; DROP TABLE agency; --".repeat(200), NOON)).toMatchObject({
    verdict: "unknown",
    agency: null,
  });
});

test("visitors may not warn of anybody", async () => {
  const flag = {
    subject: "phone" as const,
    value: "0900000111",
    reason: "x",
    reportCount: 1,
    flaggedOn: "2026-11-20",
  };
  expect(await flagBroker(VISITOR, flag, NOON)).toEqual({ ok: false, why: "not_allowed" });
});

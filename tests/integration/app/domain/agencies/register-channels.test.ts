// An agency's page holds what the register prints today and what the agency says itself, and nothing that is out of date.
import { afterAll, beforeEach, expect, test } from "vitest";
import { declareChannel } from "#app/domain/agencies/declare-channel.server.ts";
import { checkText } from "#app/domain/brokers/check.server.ts";
import { database } from "#prisma/client.server.ts";
import { testDatabase } from "#tests/support/database.ts";
import { NOON, OPERATOR, putRegister } from "#tests/support/world.ts";

const LATER = new Date("2026-12-01T05:00:00Z");
let world: Awaited<ReturnType<typeof testDatabase>> | null = null;
beforeEach(async () => {
  await world?.close();
  world = await testDatabase();
  await putRegister([{}]);
});
afterAll(() => world?.close());

async function channels(): Promise<string[]> {
  const rows = await database().prisma.channel.findMany({ orderBy: { value: "asc" } });
  return rows.map(({ kind, value, source }) => `${kind} ${value} (${source})`);
}

async function declare(kind: "phone" | "page", value: string, at = NOON): Promise<void> {
  const { id } = await database().prisma.agency.findFirstOrThrow();
  expect(await declareChannel(OPERATOR, { agencyId: id, kind, value }, at)).toEqual({ ok: true });
}

const verdict = async (text: string) => (await checkText(text, LATER))[0]?.verdict;

test("the phone, the page and the address of a row stand on the page, each once", async () => {
  await putRegister([{ phone: "0900 000 917; +84 900000917; 0900 000 918" }]);
  expect(await channels()).toEqual([
    "phone 0900 000 917 (register)",
    "phone 0900 000 918 (register)",
    "address Số 18, phố Thử Nghiệm, Hà Nội (register)",
    "page https://demo9917.vn (register)",
  ]);
});

test("a phone that the register prints no more is nobody's: who calls it is warned", async () => {
  expect(await verdict("0900 000 917")).toBe("licensed");
  await putRegister([{ phone: "0900 000 919" }], LATER);
  expect(await channels()).toContain("phone 0900 000 919 (register)");
  expect(await channels()).not.toContain("phone 0900 000 917 (register)");
  expect(await verdict("0900 000 917")).not.toBe("licensed");
  expect(await verdict("0900 000 919")).toBe("licensed");
});

test("what an agency declared itself stays, whatever the register prints", async () => {
  await declare("phone", "0900 111 222");
  await putRegister([{ phone: "", website: "" }], LATER);
  expect(await channels()).toEqual([
    "phone 0900 111 222 (declared)",
    "address Số 18, phố Thử Nghiệm, Hà Nội (register)",
  ]);
});

test("a phone that the register prints and the agency declares too stays when the register prints it no more", async () => {
  await declare("phone", "+84 900 000 917");
  await putRegister([{ phone: "0900 000 919" }], LATER);
  expect(await channels()).toContain("phone +84 900 000 917 (declared)");
  expect(await verdict("0900 000 917")).toBe("licensed");
});

test("what was declared first is not taken over when the register prints it later", async () => {
  await declare("page", "https://chimlac.vn");
  await putRegister([{ website: "https://www.chimlac.vn/" }], LATER);
  expect((await channels()).filter((each) => each.startsWith("page"))).toEqual([
    "page https://chimlac.vn (declared)",
  ]);
});

test("a list read twice keeps each channel and the day on which it was first printed", async () => {
  const before = await database().prisma.channel.findMany({ orderBy: { id: "asc" } });
  await putRegister([{}], LATER);
  expect(await database().prisma.channel.findMany({ orderBy: { id: "asc" } })).toEqual(before);
});

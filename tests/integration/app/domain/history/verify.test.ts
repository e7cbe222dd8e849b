// Tampering with the record is seen, and the database itself refuses it.
import { afterAll, beforeEach, expect, test } from "vitest";
import { record } from "#app/domain/history/record.server.ts";
import { verifyHistory } from "#app/domain/history/verify.server.ts";
import { database } from "#prisma/client.server.ts";
import { testDatabase } from "#tests/support/database.ts";
import { NOON } from "#tests/support/world.ts";

let world: Awaited<ReturnType<typeof testDatabase>> | undefined;
beforeEach(async () => {
  await world?.close();
  world = await testDatabase();
  await write(5);
});
afterAll(() => world?.close());

async function write(count: number): Promise<void> {
  const entries = Array.from({ length: count }, (_, at) => ({
    at: NOON,
    actor: "test",
    action: "order.approved",
    subject: "order",
    subjectId: String(at),
    detail: { at },
  }));
  await database().prisma.$transaction((tx) => record(tx, entries));
}

/** Changes rows as somebody with the database's own rights could. */
async function tamper(sql: string): Promise<void> {
  await database().pool.query(
    `ALTER TABLE history_entry DISABLE TRIGGER USER; ${sql}; ALTER TABLE history_entry ENABLE TRIGGER USER`,
  );
}

test("an untouched chain holds", async () => {
  expect(await verifyHistory()).toEqual({ entries: 5, brokenAt: null });
});

test.each([
  "UPDATE history_entry SET actor = 'else' WHERE id = 3",
  "UPDATE history_entry SET detail = '{\"at\": 9}' WHERE id = 1",
  "UPDATE history_entry SET at = at + interval '1 second' WHERE id = 5",
  "DELETE FROM history_entry WHERE id = 2",
  "UPDATE history_entry SET id = 100 WHERE id = 2",
  "UPDATE history_entry SET subject_id = 'x', hash = repeat('0', 64) WHERE id = 4",
])("%s is seen", async (sql) => {
  await tamper(sql);
  expect((await verifyHistory()).brokenAt).not.toBeNull();
});

test.each([
  "UPDATE history_entry SET actor = 'else'",
  "DELETE FROM history_entry",
  "TRUNCATE history_entry",
])("the database refuses %s", async (sql) => {
  await expect(database().pool.query(sql)).rejects.toThrow("append-only");
});

test("writers at once make one chain", async () => {
  await Promise.all([write(3), write(3), write(3)]);
  expect(await verifyHistory()).toEqual({ entries: 14, brokenAt: null });
});

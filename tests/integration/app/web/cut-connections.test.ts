// Connections that are shut in the middle cost nobody else an answer, and are no fault in the log.
import { setTimeout as sleep } from "node:timers/promises";
import { expect, test } from "vitest";
import { playCutRound } from "#tests/faults/proxy.ts";
import { testDatabase } from "#tests/support/database.ts";
import { randomOf } from "#tests/support/random.ts";
import { startSmallSite } from "#tests/support/small-site.ts";

test("an undisturbed reader is answered while eight others are cut off", async () => {
  const { database, close } = await testDatabase();
  const loader = () => sleep(100).then(() => new Response("slow"));
  const site = await startSmallSite(database, [{ path: ":lang/slow", loader }]);
  const url = `http://127.0.0.1:${site.port}`;
  const { faults } = await playCutRound(url, "/vi/slow", randomOf(7), 2_000);
  expect(faults).toEqual([]);
  expect(site.logged.filter(({ level }) => Number(level) > 30)).toEqual([]);
  await site.close();
  await close();
});

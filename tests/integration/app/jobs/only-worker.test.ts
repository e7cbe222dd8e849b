// Two workers on one database: one works, the other takes over when the first ends or loses its connection.
import { setTimeout as sleep } from "node:timers/promises";
import pino from "pino";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Stop, whileOnlyWorker } from "#app/jobs/only-worker.server.ts";
import { testDatabase } from "#tests/support/database.ts";

const log = pino({ level: "silent" });
let world: Awaited<ReturnType<typeof testDatabase>>;
beforeAll(async () => {
  world = await testDatabase();
});
afterAll(() => world.close());

const atWork = new Set<string>();
function worker(name: string): Stop {
  const start = () => {
    atWork.add(name);
    return () => {
      atWork.delete(name);
      return Promise.resolve();
    };
  };
  return whileOnlyWorker(world.url, start, log);
}

async function waitFor(names: string[]): Promise<void> {
  for (let tries = 0; tries < 100 && [...atWork].join() !== names.join(); tries += 1)
    await sleep(50);
  expect([...atWork]).toEqual(names);
}

test("one works at a time, and the second takes over", async () => {
  const stopFirst = worker("first");
  await waitFor(["first"]);
  const stopSecond = worker("second");
  await sleep(1_500);
  expect([...atWork]).toEqual(["first"]);
  await stopFirst();
  await waitFor(["second"]);
  await stopSecond();
  await waitFor([]);
});

test("a worker that loses its connection stops working, and works again once it holds the lock", async () => {
  const stops: string[] = [];
  const stop = whileOnlyWorker(
    world.url,
    () => {
      atWork.add("only");
      return () => {
        stops.push("only");
        return Promise.resolve();
      };
    },
    log,
  );
  await waitFor(["only"]);
  await world.database.pool.query(
    "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'viec-that worker' AND datname = current_database()",
  );
  for (let tries = 0; tries < 100 && stops.length === 0; tries += 1) await sleep(50);
  expect(stops).toEqual(["only"]);
  await stop();
});

// The worker process: keeps the search index true to the database and runs what is due by the clock.
import { DUTY_NAMES } from "#app/domain/operations/duty.ts";
import { NIGHTLY_CHECK } from "#app/domain/orders/keeping/recheck.ts";
import { recheckOrders } from "#app/domain/orders/keeping/recheck-orders.server.ts";
import { env } from "#app/env.server.ts";
import { type Log, openLog } from "#app/log.server.ts";
import { runProcess, tellStarter, stopInOrder } from "#app/process.server.ts";
import { type Database, useDatabase } from "#prisma/client.server.ts";
import { ensureDatabase } from "#prisma/embedded.server.ts";
import { dutyNotes } from "./duty-runs.server.ts";
import { searchDuties, startSearchDrain } from "./drain-search.server.ts";
import { nightlyBackup } from "./nightly-backup.server.ts";
import { type Stop, whileOnlyWorker } from "./only-worker.server.ts";
import { type Duty, startSchedule } from "./schedule.server.ts";

/** A new rule or a corrected rate reaches live orders within a day. */
const DUTIES: readonly Duty[] = [
  {
    name: DUTY_NAMES.recheck,
    every: "day",
    run: async (at) => {
      await recheckOrders(NIGHTLY_CHECK, at);
    },
  },
];

/** All the worker does, to be started when this process is the one that works. */
async function workOf({ pool }: Database, log: Log): Promise<() => Stop> {
  const { meilisearch, mail, publicUrl: siteUrl, backupNightly } = env();
  const access = meilisearch && { ...meilisearch, key: meilisearch.indexKey };
  // What sends mail takes memory, and is loaded only where mail is sent.
  const mailRoom = mail && (await import("./drain-mail.server.ts"));
  return () => {
    const backup = backupNightly === null ? null : nightlyBackup(backupNightly);
    const duties = backup === null ? DUTIES : [...DUTIES, backup.duty];
    const stops = [
      ...(backup ? [backup.stop] : []),
      startSearchDrain({ pool, meilisearch: access, log }).stop,
      startSchedule([...duties, ...searchDuties({ pool, meilisearch: access, log })], {
        log,
        notes: dutyNotes(pool),
      }),
      ...(mail && mailRoom ? [mailRoom.startMailDrain({ mail, siteUrl, log }).stop] : []),
    ];
    return async () => {
      await Promise.all(stops.map((stop) => stop()));
    };
  };
}

runProcess(async () => {
  const log = openLog("worker");
  const running = await ensureDatabase();
  const database = useDatabase(running.url, 4);
  const start = await workOf(database, log);
  const stopWork = whileOnlyWorker(running.url, start, log);
  log.info("worker is up");
  tellStarter({ ready: "worker" });
  stopInOrder(
    async () => {
      await stopWork();
      await database.close();
      await running.stop();
      log.info("worker has stopped");
    },
    (error) => {
      log.fatal({ err: error }, "bug");
    },
  );
});

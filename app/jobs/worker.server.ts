// The worker process: keeps the search index true to the database and runs what is due by the clock.
import { openLog } from "#app/log.server.ts";
import { runProcess, sayReady, stopInOrder } from "#app/process.server.ts";
import { useDatabase } from "#prisma/client.server.ts";
import { ensureDatabase } from "#prisma/embedded.server.ts";
import { type Stop, whileOnlyWorker } from "./only-worker.server.ts";
import { type Duty, startSchedule } from "./schedule.server.ts";

const DUTIES: readonly Duty[] = [];

runProcess(async () => {
  const log = openLog("worker");
  const running = await ensureDatabase();
  const database = useDatabase(running.url, 4);
  const start = (): Promise<Stop> => Promise.resolve(startSchedule(DUTIES, log));
  const stopWork = whileOnlyWorker(running.url, start, log);
  log.info("worker is up");
  sayReady("worker");
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

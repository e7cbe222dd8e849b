// npm run sample -- refresh: gives the sample orders dates around today again.
import { now } from "#app/clock.server.ts";
import { runProcess, StartProblem } from "#app/process.server.ts";
import { sampleState, seed } from "#app/sample/seed.server.ts";
import { onDatabase } from "./on-database.server.ts";

runProcess(async () => {
  if (process.argv[2] !== "refresh")
    throw new StartProblem("Say what to do with the sample set: npm run sample -- refresh");
  await onDatabase(async ({ pool }) => {
    await seed(now());
    await pool.query("ANALYZE");
    const { orders, passed } = await sampleState(now());
    process.stdout.write(`${orders} sample orders, ${passed} of them passed.\n`);
  });
});

// npm run sample -- refresh: gives the sample orders dates around today again.
import { runProcess, StartProblem } from "#app/process.server.ts";
import { useDatabase } from "#prisma/client.server.ts";
import { ensureDatabase } from "#prisma/embedded.server.ts";
import { migrate } from "#prisma/migrate.server.ts";
import { sampleState, seed } from "#prisma/seed.server.ts";

runProcess(async () => {
  if (process.argv[2] !== "refresh") throw new StartProblem("Say what to do with the sample set: npm run sample -- refresh");
  const running = await ensureDatabase();
  try {
    await migrate(running.url);
    const { pool, close } = useDatabase(running.url);
    await seed(new Date());
    await pool.query("ANALYZE");
    const { orders, passed } = await sampleState(new Date());
    await close();
    process.stdout.write(`${orders} sample orders, ${passed} of them passed.\n`);
  } catch (error) {
    throw running.explain(error);
  } finally {
    await running.stop();
  }
});

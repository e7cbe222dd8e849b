// npm run migrate, and a first step of npm run web and npm run worker: brings the database to the newest migration.
import { runProcess } from "#app/process.server.ts";
import { ensureDatabase } from "#prisma/embedded.server.ts";
import { migrate } from "#prisma/migrate.server.ts";

runProcess(async () => {
  const running = await ensureDatabase();
  try {
    for (const name of await migrate(running.ownerUrl, running.url))
      process.stdout.write(`${name}\n`);
  } catch (error) {
    throw running.explain(error);
  } finally {
    await running.stop();
  }
  // The migration engine keeps a connection open for a while; nothing waits for it.
  process.exit(0);
});

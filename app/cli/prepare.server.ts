// Brings the database to the newest migration, fills an empty one with the sample set, and tells what it holds.
import { runProcess, sayReady } from "#app/process.server.ts";
import { useDatabase } from "#prisma/client.server.ts";
import { ensureDatabase } from "#prisma/embedded.server.ts";
import { migrate } from "#prisma/migrate.server.ts";
import { isEmpty, sampleState, seed } from "#prisma/seed.server.ts";
import type { Prepared } from "./summary.ts";

function say(line: string): void {
  process.send?.({ say: line });
}

runProcess(async () => {
  const running = await ensureDatabase();
  try {
    await migrate(running.url);
    const { close } = useDatabase(running.url);
    if (await isEmpty()) {
      say("Loading the sample set of invented firms, once…");
      await seed(new Date());
    }
    const prepared: Prepared = { sample: await sampleState(new Date()) };
    await close();
    sayReady(JSON.stringify(prepared));
  } catch (error) {
    throw running.explain(error);
  } finally {
    await running.stop();
  }
  // The migration engine keeps a connection open for a while; nothing waits for it.
  process.exit(0);
});

// Brings the database to the newest migration, fills an empty one with the sample set, and tells what it holds.
import { now } from "#app/clock.server.ts";
import { env } from "#app/env.server.ts";
import { endWith, runProcess, tellStarter } from "#app/process.server.ts";
import { useDatabase } from "#prisma/client.server.ts";
import { ensureDatabase } from "#prisma/embedded.server.ts";
import { migrate } from "#prisma/migrate.server.ts";
import { sampleSignIns } from "#app/sample/sign-ins.server.ts";
import { sampleState } from "#app/sample/seed.server.ts";
import { loadSample } from "./load-sample.server.ts";
import type { Prepared } from "./summary.ts";

function say(line: string): void {
  tellStarter({ say: line });
}

runProcess(async () => {
  const { mode, dataFolder: folder } = env();
  const running = await ensureDatabase();
  // A server that breaks off takes its connections with it, also those nobody waits on.
  process.on("uncaughtException", (error) => endWith(running.explain(error)));
  try {
    await migrate(running.ownerUrl, running.url);
    const { pool, close } = useDatabase(running.url);
    // Invented firms have no place where people look for work.
    if (mode !== "production") await loadSample(pool, running, { folder, mode }, say);
    const at = now();
    const prepared: Prepared = {
      sample: await sampleState(at),
      signIns: await sampleSignIns({ folder, mode }, at),
    };
    await close();
    tellStarter({ ready: JSON.stringify(prepared) });
  } catch (error) {
    throw running.explain(error);
  } finally {
    await running.stop();
  }
  // The migration engine keeps a connection open for a while; nothing waits for it.
  process.exit(0);
});

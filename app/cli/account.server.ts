// npm run account: makes accounts for staff, and new passwords, from the shell.
import { runProcess } from "#app/process.server.ts";
import { useDatabase } from "#prisma/client.server.ts";
import { ensureDatabase } from "#prisma/embedded.server.ts";
import { migrate } from "#prisma/migrate.server.ts";
import { runAccount } from "./account-run.server.ts";

runProcess(async () => {
  const running = await ensureDatabase();
  try {
    await migrate(running.url);
    const { close } = useDatabase(running.url);
    process.stdout.write(`${await runAccount(process.argv.slice(2), new Date())}\n`);
    await close();
  } catch (error) {
    throw running.explain(error);
  } finally {
    await running.stop();
  }
});

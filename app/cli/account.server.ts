// npm run account: makes accounts for staff, and new passwords, from the shell.
import { now } from "#app/clock.server.ts";
import { runProcess } from "#app/process.server.ts";
import { runAccount } from "./account-run.server.ts";
import { onDatabase } from "./on-database.server.ts";

runProcess(() =>
  onDatabase(async () => {
    process.stdout.write(`${await runAccount(process.argv.slice(2), now())}\n`);
  }),
);

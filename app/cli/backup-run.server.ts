// What backup and restore share at the shell: which databases they are for, and how a refusal ends.
import { env } from "#app/env.server.ts";
import { plainSentence, StartProblem } from "#app/process.server.ts";
import { REFUSED } from "./exit-code.ts";

/** Throws StartProblem where the database is one that others run. */
export function onlyEmbedded(): void {
  if (env().databaseUrl !== null)
    throw new StartProblem(
      "DATABASE_URL is set, and that PostgreSQL is backed up by its own means: use pgBackRest or WAL-G.",
    );
}

/** Runs a command's work; what an operator can mend is said in one sentence, with exit code 2. */
export async function refusing(work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    const sentence = plainSentence(error);
    if (sentence === null) throw error;
    process.stderr.write(`${sentence}\n`);
    process.exitCode = REFUSED;
  }
}

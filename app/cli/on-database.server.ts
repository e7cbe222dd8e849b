// Runs one shell command on the database: found or started, migrated, given back at the end; its faults told in one sentence.
import { plainSentence, StartProblem } from "#app/process.server.ts";
import { type Database, useDatabase } from "#prisma/client.server.ts";
import { ensureDatabase } from "#prisma/embedded.server.ts";
import { migrate } from "#prisma/migrate.server.ts";

const CONNECTIONS = 4;

/** Throws StartProblem where an operator can mend what went wrong. */
export async function onDatabase(work: (database: Database) => Promise<void>): Promise<void> {
  const running = await ensureDatabase();
  try {
    await migrate(running.ownerUrl, running.url);
    const database = useDatabase(running.url, CONNECTIONS);
    try {
      await work(database);
    } finally {
      await database.close();
    }
  } catch (problem) {
    const explained = running.explain(problem);
    const sentence = plainSentence(explained);
    throw sentence === null ? explained : new StartProblem(sentence);
  } finally {
    await running.stop();
  }
}

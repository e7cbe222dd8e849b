// Tries a backup: restores it where nobody sees it, looks whether what came back is whole, and keeps the outcome.
import { resolve } from "node:path";
import { verifyHistory } from "#app/domain/history/verify.server.ts";
import { StartProblem } from "#app/process.server.ts";
import { noteTry, readTarget } from "#prisma/backup/archive-state.server.ts";
import type { Recovered } from "#prisma/backup/recover.server.ts";
import { type RestoreOptions, tryRestore } from "#prisma/backup/restore-data.server.ts";
import { tellInstant } from "#prisma/backup/told-instant.ts";
import { useDatabase } from "#prisma/client.server.ts";
import { dataFolderOf } from "#prisma/embedded/cluster.server.ts";
import { APP_NAME, appUrl, ownerUrl } from "#prisma/embedded/credentials.server.ts";
import { compareMigrations } from "#prisma/migrate.server.ts";

type Found = { until: Date; entries: number; orders: number; agencies: number };

/** Looks as the role that serves. Throws StartProblem with what is not as it should be. */
async function look({ credentials }: Recovered, until: Date): Promise<Found> {
  const { missing, unknown } = await compareMigrations(ownerUrl(credentials, APP_NAME));
  const [lacks, has] = [missing.at(0), unknown.at(0)];
  if (has !== undefined)
    throw new StartProblem(`It has the migration ${has}, which this version does not know.`);
  if (lacks !== undefined)
    throw new StartProblem(`It lacks the migration ${lacks}: take a new base with this version.`);
  const { prisma, close } = useDatabase(appUrl(credentials), 2);
  try {
    const { entries, brokenAt } = await verifyHistory();
    if (brokenAt !== null)
      throw new StartProblem(`The chain of its history breaks at entry ${brokenAt}.`);
    const [orders, agencies] = [await prisma.order.count(), await prisma.agency.count()];
    return { until, entries, orders, agencies };
  } finally {
    await close();
  }
}

async function isOurBackup({ folder, at }: RestoreOptions, data: string): Promise<boolean> {
  return at === null && (await readTarget(data)) === resolve(folder);
}

/** Tries it and answers the line that says what came back. Throws StartProblem where it is not whole. `now` dates the note. */
export async function runTry(options: RestoreOptions, now: Date): Promise<string> {
  const data = dataFolderOf(options.dataFolder);
  try {
    const found = await tryRestore(options, (recovered, { newest }) =>
      look(recovered, options.at ?? newest),
    );
    if (await isOurBackup(options, data))
      await noteTry(data, { at: now, until: found.until, why: null });
    const { entries, orders, agencies } = found;
    return `The backup came back whole as of ${tellInstant(found.until)}: migrations of this version, a history of ${entries} entries, ${orders} orders, ${agencies} agencies.`;
  } catch (error) {
    // A slip of the hand says nothing about the backup.
    if (!(await isOurBackup(options, data))) throw error;
    const why =
      error instanceof StartProblem ? error.message : "It failed by a fault of the program.";
    await noteTry(data, { at: now, until: options.at, why });
    throw error;
  }
}

// npm run restore -- DIR [--to TIME] [--try]: brings the data folder back to what a backup says it was, or tries whether it could.
import { parseArgs } from "node:util";
import { now } from "#app/clock.server.ts";
import { env } from "#app/env.server.ts";
import { runProcess, StartProblem } from "#app/process.server.ts";
import {
  restoreData,
  type Restored,
  type RestoreOptions,
  sweepRecoveries,
} from "#prisma/backup/restore-data.server.ts";
import { typed } from "#prisma/backup/place.server.ts";
import { readInstant, tellInstant } from "#prisma/backup/told-instant.ts";
import { onlyEmbedded, refusing } from "./backup-run.server.ts";
import { runTry } from "./try-restore.server.ts";

const USAGE = `Say which backup to restore:
  npm run restore -- DIR              as new as it reaches; the site must be stopped
  npm run restore -- DIR --to TIME    as it was then: 2026-11-26T10:07 is Vietnam's clock, 2026-11-26T03:07Z names its zone
  npm run restore -- DIR --try        restores where nobody sees it, and says whether all came back; the site may run`;

type Asked = RestoreOptions & { isTrial: boolean };

function readArguments(): Asked {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { to: { type: "string" }, try: { type: "boolean", default: false } },
    });
    const [folder] = positionals;
    if (folder === undefined || positionals.length > 1) throw new StartProblem(USAGE);
    const at = values.to === undefined ? null : readInstant(values.to);
    if (values.to !== undefined && at === null)
      throw new StartProblem(
        `"${values.to}" is no time: write it as 2026-11-26T10:07 (Vietnam's clock) or 2026-11-26T03:07Z.`,
      );
    return { folder, dataFolder: env().dataFolder, at, isTrial: values.try };
  } catch (problem) {
    if (problem instanceof TypeError) throw new StartProblem(USAGE);
    throw problem;
  }
}

function told({ reach, lastChange, movedTo }: Restored, at: Date | null, folder: string): string[] {
  return [
    `Restored as of ${tellInstant(at ?? reach.newest)}, from the base of ${tellInstant(reach.earliest)}.`,
    ...(lastChange === null ? [] : [`The last change in it was made ${tellInstant(lastChange)}.`]),
    movedTo === null
      ? "There was nothing here before."
      : `What stood here before is in ${movedTo}.`,
    `The archive is off, so that it cannot mix with what was: after the site's start, npm run backup -- ${typed(folder)}`,
  ];
}

const say = (line: string) => process.stdout.write(`${line}\n`);

/** Asked to stop, it leaves no server and no folder behind; the data folder itself is changed in the last moment only. */
function endInOrder(dataFolder: string): void {
  for (const signal of ["SIGTERM", "SIGINT"] as const)
    process.once(signal, () => {
      void sweepRecoveries(dataFolder).finally(() => process.exit(1));
    });
}

runProcess(() =>
  refusing(async () => {
    const { isTrial, ...options } = readArguments();
    onlyEmbedded();
    endInOrder(options.dataFolder);
    if (options.at !== null) say(`The time is taken as ${tellInstant(options.at)}.`);
    if (isTrial) {
      say(await runTry(options, now()));
      return;
    }
    for (const line of told(await restoreData(options, now()), options.at, options.folder))
      say(line);
  }),
);

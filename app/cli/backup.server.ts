// npm run backup -- DIR: takes a base of the embedded database and of what stands beside it, and keeps its log there from then on.
import { env } from "#app/env.server.ts";
import { runProcess, StartProblem } from "#app/process.server.ts";
import { tellBytes, typed } from "#prisma/backup/place.server.ts";
import { takeBase, type TakenBase } from "#prisma/backup/take-base.server.ts";
import { tellInstant } from "#prisma/backup/told-instant.ts";
import { onlyEmbedded, refusing } from "./backup-run.server.ts";

const USAGE = `Say where the backup goes, best a folder on another disk:
  npm run backup -- DIR
The first one turns the archive on; each later one takes a new base. The last two are kept.`;

function told({ base, folder, beside, isFirst, left, isSameDisk }: TakenBase): string[] {
  const others = beside.length === 0 ? "nothing else" : beside.join(", ");
  return [
    `A base of ${tellBytes(base.bytes)} stands in ${folder}, as of ${tellInstant(base.finishedAt)}.`,
    `In it: the database and, beside it, ${others}. They hold personal data and passwords: guard the folder.`,
    "Not in it: .env, which holds this machine's settings, and the logs.",
    ...(isFirst ? ["The archive is on: at most a minute of changes is lost from now on."] : []),
    ...(left === null
      ? []
      : [`${left} gets nothing more: it can be restored from up to now, and no later.`]),
    ...(isSameDisk
      ? [
          "This is the disk of the database itself: copy the folder to another, or both go together.",
        ]
      : []),
    `Try it: npm run restore -- ${typed(folder)} --try`,
  ];
}

runProcess(() =>
  refusing(async () => {
    const [folder, ...others] = process.argv.slice(2);
    if (folder === undefined || folder.startsWith("-") || others.length > 0)
      throw new StartProblem(USAGE);
    onlyEmbedded();
    const { dataFolder, logFolder } = env();
    const notData = logFolder === null ? [] : [logFolder];
    const taken = await takeBase({ folder, dataFolder, notData });
    process.stdout.write(`${told(taken).join("\n")}\n`);
  }),
);

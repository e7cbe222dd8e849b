// Backup and restore of a real embedded database: to an instant, past kills, damage and disks that fill or vanish.
import { spawnSync } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { StartProblem } from "#app/process.server.ts";
import { readState } from "#prisma/backup/archive-state.server.ts";
import { restoreData, tryRestore } from "#prisma/backup/restore-data.server.ts";
import { takeBase } from "#prisma/backup/take-base.server.ts";
import { dataFolderOf } from "#prisma/embedded/cluster.server.ts";
import {
  type BackedUpSite,
  backedUpSite,
  damage,
  startCommand,
  untilKept,
} from "#tests/support/backed-up-site.ts";

let site: BackedUpSite;
let folder = "";
let dataFolder = "";
const NOW = new Date("2026-11-26T05:00:00Z");

beforeAll(async () => {
  site = backedUpSite();
  ({ folder, dataFolder } = site);
  await site.start();
  await site.ask("CREATE TABLE letter AS SELECT n FROM generate_series(1, 100) AS n");
});
afterAll(() => site.remove());

const state = () => readState(dataFolderOf(dataFolder));
const basesIn = (archive: string) => readdirSync(join(archive, "bases")).sort();
const piecesIn = (archive: string) =>
  readdirSync(join(archive, "wal")).filter((name) => /^[0-9A-F]{24}\.gz$/.test(name));
const hasLetters = async () =>
  (await site.ask("SELECT FROM pg_tables WHERE tablename = 'letter'")).length === 1;
const restore = (at: Date | null) => restoreData({ folder, dataFolder, at }, NOW);
/** What a folder holds, by name, size and time. */
const standsIn = (path: string) =>
  readdirSync(path, { recursive: true, encoding: "utf8" })
    .map((name) => `${name} ${statSync(join(path, name)).mtimeMs}`)
    .sort();

async function refusal(work: Promise<unknown>): Promise<string> {
  const error = await work.then(
    () => null,
    (fault: unknown) => fault,
  );
  if (!(error instanceof StartProblem)) throw error ?? new Error("it was not refused");
  expect(error.message).toMatch(/^[^\n]+\.$/);
  return error.message;
}

/** A path in a folder beside the data folder that holds one file, 'a-file'. */
function outside(path: string): string {
  const others = join(dataFolder, "../of-others");
  mkdirSync(others, { recursive: true });
  writeFileSync(join(others, "a-file"), "");
  return join(others, path);
}

describe("before the first backup", () => {
  test("the archive is off, and the log is not kept waiting for one", async () => {
    await site.closePiece();
    expect(await state()).toBeNull();
    await untilKept(async () => {
      const waiting = await site.ask(
        "SELECT FROM pg_ls_archive_statusdir() WHERE name LIKE '%.ready'",
      );
      return waiting.length === 0;
    });
  });

  test.each<[string, () => string, RegExp]>([
    ["inside the database's own folder", () => join(dataFolder, "postgres/copy"), /lies inside/],
    ["beside the database in the data folder", () => join(dataFolder, "copy"), /lies inside/],
    ["the data folder itself", () => dataFolder, /is the data folder/],
    ["a file", () => outside("a-file"), /is a file/],
    ["a folder of other things", () => outside(""), /holds other things/],
    ["a folder below a file", () => outside("a-file/x"), /file stands in its way/],
    [
      "a folder that the system refuses",
      () => "/proc/backup",
      /may not read and write|cannot be made/,
    ],
  ])("%s is refused in one sentence, and nothing is begun", async (_name, where, words) => {
    const before = standsIn(join(dataFolder, "postgres/global")).length;
    expect(await refusal(takeBase({ folder: where(), dataFolder }))).toMatch(words);
    expect(await state()).toBeNull();
    expect(standsIn(join(dataFolder, "postgres/global"))).toHaveLength(before);
  });

  test("a folder with another site's backup is refused", async () => {
    const other = join(dataFolder, "../other");
    mkdirSync(other);
    writeFileSync(join(other, "backup.json"), JSON.stringify({ database: "1" }));
    expect(await refusal(takeBase({ folder: other, dataFolder }))).toMatch(/another site/);
    expect(readdirSync(other)).toEqual(["backup.json"]);
    expect(await state()).toBeNull();
  });

  test("a command that names no folder, or has DATABASE_URL, ends with 2", async () => {
    const [nowhere, elsewhere] = await Promise.all([
      startCommand("backup", [], { DATA_DIR: dataFolder }).ended,
      startCommand("restore", [folder], { DATABASE_URL: "postgres://x:y@127.0.0.1:1/z" }).ended,
    ]);
    expect(nowhere).toMatchObject({ code: 2, said: expect.stringMatching(/^Say where/) });
    expect(elsewhere).toMatchObject({
      code: 2,
      said: expect.stringMatching(/pgBackRest or WAL-G/),
    });
  });
});

describe("a backup", () => {
  let withLetters: Date;
  let withoutLetters: Date;

  test("is a base that only its owner reads, with the secrets beside the database", async () => {
    const taken = await takeBase({ folder, dataFolder });
    expect(taken).toMatchObject({ isFirst: true, left: null, isSameDisk: true });
    expect(taken.beside).toEqual(["postgres.json", "session-secret"]);
    await site.keepAll();
    const paths = readdirSync(folder, { recursive: true, encoding: "utf8" });
    const open = paths.filter((path) => (statSync(join(folder, path)).mode & 0o077) !== 0);
    expect(open).toEqual([]);
    expect(await state()).toMatchObject({
      folder,
      failing: null,
      broken: null,
      lastBase: { kept: 1 },
    });
  });

  test("is tried beside the running site, which restoring is refused", async () => {
    const letters = await tryRestore({ folder, dataFolder, at: null }, ({ credentials }) =>
      Promise.resolve(credentials.port),
    );
    expect(letters).toBeGreaterThan(0);
    expect(readdirSync(dataFolder).filter((name) => name.startsWith("postgres."))).toEqual([
      "postgres.json",
    ]);
    expect(await refusal(restore(null))).toMatch(/stop it first/);
  });

  test("brings a dropped table back, and the secrets, and leaves the archive off", async () => {
    withLetters = await site.clock();
    await sleep(1_100);
    await site.ask("DROP TABLE letter");
    withoutLetters = await site.clock();
    await sleep(1_100);
    await site.keepAll();
    await site.stop();
    writeFileSync(join(dataFolder, "session-secret"), "altered\n");
    const { movedTo } = await restore(withLetters);
    expect(readFileSync(join(dataFolder, "session-secret"), "utf8")).toBe("as it was\n");
    expect(readFileSync(join(movedTo ?? "", "session-secret"), "utf8")).toBe("altered\n");
    expect(existsSync(join(movedTo ?? "", "postgres/PG_VERSION"))).toBe(true);
    await site.start();
    expect(await hasLetters()).toBe(true);
    expect(await state()).toBeNull();
    expect(await site.ask("SHOW archive_timeout")).toEqual([{ archive_timeout: "0" }]);
    expect(existsSync(join(dataFolder, "postgres/recovery.signal"))).toBe(false);
  });

  test("is restored a second time, to an instant after the last change that has no change after it", async () => {
    await site.stop();
    await restoreData({ folder, dataFolder, at: withoutLetters }, new Date(NOW.getTime() + 1_000));
    await site.start();
    expect(await hasLetters()).toBe(false);
  });

  test("names what it reaches where an instant lies outside", async () => {
    await site.stop();
    const before = standsIn(join(dataFolder, "postgres"));
    for (const at of ["2020-01-01T00:00:00Z", "2040-01-01T00:00:00Z"])
      expect(await refusal(restore(new Date(at)))).toMatch(
        /reaches from 20.+ to 20.+ lies (before|after) that/,
      );
    expect(standsIn(join(dataFolder, "postgres"))).toEqual(before);
  });

  test.each([
    [
      "a file of the base",
      () => join(folder, "bases", basesIn(folder)[0] ?? "", "postgres/global/pg_control"),
    ],
    ["the manifest", () => join(folder, "bases", basesIn(folder)[0] ?? "", "manifest.json")],
    ["a secret", () => join(folder, "bases", basesIn(folder)[0] ?? "", "beside/session-secret")],
    ["a piece of the log", () => join(folder, "wal", piecesIn(folder).sort()[0] ?? "")],
  ])("is refused with %s damaged, and the data stays", async (_name, fileOf) => {
    const before = standsIn(join(dataFolder, "postgres"));
    const mend = damage(fileOf());
    expect(await refusal(restore(null))).toMatch(/is damaged/);
    mend();
    expect(standsIn(join(dataFolder, "postgres"))).toEqual(before);
    expect(existsSync(join(dataFolder, "postgres.restoring"))).toBe(false);
  });
});

describe("a later backup", () => {
  test("goes on after a restore, killed half-way leaves the former one, and keeps two bases and their log", async () => {
    await site.start();
    await takeBase({ folder, dataFolder });
    const former = basesIn(folder);
    await site.ask(
      "CREATE TABLE big AS SELECT n, repeat('x', 900) FROM generate_series(1, 15000) AS n",
    );
    const { child, ended } = startCommand("backup", [folder], { DATA_DIR: dataFolder });
    await untilKept(() => basesIn(folder).some((name) => name.endsWith(".making")));
    child.kill("SIGKILL");
    await ended;
    expect(basesIn(folder).filter((name) => !name.endsWith(".making"))).toEqual(former);
    await tryRestore({ folder, dataFolder, at: null }, () => Promise.resolve());
    await sleep(1_000);
    const { base } = await takeBase({ folder, dataFolder });
    expect(basesIn(folder)).toEqual([former[1], base.name]);
    expect((await state())?.lastBase?.kept).toBe(2);
    // Nothing of the first timeline is left that a base could need.
    expect(piecesIn(folder).filter((name) => name.startsWith("00000001"))).toEqual([]);
  });
});

describe("an archive in trouble", () => {
  /** The site goes on writing until the archive is given up. */
  async function writeUntilBroken(): Promise<void> {
    await untilKept(async () => {
      await site.closePiece();
      return (await state())?.broken !== null;
    });
    await untilKept(async () => {
      const waiting = await site.ask(
        "SELECT FROM pg_ls_archive_statusdir() WHERE name LIKE '%.ready'",
      );
      return waiting.length === 0;
    });
  }

  test("that is taken away is told, then given up, and mended by the next base", async () => {
    await takeBase({ folder, dataFolder, mostWaiting: 1 });
    await site.keepAll();
    renameSync(join(folder, "wal"), join(folder, "away"));
    await site.closePiece();
    await untilKept(async () => {
      const { failing, broken } = (await state()) ?? {};
      return (failing ?? broken)?.fault === "gone";
    });
    await writeUntilBroken();
    expect((await state())?.broken?.fault).toBe("gone");
    renameSync(join(folder, "away"), join(folder, "wal"));
    await takeBase({ folder, dataFolder });
    expect(await state()).toMatchObject({ broken: null, failing: null });
    await site.keepAll();
  });

  test("on a full disk is told and given up, and a base that has no room is not begun", async (context) => {
    const disk = join(dataFolder, "../disk");
    mkdirSync(disk);
    const mounted =
      spawnSync("mount", ["-t", "tmpfs", "-o", "size=260m", "tmpfs", disk]).status === 0;
    context.skip(!mounted, "only root on Linux can make a small disk");
    try {
      spawnSync("chmod", ["755", disk]);
      const small = join(disk, "backup");
      const taken = await takeBase({ folder: small, dataFolder, mostWaiting: 1 });
      expect(taken).toMatchObject({ isFirst: true, left: folder });
      const { freeBytes = 0 } = (await state())?.lastKept ?? {};
      writeFileSync(join(disk, "filler"), Buffer.alloc(Math.max(0, freeBytes - 50_000_000)));
      await writeUntilBroken();
      expect((await state())?.broken?.fault).toBe("full");
      const bases = basesIn(small);
      expect(await refusal(takeBase({ folder: small, dataFolder }))).toMatch(
        /^The disk of .+ is full/,
      );
      expect(basesIn(small)).toEqual(bases);
      expect((await state())?.broken?.fault).toBe("full");
      rmSync(join(disk, "filler"));
    } finally {
      spawnSync("umount", ["-l", disk]);
    }
  });
});

// As whom PostgreSQL runs: it refuses to be root, so root hands it to a user of its own who can still reach its files.
import { execFileSync, spawn, spawnSync } from "node:child_process";
import {
  chownSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  renameSync,
  rmSync,
  statSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { StartProblem } from "#app/process.server.ts";
import { type Binaries, program } from "./binaries.server.ts";

/** The user who runs PostgreSQL (null: whoever runs this program) and the words put before each of its commands. */
export type Operator = {
  user: { uid: number; gid: number } | null;
  prefix: readonly string[];
  binaries: Binaries;
};

type User = { uid: number; gid: number };

function idOf(name: string): User | null {
  const ask = (flag: string) => spawnSync("id", [flag, name], { encoding: "utf8" });
  const [uid, gid] = [ask("-u"), ask("-g")];
  return uid.status === 0 && gid.status === 0
    ? { uid: Number(uid.stdout), gid: Number(gid.stdout) }
    : null;
}

function databaseUser(): User {
  const found = idOf("postgres");
  if (found) return found;
  spawnSync("useradd", [
    "--system",
    "--no-create-home",
    "--shell",
    "/usr/sbin/nologin",
    "postgres",
  ]);
  if (!idOf("postgres")) spawnSync("adduser", ["-S", "-D", "-H", "postgres"]);
  const made = idOf("postgres");
  if (made) return made;
  throw new StartProblem(
    "PostgreSQL does not run as root: make a user named postgres, or start as an ordinary user.",
  );
}

/** Whoever owns the data already keeps running it; data copied by root goes to the database user. */
function ownerOf(dataFolder: string): User {
  const owner = existsSync(dataFolder) ? statSync(dataFolder) : null;
  if (owner && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid };
  const user = databaseUser();
  if (owner) execFileSync("chown", ["-R", `${user.uid}:${user.gid}`, dataFolder]);
  return user;
}

/** Whether that user, started by those words, passes `test FLAG PATH`. */
export function canReach(
  user: User,
  prefix: readonly string[],
  flag: string,
  path: string,
): boolean {
  const [command = "", ...args] = [...prefix, "/bin/sh", "-c", 'test "$1" "$2"', "sh", flag, path];
  const identity = prefix.length > 0 ? {} : user;
  return spawnSync(command, args, { ...identity, cwd: "/", stdio: "ignore" }).status === 0;
}

/** A copy of the programs that every user can read, for a project inside a private folder. */
function publicCopy(binaries: Binaries): Binaries {
  const folder = join(tmpdir(), `viec-that-postgres-${binaries.version}`);
  if (!existsSync(folder)) {
    const fresh = `${folder}.${process.pid}`;
    mkdirSync(fresh, { mode: 0o755 });
    cpSync(binaries.folder, fresh, { recursive: true, verbatimSymlinks: true });
    renameSync(fresh, folder);
  }
  // The folder for temporary files is everyone's: only root's own copy may be run.
  if (lstatSync(folder).uid !== 0 || !lstatSync(folder).isDirectory()) {
    throw new StartProblem(`${folder} belongs to another user: remove it, then start again.`);
  }
  return { ...binaries, folder };
}

/**
 * Chooses how PostgreSQL is run for a data folder inside `parent`. Root uses another user; where that user may not
 * enter the folders, it gets the one right that lets it (Linux), or a readable copy of the programs.
 */
export function chooseOperator(binaries: Binaries, dataFolder: string, parent: string): Operator {
  if (process.getuid?.() !== 0) return { user: null, prefix: [], binaries };
  const user = ownerOf(dataFolder);
  const initdb = program(binaries, "initdb");
  const reachesData = canReach(user, [], "-x", parent);
  const reachesPrograms = canReach(user, [], "-x", initdb);
  if (reachesData && reachesPrograms) return { user, prefix: [], binaries };
  const prefix = [
    ...["setpriv", "--reuid", String(user.uid), "--regid", String(user.gid), "--clear-groups"],
    // PostgreSQL looks at its own files with access(2), which forgets rights unless this bit is set.
    ...[
      "--securebits",
      "+no_setuid_fixup",
      "--inh-caps",
      "+dac_override",
      "--ambient-caps",
      "+dac_override",
      "--",
    ],
  ];
  if (canReach(user, prefix, "-x", initdb) && canReach(user, prefix, "-x", parent))
    return { user, prefix, binaries };
  if (reachesData) return { user, prefix: [], binaries: publicCopy(binaries) };
  throw new StartProblem(
    `PostgreSQL does not run as root and its own user may not enter ${parent}: set DATA_DIR to a folder such as /var/lib/viec-that.`,
  );
}

/** Makes an empty folder that the operator owns and nobody else reads. */
export function makeOwnFolder(operator: Operator, folder: string): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  if (operator.user) chownSync(folder, operator.user.uid, operator.user.gid);
}

/** The caller's PG… and LC_… settings must not reach the server; Windows starts nothing without its own. */
const CLEAN_ENVIRONMENT =
  process.platform === "win32"
    ? undefined
    : { NODE_ENV: "production" as const, PATH: "/usr/bin:/bin", LC_ALL: "C.UTF-8", TZ: "UTC" };

/** Runs one of PostgreSQL's programs to its end and answers its exit code and all it printed. */
export function run(
  operator: Operator,
  name: "initdb" | "pg_ctl" | "postgres",
  args: readonly string[],
): Promise<{ code: number; output: string }> {
  const [command = "", ...rest] = [...operator.prefix, program(operator.binaries, name), ...args];
  const identity = operator.user && operator.prefix.length === 0 ? operator.user : {};
  return new Promise((resolve) => {
    let output = "";
    const child = spawn(command, rest, {
      ...identity,
      cwd: operator.user ? "/" : operator.binaries.folder,
      stdio: ["ignore", "pipe", "pipe"],
      // Ctrl-C goes to every process of a terminal; what PostgreSQL is in the middle of must end by itself.
      detached: true,
      env: CLEAN_ENVIRONMENT,
    });
    child.stdout.on("data", (chunk: Buffer) => (output += chunk.toString()));
    child.stderr.on("data", (chunk: Buffer) => (output += chunk.toString()));
    child.on("error", (error) => {
      resolve({ code: 1, output: error.message });
    });
    child.on("close", (code) => {
      resolve({ code: code ?? 1, output });
    });
  });
}

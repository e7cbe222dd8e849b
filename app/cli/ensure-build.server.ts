// Builds the site once: nothing happens while build/ was made from the sources as they stand.
import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { StartProblem } from "#app/process.server.ts";
import { withLock } from "#prisma/embedded/folder-lock.server.ts";

const SOURCES = [
  "app",
  "search",
  "prisma",
  "public",
  "package-lock.json",
  "vite.config.ts",
  "remix.config.js",
  "tsconfig.json",
];
/** The processes that run as plain JavaScript: no compiler stays in memory beside them. */
const PROCESSES = {
  start: "app/cli/start.server.ts",
  prepare: "app/cli/prepare.server.ts",
  web: "app/web/serve.server.ts",
  worker: "app/jobs/worker.server.ts",
  backup: "app/cli/backup.server.ts",
  restore: "app/cli/restore.server.ts",
  sheet: "app/sheets/sheet-thread.server.ts",
};
const FINGERPRINT = "build/fingerprint";

function filesIn(path: string): string[] {
  if (!existsSync(path)) return [];
  const entries = readdirSync(path, { withFileTypes: true, recursive: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

/** One hash over every file the build is made from; the generated database client follows from the schema. */
function fingerprintOfSources(): string {
  const files = SOURCES.flatMap((path) => (path.includes(".") ? [path] : filesIn(path)));
  const hash = createHash("sha256");
  for (const file of files.filter((path) => !path.startsWith(join("prisma", "generated"))).sort()) {
    hash.update(file).update("\0").update(readFileSync(file)).update("\0");
  }
  return hash.digest("hex");
}

async function buildPages(): Promise<void> {
  const manifest = createRequire(import.meta.url).resolve("@remix-run/dev/package.json");
  const args = [join(manifest, "../dist/cli.js"), "vite:build"];
  await promisify(execFile)(process.execPath, args).catch((error: { stderr?: string }) => {
    const reason = (error.stderr ?? "").trim().split("\n").slice(0, 12).join("\n");
    throw new StartProblem(`The site could not be built:\n${reason}`);
  });
}

async function buildProcesses(): Promise<void> {
  const vite = await import("vite"); // loaded only when there is something to build
  await vite.build({
    configFile: false,
    logLevel: "error",
    build: {
      ssr: true,
      target: "node20",
      outDir: "build/process",
      rollupOptions: { input: PROCESSES },
    },
  });
}

/** Stores each text file of the site in its compressed forms too, at the strongest setting: it is read far more often. */
function compressFiles(): void {
  for (const file of filesIn("build/client").filter((path) =>
    /\.(css|js|svg|txt|json|webmanifest)$/.test(path),
  )) {
    const bytes = readFileSync(file);
    writeFileSync(`${file}.br`, brotliCompressSync(bytes));
    writeFileSync(`${file}.gz`, gzipSync(bytes, { level: 9 }));
  }
}

async function buildAnew(fingerprint: string): Promise<void> {
  rmSync(resolve("build"), { recursive: true, force: true });
  await buildPages();
  await buildProcesses();
  compressFiles();
  writeFileSync(FINGERPRINT, fingerprint);
}

/** Builds what is missing or old, one process at a time. Answers whether anything was built. */
export async function ensureBuild(say: (line: string) => void): Promise<boolean> {
  if (!existsSync("prisma/generated/client.ts")) await import("#prisma/generate.ts");
  const wanted = fingerprintOfSources();
  const isBuilt = () => existsSync(FINGERPRINT) && readFileSync(FINGERPRINT, "utf8") === wanted;
  if (isBuilt()) return false;
  return withLock(resolve(".cache/build.lock"), async () => {
    if (isBuilt()) return false;
    say("Building the site, once…");
    await buildAnew(wanted);
    return true;
  });
}

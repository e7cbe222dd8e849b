// A whole site with the sample set for a bench, built first where that is due, in a folder that is thrown away.
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ensureBuild } from "#app/cli/ensure-build.server.ts";
import { startBuiltSite } from "#tests/support/started-site.ts";
import type { StartedSite } from "#tests/support/started-site.ts";

export async function startOwnSite(): Promise<StartedSite & { dataFolder: string }> {
  await ensureBuild((line) => process.stderr.write(`${line}\n`));
  const dataFolder = mkdtempSync(join(tmpdir(), "bench-site-"));
  return { ...(await startBuiltSite(dataFolder)), dataFolder };
}

// Writes the Prisma client from the schema without its native schema engine, which a closed network cannot fetch.
import { execFileSync } from "node:child_process";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const here = dirname(fileURLToPath(import.meta.url));
const manifest = createRequire(import.meta.url).resolve("prisma/package.json");

execFileSync(
  process.execPath,
  [
    join(dirname(manifest), "build/index.js"),
    "generate",
    "--config",
    join(here, "prisma.config.ts"),
    "--no-hints",
  ],
  {
    stdio: ["ignore", "ignore", "inherit"],
    // The engine is never run by "generate"; any existing file stops the download.
    env: {
      ...process.env,
      PRISMA_SCHEMA_ENGINE_BINARY: manifest,
      CHECKPOINT_DISABLE: "1",
      PRISMA_HIDE_UPDATE_MESSAGE: "1",
    },
  },
);

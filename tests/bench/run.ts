// npm run bench -- NAME: runs one benchmark, or says which there are.
import { spawnSync } from "node:child_process";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const BENCHES = ["law", "sheets", "import", "search", "pages", "memory"] as const;

const [asked, ...rest] = process.argv.slice(2);
const name = BENCHES.find((bench) => bench === asked);

if (name === undefined) {
  process.stderr.write(`Usage: npm run bench -- ${BENCHES.join(" | ")}\n`);
  process.exit(2);
}
const file = join(dirname(fileURLToPath(import.meta.url)), `${name}.ts`);
process.exit(
  spawnSync(process.execPath, ["--import", "tsx", file, ...rest], { stdio: "inherit" }).status ?? 1,
);

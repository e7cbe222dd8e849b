// npm test: every check in turn, each with its time, and one last line that adds them all up.
import { execFileSync, spawn } from "node:child_process";
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";

type Count = { passed: number; failed: number; skipped: number };
type Stage = { name: string; command: string[]; report: string | null };

const REPORTS = resolve(".cache/test-reports");
const bin = (name: string) => join("node_modules", ".bin", name);

/** A suite under this Node, or under another `program` whose version then stands beside the suite's name. */
function suite(project: string, other?: { program: string; version: string }): Stage {
  const name = other ? `${project} ${other.version}` : project;
  const report = join(REPORTS, `${name.replace(" ", "-")}.json`);
  const runner = other
    ? [other.program, join("node_modules", "vitest", "vitest.mjs")]
    : [bin("vitest")];
  const reporters = ["--reporter=dot", "--reporter=json", `--outputFile.json=${report}`];
  return { name, command: [...runner, "run", "--project", project, ...reporters], report };
}

/** The suites that need no server, once more under the Node that OTHER_NODE names; none where it is not set. */
function otherNodeStages(): Stage[] {
  const program = process.env["OTHER_NODE"];
  if (!program) return [];
  const version = execFileSync(program, ["--version"], { encoding: "utf8" }).trim();
  return ["unit", "contract"].map((project) => suite(project, { program, version }));
}

const STAGES: readonly Stage[] = [
  { name: "format", command: [bin("prettier"), "--check", "--log-level=warn", "."], report: null },
  { name: "lint", command: [bin("eslint"), "."], report: null },
  { name: "types", command: [bin("tsc"), "--noEmit"], report: null },
  ...["unit", "contract", "integration", "e2e"].map((name) => suite(name)),
  ...otherNodeStages(),
];

function run([command = "", ...args]: readonly string[]): Promise<number> {
  return new Promise((done) => {
    const child = spawn(command, args, {
      stdio: ["ignore", "inherit", "inherit"],
      shell: process.platform === "win32",
    });
    child.once("error", () => {
      done(1);
    });
    child.once("exit", (code) => {
      done(code ?? 1);
    });
  });
}

/** A check without tests of its own counts as one. A suite that broke before its tests ran counts as one that failed. */
function countOf(stage: Stage, code: number): Count {
  if (!stage.report) return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0 };
  try {
    const said = JSON.parse(readFileSync(stage.report, "utf8")) as Record<string, number>;
    const failed = said["numFailedTests"] ?? 0;
    return {
      passed: said["numPassedTests"] ?? 0,
      failed: code !== 0 && failed === 0 ? 1 : failed,
      skipped: (said["numPendingTests"] ?? 0) + (said["numTodoTests"] ?? 0),
    };
  } catch {
    return { passed: 0, failed: 1, skipped: 0 };
  }
}

rmSync(REPORTS, { recursive: true, force: true });
mkdirSync(REPORTS, { recursive: true });
const total: Count = { passed: 0, failed: 0, skipped: 0 };
const times: string[] = [];
for (const stage of STAGES) {
  process.stdout.write(`\n── ${stage.name}\n`);
  const startedAt = Date.now();
  const count = countOf(stage, await run(stage.command));
  const seconds = ((Date.now() - startedAt) / 1000).toFixed(1);
  times.push(
    `${stage.name.padEnd(16)} ${seconds.padStart(6)} s  ${count.passed} passed, ${count.failed} failed, ${count.skipped} skipped`,
  );
  total.passed += count.passed;
  total.failed += count.failed;
  total.skipped += count.skipped;
}
process.exitCode = total.failed > 0 ? 1 : 0;
process.stdout.write(
  `\n${times.join("\n")}\n\n${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped\n`,
);

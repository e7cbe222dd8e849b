// The process that runs tests over planted faults: one vitest kept warm in a scratch copy of the tree, asked by messages.
import { resolve } from "node:path";
import { createVitest, type TestSpecification } from "vitest/node";

export type Question = { changed: string; tests: string[] };
export type Answer = { failed: string[] };

/** Unit tests judge alone or beside integration tests. */
const projects = ["unit", ...(process.argv[2] === "integration" ? ["integration"] : [])];

const vitest = await createVitest("test", {
  run: true,
  watch: false,
  bail: 1,
  project: projects,
  pool: projects.length === 1 ? "threads" : "forks",
  execArgv: [],
  maxWorkers: 1,
  fileParallelism: false,
  cache: false,
  reporters: [{}],
});
await vitest.globTestSpecifications();
let changedBefore = "package.json";

/** A test that fails, and a file that does not load, both notice; so does an error that nobody caught. */
async function answer({ changed, tests }: Question): Promise<Answer> {
  // The file of the fault before is whole again on the disk, and must be read anew as well.
  for (const path of [changed, changedBefore]) vitest.invalidateFile(resolve(path));
  changedBefore = changed;
  const specifications: TestSpecification[] = tests.flatMap((test) =>
    vitest.getModuleSpecifications(resolve(test)),
  );
  // What an earlier fault made fail would count towards "stop at the first failure".
  vitest.state.filesMap.clear();
  vitest.state.idMap.clear();
  const { testModules, unhandledErrors } = await vitest.rerunTestSpecifications(specifications);
  const failed = testModules
    .filter((module) => module.state() === "failed")
    .map((module) => module.relativeModuleId);
  const hasRun = testModules.some((module) => ["passed", "failed"].includes(module.state()));
  if (!hasRun) throw new Error(`no test ran of ${tests.join(", ")}`);
  return { failed: failed.length === 0 && unhandledErrors.length > 0 ? tests : failed };
}

process.on("message", (question: Question | "close") => {
  if (question === "close") {
    void vitest.close().finally(() => process.exit(0));
    return;
  }
  void answer(question).then((said) => process.send?.(said));
});
process.once("disconnect", () => void vitest.close().finally(() => process.exit(1)));
process.send?.({ failed: [] } satisfies Answer);

// Which tests judge a file: those that import it, by way of whatever files, the nearest first.
import { existsSync } from "node:fs";
import { readSources, targetOf } from "#tests/support/source-tree.ts";

/** For each file the files that import it for more than its types. */
function readImporters(): Map<string, string[]> {
  const importers = new Map<string, string[]>();
  for (const { imports } of readSources())
    for (const one of imports) {
      const target = targetOf(one);
      if (target === null || one.isTypeOnly) continue;
      importers.set(target, [...(importers.get(target) ?? []), one.from]);
    }
  return importers;
}

/**
 * Finds the tests of a suite that reach a file: its mirror first, which may run the file as a program of its own, then those
 * that import it, by the number of steps.
 */
export function makeJudgesOf(suite: "unit" | "integration"): (file: string) => string[] {
  const importers = readImporters();
  return (file) => {
    const bare = file.replace(/(\.server)?\.tsx?$/, "");
    const mirrors = [`${bare}.test.ts`, `${bare}.test.tsx`, `${bare}.server.test.ts`]
      .map((path) => `tests/${suite}/${path}`)
      .filter((path) => existsSync(path));
    const seen = new Set([file]);
    for (const reached of seen) for (const one of importers.get(reached) ?? []) seen.add(one);
    const tests = [...seen].filter(
      (path) => path.startsWith(`tests/${suite}/`) && /\.test\.tsx?$/.test(path),
    );
    return [...mirrors, ...tests.filter((path) => !mirrors.includes(path))];
  };
}

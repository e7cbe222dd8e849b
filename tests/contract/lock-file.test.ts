// What is installed is what was looked at: every package of the lock file is held by its hash.
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

type Locked = { link?: boolean; integrity?: string };

test("every package in the lock file has the hash of what it must be", () => {
  const lock = JSON.parse(readFileSync("package-lock.json", "utf8")) as {
    packages: Record<string, Locked>;
  };
  const packages = Object.entries(lock.packages).filter(([path, { link }]) => path && !link);
  expect(packages.length).toBeGreaterThan(500);
  expect(packages.filter(([, { integrity }]) => !integrity).map(([path]) => path)).toEqual([]);
});

// Which faults a run plants: all of the chosen files, or so many drawn at random from each folder.
import { readFileSync } from "node:fs";
import { randomOf } from "#tests/support/random.ts";
import { listPaths } from "#tests/support/source-tree.ts";
import { type Mutant, mutantsOf } from "./mutant.ts";

const PURE_ROOMS = ["app/domain/", "search/"];
const SERVER_ROOMS = ["app/", "search/", "prisma/"];

/** The room whose figure a file counts in: `app/domain/law`, `search/reading`, or `search` for its door. */
export function folderOf(file: string): string {
  const parts = file.split("/").slice(0, -1);
  return parts.slice(0, parts[0] === "app" ? 3 : 2).join("/");
}

function isProgram(path: string): boolean {
  return path.endsWith(".ts") && !path.startsWith("prisma/generated/");
}

function isUnder(path: string, place: string): boolean {
  return path === place || path.startsWith(`${place}/`);
}

/** Every fault of the files that no server is needed for, or of those that are; only under some folders where any are named. */
export function listMutants(places: readonly string[], kind: "pure" | "server"): Mutant[] {
  const rooms = kind === "pure" ? PURE_ROOMS : SERVER_ROOMS;
  return listPaths()
    .filter((path) => isProgram(path) && rooms.some((room) => path.startsWith(room)))
    .filter((path) => places.length === 0 || places.some((place) => isUnder(path, place)))
    .filter((path) => path.includes(".server.") === (kind === "server"))
    .sort()
    .flatMap((path) => mutantsOf(path, readFileSync(path, "utf8")));
}

/** So many of a list, none twice, in the list's order; all of it where it holds no more. */
export function draw(mutants: readonly Mutant[], count: number, seed: number): Mutant[] {
  const random = randomOf(seed);
  const shuffled = mutants.map((mutant) => ({ mutant, at: random.real() }));
  const drawn = new Set(
    shuffled
      .sort((a, b) => a.at - b.at)
      .slice(0, count)
      .map(({ mutant }) => mutant),
  );
  return mutants.filter((mutant) => drawn.has(mutant));
}

/** File by file, the files in an order by chance: a run that is cut short has then looked into every corner. */
export function filesShuffled(mutants: readonly Mutant[], seed: number): Mutant[] {
  const random = randomOf(seed);
  const places = new Map(mutants.map(({ file }) => [file, random.real()]));
  return [...mutants].sort((a, b) => (places.get(a.file) ?? 0) - (places.get(b.file) ?? 0));
}

/** So many from each folder on its own. */
export function drawFromEach(mutants: readonly Mutant[], count: number, seed: number): Mutant[] {
  const folders = [...new Set(mutants.map(({ file }) => folderOf(file)))];
  return folders.flatMap((folder) =>
    draw(
      mutants.filter(({ file }) => folderOf(file) === folder),
      count,
      seed,
    ),
  );
}

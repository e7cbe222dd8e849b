// What a base says of itself, so that a damaged or missing file is noticed before anything is restored from it.
import { readFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { z } from "zod";
import { StartProblem } from "#app/process.server.ts";
import { type CopiedFile, sha256Of, writeWhole } from "./disk-copy.server.ts";
import type { Base } from "./reach.ts";

/** Paths are those below the base's folder: `postgres/…` is the database, `beside/…` what stood beside it. */
export type Manifest = { base: Base; folders: string[]; files: CopiedFile[] };

const FILE = "manifest.json";
const instant = z.iso.datetime().transform((text) => new Date(text));
const BASE = z.object({
  startedAt: instant,
  finishedAt: instant,
  startSegment: z.string(),
  stopSegment: z.string(),
  bytes: z.number(),
});
const SHAPE = z.object({
  base: BASE,
  folders: z.array(z.string()),
  files: z.array(z.object({ path: z.string(), size: z.number(), sha256: z.string() })),
});

/** Two lines: the manifest, and its own hash. */
export async function writeManifest(folder: string, manifest: Manifest): Promise<void> {
  const text = JSON.stringify(manifest);
  await writeWhole(join(folder, FILE), `${text}\n${sha256Of(text)}\n`);
}

/** The refusal of a base of which something, named by `what`, is not as it was written. */
export function damagedBase(folder: string, what: string): StartProblem {
  return new StartProblem(
    `The base ${folder} is damaged in ${what}: move that folder away, and the base before it is used.`,
  );
}

/** Throws StartProblem where it is missing or altered. */
export async function readManifest(folder: string): Promise<Manifest> {
  const [text = "", hash] = (await readFile(join(folder, FILE), "utf8").catch(() => "")).split(
    "\n",
  );
  if (sha256Of(text) !== hash) throw damagedBase(folder, "its manifest");
  const read = SHAPE.safeParse(JSON.parse(text));
  if (!read.success) throw damagedBase(folder, "its manifest");
  return { ...read.data, base: { ...read.data.base, name: basename(folder) } };
}

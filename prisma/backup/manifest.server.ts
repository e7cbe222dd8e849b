// What a base says of itself, so that a damaged or missing file is noticed before anything is restored from it.
import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { z } from "zod";
import { StartProblem } from "#app/process.server.ts";
import { type CopiedFile, writeWhole } from "./disk-copy.server.ts";
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

const hashOf = (text: string) => createHash("sha256").update(text).digest("hex");

/** Two lines: the manifest, and its own hash. */
export async function writeManifest(folder: string, manifest: Manifest): Promise<void> {
  const text = JSON.stringify(manifest);
  await writeWhole(join(folder, FILE), `${text}\n${hashOf(text)}\n`);
}

function damaged(folder: string): StartProblem {
  return new StartProblem(
    `The base ${folder} is damaged in its manifest: move that folder away, and the base before it is used.`,
  );
}

/** Throws StartProblem where it is missing or altered. */
export async function readManifest(folder: string): Promise<Manifest> {
  const [text = "", hash] = (await readFile(join(folder, FILE), "utf8").catch(() => "")).split(
    "\n",
  );
  if (hashOf(text) !== hash) throw damaged(folder);
  const read = SHAPE.safeParse(JSON.parse(text));
  if (!read.success) throw damaged(folder);
  return { ...read.data, base: { ...read.data.base, name: basename(folder) } };
}

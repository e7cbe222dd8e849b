// Lines reach their target in order, the files keep their bounds, and a full disk costs lines but no time.
import { execFileSync, spawnSync } from "node:child_process";
import {
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, expect, test } from "vitest";
import { boundedFile, makeSink, standardOutput } from "#app/log-sink.server.ts";

const folder = mkdtempSync(join(tmpdir(), "log-"));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** Waits until `isSo`, at most five seconds. */
async function until(isSo: () => boolean): Promise<void> {
  for (let tries = 0; !isSo() && tries < 250; tries += 1) await sleep(20);
  expect(isSo()).toBe(true);
}

test("lines come in order, and the files together keep their bounds", async () => {
  const file = join(folder, "deep", "web.log");
  const sink = makeSink(boundedFile(file, { fileBytes: 1_000, files: 3 }));
  for (let i = 0; i < 200; i += 1) {
    sink.write(`line ${String(i).padStart(4, "0")} ${"x".repeat(40)}\n`);
    if (i % 5 === 0) await sleep(1);
  }
  await until(() => readFileSync(file, "utf8").includes("line 0199"));
  expect(readdirSync(join(folder, "deep")).sort()).toEqual(["web.log", "web.log.1", "web.log.2"]);
  const kept = [".2", ".1", ""].map((age) => readFileSync(file + age, "utf8"));
  for (const text of kept) expect(text.length).toBeLessThanOrEqual(1_000);
  const numbers = [...kept.join("").matchAll(/line (\d{4})/g)].map(([, number]) => Number(number));
  expect(numbers).toEqual(
    Array.from({ length: numbers.length }, (_, i) => 200 - numbers.length + i),
  );
  expect(sink.dropped()).toBe(0);
});

test("a target without room: the oldest lines wait, the others are dropped and counted, and nothing is held up", async () => {
  const full = openSync("/dev/full", "w");
  const sink = makeSink(standardOutput(full), 10_000, 20);
  const startedAt = performance.now();
  for (let i = 0; i < 1_000; i += 1) sink.write(`${"x".repeat(99)}\n`);
  expect(performance.now() - startedAt).toBeLessThan(500);
  expect(sink.dropped()).toBeGreaterThan(800);
  await sleep(100);
  expect(() => {
    sink.flushLast();
  }).not.toThrow();
  // The sink tries on for as long as the process lives, so its descriptor stays open: the number would soon be another file's.
});

test("a target that takes lines again gets those that waited, the oldest first", async () => {
  let hasRoom = false;
  let said = "";
  const sink = makeSink(
    {
      write: (bytes, done) => {
        const taken = hasRoom ? bytes.subarray(0, 7) : Buffer.alloc(0);
        said += taken.toString();
        const error = hasRoom ? null : new Error("ENOSPC");
        setImmediate(done, error, taken.length);
      },
      writeLast: () => undefined,
    },
    100,
    10,
  );
  for (let i = 0; i < 50; i += 1) sink.write(`line ${i}\n`);
  await sleep(30);
  hasRoom = true;
  await until(() => said.includes("line 5\n"));
  expect(said.startsWith("line 0\nline 1\nline 2\n")).toBe(true);
  expect(sink.dropped()).toBeGreaterThan(20);
});

test("what was said just before the end is kept, once", () => {
  const file = join(folder, "end.log");
  const script = `
    const { makeSink, boundedFile } = await import("./app/log-sink.server.ts");
    const sink = makeSink(boundedFile(${JSON.stringify(file)}));
    process.once("exit", sink.flushLast);
    for (let i = 0; i < 100; i += 1) sink.write("line " + i + "\\n");
    process.exit(0);`;
  const { status } = spawnSync(process.execPath, [
    ...["--import", "tsx", "--input-type=module", "-e", script],
  ]);
  expect(status).toBe(0);
  expect(readFileSync(file, "utf8")).toBe(
    Array.from({ length: 100 }, (_, i) => `line ${i}\n`).join(""),
  );
});

function mountSmallDisk(): string | null {
  const place = mkdtempSync(join(tmpdir(), "disk-"));
  try {
    execFileSync("mount", ["-t", "tmpfs", "-o", "size=64k", "tmpfs", place], { stdio: "ignore" });
    return place;
  } catch {
    rmSync(place, { recursive: true });
    return null;
  }
}

test("a disk that fills and is emptied again: writing goes on by itself", async (context) => {
  const disk = mountSmallDisk();
  if (disk === null) {
    context.skip("this user may not mount a disk");
    return;
  }
  try {
    const file = join(disk, "web.log");
    const sink = makeSink(boundedFile(file), 1_000, 20);
    sink.write("before\n");
    await until(() => statSync(file, { throwIfNoEntry: false })?.size === 7);
    const filler = join(disk, "filler");
    try {
      for (;;) writeFileSync(filler, "x".repeat(4_096), { flag: "a" });
    } catch {
      // full
    }
    for (let i = 0; i < 100; i += 1) sink.write(`${"x".repeat(99)}\n`);
    await sleep(100);
    for (let i = 0; i < 100; i += 1) sink.write(`${"x".repeat(99)}\n`);
    await sleep(100);
    expect(sink.dropped()).toBeGreaterThan(0);
    rmSync(filler);
    // Until what waited is written, a further line may still be one too many: some line gets through by itself.
    await until(() => {
      sink.write("after\n");
      return readFileSync(file, "utf8").endsWith("after\n");
    });
  } finally {
    execFileSync("umount", ["-l", disk]);
    rmSync(disk, { recursive: true });
  }
});

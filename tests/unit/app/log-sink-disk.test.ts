// A disk that is full costs lines and no time; in a process of its own, since a writer that stands still holds a thread.
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { expect, test } from "vitest";
import { boundedFile, makeSink } from "#app/log-sink.server.ts";

/** Waits until `isSo`, at most five seconds. */
async function until(isSo: () => boolean): Promise<void> {
  for (let tries = 0; !isSo() && tries < 250; tries += 1) await sleep(20);
  expect(isSo()).toBe(true);
}

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

// A Chromium for the browser tests from npm alone, on machines that have no browser and not even its libraries.
import { spawnSync } from "node:child_process";
import {
  createReadStream,
  createWriteStream,
  existsSync,
  mkdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, resolve } from "node:path";
import { pipeline } from "node:stream/promises";
import { createBrotliDecompress } from "node:zlib";
import type { LaunchOptions } from "playwright";

/** No sandbox, because tests may run as root; nothing that calls hosts of its own accord. */
const ARGUMENTS = [
  ...[
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
  ],
  ...["--disable-component-update", "--disable-sync", "--disable-domain-reliability", "--no-pings"],
];

function packageFolder(): string {
  // The package shows only its entry file: bin/ lies three folders above it.
  return join(dirname(createRequire(import.meta.url).resolve("@sparticuz/chromium")), "../..");
}

/** Makes `path` by `work`, whole or not at all, so that a run killed in between leaves nothing half unpacked. */
async function once(path: string, work: (making: string) => Promise<void>): Promise<string> {
  if (existsSync(path)) return path;
  const making = `${path}.${process.pid}`;
  rmSync(making, { recursive: true, force: true });
  await work(making);
  if (existsSync(path)) rmSync(making, { recursive: true, force: true });
  else renameSync(making, path);
  return path;
}

async function unpackProgram(from: string, to: string): Promise<void> {
  await pipeline(
    createReadStream(from),
    createBrotliDecompress(),
    createWriteStream(to, { mode: 0o755 }),
  );
}

async function unpackArchive(from: string, to: string): Promise<void> {
  await unpackProgram(from, `${to}.tar`);
  mkdirSync(to);
  const done = spawnSync("tar", ["-xf", `${to}.tar`, "-C", to]);
  rmSync(`${to}.tar`);
  if (done.status !== 0) throw new Error(`tar could not unpack ${from}: ${String(done.stderr)}`);
}

function fontsSetting(folders: string[], cache: string): string {
  const lines = [
    ...folders.map((folder) => `<dir>${folder}</dir>`),
    `<cachedir>${cache}</cachedir>`,
  ];
  return `<?xml version="1.0"?>\n<!DOCTYPE fontconfig SYSTEM "fonts.dtd">\n<fontconfig>\n${lines.join("\n")}\n</fontconfig>\n`;
}

function starts(program: string, env: NodeJS.ProcessEnv): boolean {
  return spawnSync(program, ["--version"], { env, stdio: "ignore" }).status === 0;
}

/**
 * How to launch the browser: CHROMIUM_PATH where set, an installed Chrome on macOS and Windows, otherwise the
 * Chromium inside @sparticuz/chromium, unpacked once into .cache, with the package's
 * fonts, and with its libraries where the machine has none.
 */
export async function prepareChromium(): Promise<LaunchOptions> {
  const given = process.env.CHROMIUM_PATH;
  if (given) return { executablePath: given, args: ARGUMENTS };
  if (process.platform !== "linux")
    return { channel: process.platform === "win32" ? "msedge" : "chrome", args: ARGUMENTS };
  const cache = resolve(".cache/chromium");
  mkdirSync(cache, { recursive: true });
  const from = (name: string) => join(packageFolder(), "bin", name);
  const executablePath = await once(join(cache, "chromium"), (to) =>
    unpackProgram(from("chromium.br"), to),
  );
  const env: NodeJS.ProcessEnv = { ...process.env };
  const fonts = await once(join(cache, "fonts"), (to) => unpackArchive(from("fonts.tar.br"), to));
  env.FONTCONFIG_FILE = join(cache, "fonts.conf");
  writeFileSync(
    env.FONTCONFIG_FILE,
    fontsSetting([fonts, "/usr/share/fonts"], join(cache, "fonts-cache")),
  );
  if (!starts(executablePath, env)) {
    const libraries = await once(join(cache, "libraries"), (to) =>
      unpackArchive(from("al2023.tar.br"), to),
    );
    env.LD_LIBRARY_PATH = [join(libraries, "lib"), env.LD_LIBRARY_PATH].filter(Boolean).join(":");
    if (!starts(executablePath, env)) {
      throw new Error(
        "Chromium does not start, not even with the libraries it brings: set CHROMIUM_PATH to one that does.",
      );
    }
  }
  return { executablePath, args: ARGUMENTS, env };
}

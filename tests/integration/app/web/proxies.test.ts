// The snippets of the README for nginx and Caddy, run as they stand there but for names and ports, before the site's own stations.
import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { get } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { freePort } from "#prisma/embedded/credentials.server.ts";
import { type TestDatabase, testDatabase } from "#tests/support/database.ts";
import { type SmallSite, startSmallSite } from "#tests/support/small-site.ts";

type Proxy = {
  name: string;
  /** What asks the program whether it is there. */
  version: string[];
  /** The snippet as a whole configuration that listens on `port`, passes on to `sitePort` and writes in `folder` alone. */
  configure: (snippet: string, port: number, sitePort: number, folder: string) => string;
  check: (file: string) => string[];
  run: (file: string) => string[];
};

/** Replaces what stands in the snippet. Throws where it does not, so that a changed README is noticed. */
function replaced(text: string, from: string, to: string): string {
  if (!text.includes(from)) throw new Error(`the README's snippet has no "${from}" any more`);
  return text.replace(from, to);
}

const PROXIES: Proxy[] = [
  {
    name: "nginx",
    version: ["-v"],
    configure: (snippet, port, sitePort, folder) => {
      const own = replaced(snippet, "listen 443 ssl;", `listen 127.0.0.1:${port};`);
      const temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"]
        .map((name) => `${name}_temp_path ${folder}/${name};`)
        .join(" ");
      const server = replaced(own, "http://127.0.0.1:3000", `http://127.0.0.1:${sitePort}`);
      return `daemon off; pid ${folder}/pid; error_log stderr; events {}\nhttp { access_log off; ${temporary}\n${server}\n}\n`;
    },
    check: (file) => ["-t", "-c", file],
    run: (file) => ["-c", file],
  },
  {
    name: "caddy",
    version: ["version"],
    configure: (snippet, port, sitePort) => {
      const own = replaced(snippet, "viecthat.example {", `http://127.0.0.1:${port} {`);
      return `{\n  admin off\n}\n${replaced(own, "127.0.0.1:3000", `127.0.0.1:${sitePort}`)}\n`;
    },
    check: (file) => ["validate", "--adapter", "caddyfile", "--config", file],
    run: (file) => ["run", "--adapter", "caddyfile", "--config", file],
  },
];

/** What stands under the proxy's name in the README, up to an empty line or the end of the block. */
function snippetOf(name: string): string {
  const found = new RegExp(`^# ${name}\\n([\\s\\S]+?)\\n(?:\\n|\`\`\`)`, "im").exec(
    readFileSync("README.md", "utf8"),
  );
  if (found?.[1] === undefined) throw new Error(`the README has no snippet for ${name}`);
  return found[1];
}

/** Not the address from which the proxy itself asks, where this machine has a second one. */
const READER = process.platform === "linux" ? "127.0.0.2" : "127.0.0.1";

function askFrom(
  localAddress: string,
  port: number,
  path: string,
): Promise<{ status: number | undefined; text: string }> {
  return new Promise((done, fail) => {
    get({ host: "127.0.0.1", port, path, localAddress, agent: false }, (answer) => {
      let text = "";
      answer.on("data", (chunk: Buffer) => (text += chunk.toString()));
      answer.once("end", () => {
        done({ status: answer.statusCode, text });
      });
    }).once("error", fail);
  });
}

let database: TestDatabase;
let site: SmallSite;
let folder = "";
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "proxies-"));
  database = await testDatabase();
  const who = ({ context }: { context: { address?: string | undefined } }) =>
    new Response(`address ${context.address}`);
  site = await startSmallSite(database.database, [{ path: "vi/who", loader: who }]);
});
afterAll(async () => {
  await site.close();
  await database.close();
  rmSync(folder, { recursive: true, force: true });
});

describe.each(PROXIES)("$name", ({ name, version, configure, check, run }) => {
  test("the README has a snippet that the test knows how to place", () => {
    expect(configure(snippetOf(name), 1, 2, folder)).not.toContain("3000");
  });

  test("the snippet is taken, passes the reader's address on and shows nobody the counts", async (context) => {
    const isThere = spawnSync(name, version).status === 0;
    context.skip(!isThere, `${name} is not on the PATH`);
    const port = await freePort();
    const file = join(folder, `${name}.conf`);
    writeFileSync(file, configure(snippetOf(name), port, site.port, folder));
    const env = { ...process.env, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder };
    const checked = spawnSync(name, check(file), { encoding: "utf8", env });
    expect(checked.status, checked.stderr).toBe(0);
    const proxy: ChildProcess = spawn(name, run(file), { stdio: "ignore", env });
    try {
      const ask = (path: string) => askFrom(READER, port, path);
      await expect
        .poll(() => ask("/healthz").catch(() => null))
        .toEqual({ status: 200, text: "ok\n" });
      expect(await ask("/vi/who")).toEqual({ status: 200, text: `address ${READER}` });
      expect(await ask("/metrics")).toMatchObject({ status: 404 });
    } finally {
      const ended = new Promise((done) => proxy.once("exit", done));
      proxy.kill("SIGTERM");
      await ended;
    }
  });
});

// What every answer of the site carries and refuses, asked as a program would.
import { request } from "node:http";
import { brotliDecompressSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { siteUrl } from "#tests/support/browser.ts";

type Answer = {
  status: number;
  headers: Record<string, string | string[] | undefined>;
  body: Buffer;
};

function ask(
  path: string,
  options: { method?: string; headers?: Record<string, string>; body?: string } = {},
): Promise<Answer> {
  return new Promise((done, fail) => {
    const sent = request(
      siteUrl(path),
      { method: options.method ?? "GET", headers: options.headers ?? {} },
      (answer) => {
        const chunks: Buffer[] = [];
        answer.on("data", (chunk: Buffer) => chunks.push(chunk));
        answer.on("end", () => {
          done({
            status: answer.statusCode ?? 0,
            headers: answer.headers,
            body: Buffer.concat(chunks),
          });
        });
      },
    );
    sent.on("error", fail);
    sent.end(options.body);
  });
}

const post = (headers: Record<string, string>, body = "q=1") =>
  ask("/vi/check", {
    method: "POST",
    body,
    headers: {
      "content-type": "application/x-www-form-urlencoded",
      "content-length": String(body.length),
      ...headers,
    },
  });

test("pages say what they are, load nothing from elsewhere and run nothing inline", async () => {
  const { status, headers, body } = await ask("/vi/orders");
  expect(status).toBe(200);
  expect(headers["content-type"]).toBe("text/html; charset=utf-8");
  expect(headers["content-security-policy"]).toContain("default-src 'none'");
  expect(headers["content-security-policy"]).not.toContain("unsafe");
  expect(headers).toMatchObject({
    "x-content-type-options": "nosniff",
    "x-frame-options": "DENY",
    "referrer-policy": "same-origin",
  });
  expect(headers["x-powered-by"]).toBeUndefined();
  expect(body.toString()).not.toMatch(/<style|\sstyle="|\son\w+="/);
});

/** What a page runs: the opening tags of its scripts, but for data that is none. */
const scriptsOf = (page: string) =>
  [...page.matchAll(/<script(?![^>]*ld\+json)[^>]*>/g)].map(([tag]) => tag);

describe("scripts", () => {
  test.each(["/vi", "/en/orders", "/vi/orders?q=h%C3%A0n&market=JP", "/id/orders?q=zzzzzz"])(
    "%s runs one, of at most a kilobyte, which suggests while typing",
    async (path) => {
      const tags = scriptsOf((await ask(path)).body.toString());
      expect(tags).toEqual([
        expect.stringMatching(/^<script type="module" src="\/assets\/while-typing-[\w-]+\.js">$/),
      ]);
      const address = /src="([^"]+)"/.exec(tags[0] ?? "")?.[1] ?? "";
      const { status, headers, body } = await ask(address, {
        headers: { "accept-encoding": "br" },
      });
      expect(status).toBe(200);
      expect(headers).toMatchObject({
        "content-encoding": "br",
        "cache-control": "public, max-age=31536000, immutable",
      });
      expect(body.length).toBeLessThanOrEqual(1_000);
      expect(brotliDecompressSync(body).toString()).not.toMatch(/\bimport\b/);
    },
  );

  test.each([
    "/vi/check",
    "/vi/agencies",
    "/vi/fees",
    "/vi/fees/asked",
    "/vi/sum",
    "/vi/loan",
    "/vi/rules",
    "/vi/sign-in",
    "/vi/no-such-page",
    "an order",
    "an agency",
  ])("%s runs none", async (path) => {
    const list = { "an order": "/vi/orders", "an agency": "/vi/agencies" }[path];
    const page =
      list === undefined
        ? path
        : (new RegExp(`href="(${list}/[^"?#]+)"`).exec((await ask(list)).body.toString())?.[1] ??
          "");
    expect(page).toMatch(/^\/vi\//);
    const { body } = await ask(page);
    expect(body.toString()).toContain("</html>");
    expect(scriptsOf(body.toString())).toEqual([]);
  });
});

test("every answer has a number of its own", async () => {
  const numbers = (await Promise.all([ask("/vi"), ask("/vi"), ask("/no-such-page")])).map(
    ({ headers }) => headers["x-request-id"],
  );
  expect(new Set(numbers).size).toBe(3);
});

describe("compressed on the way", () => {
  test.each(["br", "gzip"])("%s", async (coding) => {
    expect(
      (await ask("/vi", { headers: { "accept-encoding": coding } })).headers["content-encoding"],
    ).toBe(coding);
  });

  test("built files stay for a year, and come compressed as the build stored them", async () => {
    const css = /href="(\/assets\/[^"]+\.css)"/.exec((await ask("/vi")).body.toString())?.[1] ?? "";
    const plain = await ask(css);
    const small = await ask(css, { headers: { "accept-encoding": "br" } });
    expect(plain.headers["cache-control"]).toBe("public, max-age=31536000, immutable");
    expect(small.headers).toMatchObject({
      "content-encoding": "br",
      "content-type": "text/css; charset=utf-8",
      vary: "Accept-Encoding",
    });
    expect(brotliDecompressSync(small.body).equals(plain.body)).toBe(true);
  });

  test.each([
    "/assets/no-such.css",
    "/assets/../server/index.js",
    "/assets/%2e%2e/%2e%2e/server/index.js",
    "/assets/%00.css",
  ])("%s is not found", async (path) => {
    const { status, body } = await ask(path);
    expect([400, 403, 404]).toContain(status);
    expect(body.toString()).not.toContain("import ");
  });
});

describe("a write", () => {
  test.each([
    ["from another site", { "sec-fetch-site": "cross-site" }, 403],
    ["from another origin", { origin: "https://evil.example" }, 403],
    ["from nowhere", {}, 403],
    [
      "that claims a large body",
      { "sec-fetch-site": "same-origin", "content-length": "2000000" },
      413,
    ],
    [
      "that hides its length",
      { "sec-fetch-site": "same-origin", "transfer-encoding": "chunked", "content-length": "" },
      411,
    ],
  ])("%s is refused", async (_name, headers, status) => {
    const kept = Object.fromEntries(
      Object.entries({ "content-length": "3", ...headers }).filter(([, value]) => value !== ""),
    );
    const answer = await ask("/vi/check", {
      method: "POST",
      headers: kept,
      ...(kept["content-length"] === "3" || !kept["content-length"] ? { body: "q=1" } : {}),
    }).catch(() => null);
    // A body that never comes is cut off after the answer.
    expect(answer?.status ?? status).toBe(status);
  });

  test("from our own page is let through to the page, which takes none", async () => {
    expect((await post({ "sec-fetch-site": "same-origin" })).status).toBe(405);
  });
});

test("healthz asks the database", async () => {
  const { status, body } = await ask("/healthz");
  expect([status, body.toString()]).toEqual([200, "ok\n"]);
});

describe("metrics", () => {
  test("are this machine's to read, and say nothing of what is typed", async () => {
    await ask("/vi/orders?q=bimatrieng");
    const { status, headers, body } = await ask("/metrics");
    expect([status, headers["content-type"], headers["cache-control"]]).toEqual([
      200,
      "text/plain; charset=utf-8; version=0.0.4",
      "no-store",
    ]);
    const answered = /^search_answers_total\{engine="postgres"\} (\d+)$/m.exec(
      body.toString(),
    )?.[1];
    expect(Number(answered)).toBeGreaterThan(0);
    expect(body.toString()).toMatch(/^search_breaker_open 0$/m);
    expect(body.toString()).not.toContain("bimatrieng");
  });

  test("are not there for those whom a proxy brings", async () => {
    const { status, headers } = await ask("/metrics", {
      headers: { "x-forwarded-for": "203.0.113.9" },
    });
    expect([status, headers["content-type"]]).toEqual([404, "text/html; charset=utf-8"]);
  });
});

// Every request meets the same stations: who is believed, what is taken in, who waits, and what a fault beneath the pages is told as.
import { setTimeout as sleep } from "node:timers/promises";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type Asked,
  type SmallRoute,
  type SmallSite,
  smallSites,
  statusOf,
} from "#tests/support/small-site.ts";

const fails = (code: string) => () => {
  throw Object.assign(new Error("beneath"), { code });
};
/** Lets the pages go on that are being made, one each. */
const held: (() => void)[] = [];
const hold = () => new Promise<void>((go) => held.push(go)).then(() => new Response("held"));
const ROUTES: SmallRoute[] = [
  { path: ":lang/held", loader: hold },
  { path: "who", loader: ({ context }) => new Response(`address ${String(context.address)}`) },
  { path: "api/cookie", loader: cookieOf, action: cookieOf },
  { path: "vi/cookie", loader: cookieOf, action: cookieOf },
  {
    path: ":lang/sign-in",
    loader: () => new Response("form"),
    action: async ({ request }) => new Response(`got ${(await request.text()).length}`),
  },
  { path: ":lang/lost", loader: ({ context }) => new Response(`lost ${context.droppedLines}`) },
  { path: ":lang/frozen", loader: fails("57014"), action: fails("57014") },
  { path: ":lang/full", loader: fails("53100"), action: fails("53100") },
  { path: ":lang/bug", loader: fails("42P01") },
  { path: ":lang/slow", loader: () => sleep(300).then(() => new Response("slow")) },
  {
    path: ":lang/kept",
    loader: () =>
      new Response(null, { status: 403, headers: { "Cache-Control": "public, max-age=600" } }),
  },
];

function cookieOf({ request }: { request: Request }): Response {
  return new Response(`cookie ${request.headers.get("Cookie")} host ${new URL(request.url).host}`);
}

const startSite = smallSites(ROUTES);
let site: SmallSite;

async function start(...rest: Parameters<typeof startSite>): Promise<void> {
  site = await startSite(...rest);
}

const ask = (path: string, asked?: Asked) => site.ask(path, asked);
const OWN = { "Sec-Fetch-Site": "same-origin" };
const PAGE = { Accept: "text/html" };

describe("whose word about an address is taken", () => {
  const forged = { "X-Forwarded-For": "203.0.113.9, 198.51.100.7" };

  test.each([
    ["a proxy on this machine, its own word alone", ["loopback"], "198.51.100.7"],
    ["nobody", 0, "127.0.0.1"],
    ["one proxy", 1, "198.51.100.7"],
    ["two proxies", 2, "203.0.113.9"],
    ["a range that the asker is not in", ["10.0.0.0/8"], "127.0.0.1"],
    ["this machine and the proxy before it", ["loopback", "198.51.100.0/24"], "203.0.113.9"],
  ])("%s", async (_name, trustedProxy, address) => {
    await start({ trustedProxy });
    expect(await ask("/who", { headers: forged })).toMatch(
      new RegExp(`address ${address}\\r?$`, "m"),
    );
  });
});

describe("a write", () => {
  test.each([
    ["from our own page", OWN, 200],
    [
      "from our origin, where the proxy rewrote the host",
      { Origin: "https://viecthat.example", Host: "10.0.0.7:3000" },
      200,
    ],
    [
      "from our origin, where another host is passed on",
      { Origin: "https://viecthat.example", "X-Forwarded-Host": "inner.example" },
      200,
    ],
    [
      "from another site",
      { "Sec-Fetch-Site": "cross-site", Origin: "https://viecthat.example" },
      403,
    ],
    ["from another origin", { Origin: "https://evil.example" }, 403],
    ["from nowhere", {}, 403],
  ] as [string, Record<string, string>, number][])("%s", async (_name, headers, status) => {
    await start();
    const answer = await ask("/vi/sign-in", { method: "POST", headers, body: "q=1" });
    expect(statusOf(answer)).toBe(status);
    expect(site.logged.some(({ level }) => Number(level) >= 50)).toBe(false);
  });

  test("to an address for programs needs no origin and brings no cookie", async () => {
    await start();
    const headers = { Origin: "https://evil.example", Cookie: "session=1" };
    const answer = await ask("/api/cookie", { method: "POST", headers, body: "{}" });
    expect(answer).toContain("cookie null host viecthat.example");
    expect(await ask("/vi/cookie", { headers })).toContain("cookie session=1");
  });

  test.each([
    ["within the limit", 8_000, 200],
    ["above it", 8_001, 413],
  ])("%s", async (_name, bytes, status) => {
    await start();
    const body = "x".repeat(bytes);
    const answer = await ask("/vi/sign-in", { method: "POST", headers: OWN, body });
    expect(statusOf(answer)).toBe(status);
    if (status === 200) expect(answer).toContain(`got ${bytes}`);
  });

  test("that hides its length is refused", async () => {
    await start();
    const headers = { ...OWN, "Transfer-Encoding": "chunked" };
    expect(statusOf(await ask("/vi/sign-in", { method: "POST", headers }))).toBe(411);
  });

  test("refused in a browser is told as a page in the reader's language, kept by nobody", async () => {
    await start();
    const answer = await ask("/id/sign-in", { method: "POST", headers: PAGE, body: "q=1" });
    expect(answer).toMatch(/Formulir ini tidak diterima/);
    expect(answer).toMatch(/cache-control: no-store/i);
  });
});

describe("what stands beneath the pages", () => {
  test.each([
    ["/vi/frozen", "Trang tạm thời chưa trả lời được", "GET"],
    ["/en/frozen", "The site cannot answer just now", "GET"],
    ["/id/frozen", "Situs belum bisa menjawab", "POST"],
    ["/vi/full", "Máy chủ hết chỗ lưu", "POST"],
  ])("%s says so in words", async (path, words, method) => {
    await start();
    const headers = { ...PAGE, ...OWN };
    const answer = await ask(path, {
      method,
      headers,
      ...(method === "POST" ? { body: "a=1" } : {}),
    });
    expect(statusOf(answer)).toBe(503);
    expect(answer).toMatch(/retry-after: \d+/i);
    expect(answer).toContain(words);
    expect(answer).not.toMatch(/beneath|at Object|\.ts:/);
  });

  test("a bug stays a bug, and is kept by nobody", async () => {
    await start();
    const answer = await ask("/vi/bug", { headers: PAGE });
    expect(statusOf(answer)).toBe(500);
    expect(answer).toMatch(/cache-control: no-store/i);
  });

  test("a refusal is kept by nobody, whatever the page says", async () => {
    await start();
    const answer = await ask("/vi/kept");
    expect(statusOf(answer)).toBe(403);
    expect(answer.match(/cache-control: .*/gi)).toEqual(["Cache-Control: no-store"]);
  });
});

test("a page hears how many log lines the process has lost", async () => {
  await start();
  expect(await ask("/vi/lost")).toMatch(/lost 0\r?$/m);
});

describe("a crowd", () => {
  const pageGate = { atOnce: 1, line: 1, patienceMs: 5_000 };

  test("one page at a time, one waits, the others are told to come back; files and health go ahead", async () => {
    await start({ pageGate });
    const crowd = Array.from({ length: 5 }, () => ask("/vi/held", { headers: PAGE }));
    while (held.length === 0) await sleep(10);
    expect(statusOf(await ask("/healthz"))).toBe(200);
    expect(statusOf(await ask("/favicon.svg"))).toBe(200);
    expect(held).toHaveLength(1);
    const letting = setInterval(() => held.shift()?.(), 50);
    const answers = await Promise.all(crowd);
    clearInterval(letting);
    expect(answers.map(statusOf).sort()).toEqual([200, 200, 503, 503, 503]);
    expect(answers.find((answer) => statusOf(answer) === 503)).toMatch(/retry-after: 5/i);
    expect(statusOf(await ask("/vi/slow"))).toBe(200);
  });

  test("a sender of a slow body holds no page's place", async () => {
    await start({ pageGate });
    const headers = { ...OWN, "Content-Length": "100" };
    void ask("/vi/sign-in", { method: "POST", headers });
    await sleep(50);
    expect(statusOf(await ask("/vi/sign-in"))).toBe(200);
  });

  test("so many tries to sign in from one network are too many; reading there is not", async () => {
    await start();
    const from = (address: string) => ({ ...OWN, "X-Forwarded-For": address });
    const answers: string[] = [];
    for (let i = 0; i < 61; i += 1)
      answers.push(
        await ask("/vi/sign-in", { method: "POST", headers: from("203.0.113.9"), body: "a=1" }),
      );
    expect(answers.slice(0, 60).map(statusOf)).toEqual(Array<number>(60).fill(200));
    expect(answers[60]).toMatch(/^HTTP\/1\.1 429 [\s\S]*retry-after: \d+/i);
    expect(statusOf(await ask("/vi/sign-in", { headers: from("203.0.113.9") }))).toBe(200);
    const elsewhere = { method: "POST", headers: from("203.0.113.10"), body: "a=1" };
    expect(statusOf(await ask("/vi/sign-in", elsewhere))).toBe(200);
  });
});

describe("slow connections are ended", () => {
  test.each([
    ["nothing at all", ""],
    ["a header that never ends", "GET /vi HTTP/1.1\r\nHost: x\r\nX-A: "],
  ])("%s", async (_name, bytes) => {
    await start({}, { headersMs: 300, lookMs: 50 });
    expect(await site.askRaw(bytes)).toMatch(/^(HTTP\/1\.1 408 |$)/);
  });
});

describe("odd requests", () => {
  test.each([
    ["OPTIONS * HTTP/1.1", 204],
    ["OPTIONS /vi HTTP/1.1", 204],
    ["GET http://viecthat.example/healthz HTTP/1.1", 200],
    ["GET https://evil.example/who HTTP/1.1", 200],
    ["GET * HTTP/1.1", 400],
    ["GET http://[::1/vi HTTP/1.1", 400],
    ["GET vi HTTP/1.1", 400],
    ["GET //evil.example/vi HTTP/1.1", 400],
    ["GET /%E0%A4%A HTTP/1.1", 400],
    ["GET /vi?_data=root HTTP/1.1", 400],
    ["PUT /vi/sign-in HTTP/1.1", 405],
    ["TRACE /vi HTTP/1.1", 405],
    ["DELETE /healthz HTTP/1.1", 405],
    ["NONSENSE", 400],
  ])("%s is %i", async (line, status) => {
    await start();
    const answer = await site.askRaw(`${line}\r\nHost: x\r\nConnection: close\r\n\r\n`);
    expect(statusOf(answer)).toBe(status);
    if (status === 405 || status === 204) expect(answer).toMatch(/allow: GET, HEAD, POST/i);
  });

  test("a method that a page lacks leaves the others, and is logged for those who look closely alone", async () => {
    await start();
    const answer = await ask("/who", { method: "POST", headers: OWN, body: "a=1" });
    expect(statusOf(answer)).toBe(405);
    expect(answer).toMatch(/allow: GET, HEAD/i);
    expect(site.logged.filter(({ level }) => Number(level) > 20)).toEqual([]);
  });

  test("no path, method and headers make a fault", async () => {
    await start();
    const token = fc.stringMatching(/^[A-Za-z][A-Za-z-]{0,12}$/);
    const name = fc.oneof(
      token,
      fc.constantFrom("Origin", "Accept", "Cookie", "Range", "If-None-Match", "Accept-Encoding"),
      fc.constantFrom("X-Forwarded-For", "X-Forwarded-Host", "Sec-Fetch-Site", "Upgrade", "Expect"),
    );
    const value = fc.stringMatching(/^[\x21-\x7e\x80-\xff]{0,20}$/);
    const path = fc.oneof(
      fc.stringMatching(/^\/[\x21-\x7e]{0,30}$/),
      fc.stringMatching(/^\/(vi|en|assets|api|__manifest)[/?%.a-z0-9=&]{0,20}$/),
    );
    const method = fc.constantFrom("GET", "HEAD", "POST", "PUT", "OPTIONS", "PATCH", "TRACE");
    await fc.assert(
      fc.asyncProperty(
        path,
        method,
        fc.dictionary(name, value, { maxKeys: 4 }),
        async (p, m, h) => {
          fc.pre(!/^\/(vi|en|id|[^/]+)\/(frozen|full|bug)/i.test(p));
          const left = Object.entries(h).filter(
            ([each]) => !/^(content-length|transfer-encoding|connection|host)$/i.test(each),
          );
          const answer = await ask(p, {
            method: m,
            headers: Object.fromEntries(left),
            ...(m === "POST" ? { body: "a=1" } : {}),
          });
          // 417 and 101 are Node's own; nothing but a fault of ours is told as 5xx.
          expect(statusOf(answer), `${m} ${p} ${JSON.stringify(h)}`).toBeLessThan(500);
        },
      ),
      { numRuns: 300 },
    );
  });
});

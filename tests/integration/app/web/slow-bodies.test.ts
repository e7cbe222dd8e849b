// A body that comes byte by byte ends in 408, and keeps neither a page's place nor a turn among the large ones.
import { connect } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { describe, expect, test } from "vitest";
import {
  type SmallRoute,
  type SmallSite,
  smallSites,
  statusOf,
} from "#tests/support/small-site.ts";

const action: SmallRoute["action"] = async ({ request }) =>
  new Response(`got ${(await request.text()).length}`);
const ROUTES: SmallRoute[] = [
  { path: ":lang/sign-in", loader: () => new Response("form"), action },
  { path: ":lang/agency/sheet", action },
];

const startSite = smallSites(ROUTES);
let site: SmallSite;

async function start(...rest: Parameters<typeof startSite>): Promise<void> {
  site = await startSite(...rest);
}

const OWN = { "Sec-Fetch-Site": "same-origin" };

describe("a body that comes byte by byte", () => {
  const bodyMs = 300;

  /** Sends a byte every few milliseconds of a body that it says is longer; answers with all that comes until the connection ends. */
  function trickle(path: string, bodyBytes: number): Promise<string> {
    return new Promise((done) => {
      const socket = connect(site.port, "127.0.0.1");
      let text = "";
      socket.on("data", (chunk) => (text += chunk.toString()));
      socket.once("error", () => undefined);
      const bytes = setInterval(() => socket.write("a"), 20);
      socket.once("close", () => {
        clearInterval(bytes);
        done(text);
      });
      const host = "Host: viecthat.example\r\nSec-Fetch-Site: same-origin";
      socket.write(`POST ${path} HTTP/1.1\r\n${host}\r\nContent-Length: ${bodyBytes}\r\n\r\n`);
    });
  }

  test("ends in 408 and with its connection, and holds no page's place meanwhile", async () => {
    await start({ bodyMs, pageGate: { atOnce: 1, line: 0, patienceMs: 5_000 } });
    const slow = Promise.all([trickle("/vi/sign-in", 5_000), trickle("/vi/sign-in", 5_000)]);
    await sleep(100);
    expect(statusOf(await site.ask("/vi/sign-in"))).toBe(200);
    expect((await slow).map(statusOf)).toEqual([408, 408]);
    const quick = { method: "POST", headers: OWN, body: "a=1" };
    expect(await site.ask("/vi/sign-in", quick)).toContain("got 3");
  });

  test("gives back its turn among the large ones", async () => {
    await start({ bodyMs });
    const slow = Array.from({ length: 4 }, () => trickle("/vi/agency/sheet", 1_000_000));
    await sleep(100);
    const large = { method: "POST", headers: OWN, body: "a".repeat(70_000) };
    expect(await site.ask("/vi/agency/sheet", large)).toContain("got 70000");
    expect((await Promise.all(slow)).map(statusOf)).toEqual([408, 408, 408, 408]);
  });
});

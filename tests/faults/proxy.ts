// A round of its own: a proxy before the site whose connections are shut in the middle, of questions and of answers, with the site answering all along.
import { connect, createServer, type AddressInfo, type Socket } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import type { Random } from "#tests/support/random.ts";
import { askFor, sentenceOf } from "./patience.ts";

export type CutProxy = { url: string; cuts: () => number; stop: () => Promise<void> };

/** Passes bytes to the site, and shuts each connection after a few hundred bytes or some milliseconds, now here, now there. */
export async function startCutProxy(siteUrl: string, random: Random): Promise<CutProxy> {
  const site = new URL(siteUrl);
  const open = new Set<Socket>();
  let cuts = 0;
  const server = createServer((browser) => {
    const inner = connect(Number(site.port), site.hostname);
    const cut = setTimeout(
      () => {
        cuts += 1;
        if (random.chance(0.5)) inner.resetAndDestroy();
        browser.resetAndDestroy();
      },
      random.int(1, 60),
    );
    for (const [one, other] of [
      [browser, inner],
      [inner, browser],
    ] as const) {
      open.add(one);
      one.on("error", () => undefined);
      one.once("close", () => {
        open.delete(one);
        clearTimeout(cut);
        other.destroy();
      });
      one.pipe(other);
    }
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    cuts: () => cuts,
    stop: async () => {
      for (const socket of open) socket.destroy();
      await new Promise((done) => server.close(done));
    },
  };
}

/** The longest that an undisturbed reader may wait, in milliseconds. */
const ANSWER_MS = 5_000;

/** How many connections were shut, and faults as sentences: an undisturbed reader whom the site did not answer while others were cut off, or a round without a cut. */
export async function playCutRound(
  siteUrl: string,
  path: string,
  random: Random,
  ms: number,
): Promise<{ cuts: number; faults: string[] }> {
  const proxy = await startCutProxy(siteUrl, random);
  const end = Date.now() + ms;
  const faults: string[] = [];
  const disturbed = Array.from({ length: 8 }, async () => {
    while (Date.now() < end) {
      const body = random.chance(0.3) ? { method: "POST", body: "x".repeat(4_000) } : {};
      await askFor(proxy.url + path, ANSWER_MS, body).catch(() => undefined);
    }
  });
  while (Date.now() < end) {
    const status = await askFor(siteUrl + path, ANSWER_MS).then(
      (answer) => answer.status,
      (error: unknown) => sentenceOf(error),
    );
    if (status !== 200) faults.push(`while connections were cut, ${path} answered ${status}`);
    await sleep(20);
  }
  await Promise.all(disturbed);
  await proxy.stop();
  if (proxy.cuts() === 0) faults.push("no connection was cut");
  return { cuts: proxy.cuts(), faults };
}

// How many bytes a page costs on the wire: npm run bench -- pages [address], HTML and style sheet of that site or of one of its own, compressed.
import { request } from "node:http";
import { startOwnSite } from "./own-site.ts";

const own = process.argv[2] === undefined ? await startOwnSite() : null;
const site = process.argv[2] ?? own?.url ?? "";
const PAGES = ["/vi", "/vi/orders", "/vi/orders?q=h%C3%A0n&market=JP", "/vi/check", "/vi/agencies"];
/** HTML and style sheet together, in bytes, on the results and order pages: what arrives in the first flight. */
const LIMIT = 13_000;

/** The bytes of an answer as they cross the wire, and its text. `encoding` is what the browser says it takes. */
function fetchRaw(path: string, encoding: "br" | "identity"): Promise<Buffer> {
  return new Promise((done, fail) => {
    request(new URL(path, site), { headers: { "accept-encoding": encoding } }, (answer) => {
      const chunks: Buffer[] = [];
      answer.on("data", (chunk: Buffer) => chunks.push(chunk));
      answer.on("end", () => {
        done(Buffer.concat(chunks));
      });
    })
      .on("error", fail)
      .end();
  });
}

const results = (await fetchRaw("/vi/orders", "identity")).toString("utf8");
const order = /href="(\/vi\/orders\/[^"?#]+)"/.exec(results)?.[1];
const styles =
  /<link[^>]+rel="stylesheet"[^>]+href="([^"]+)"/.exec(results)?.[1] ??
  /href="([^"]+\.css)"/.exec(results)?.[1];
if (styles === undefined) throw new Error(`no style sheet on ${site}/vi/orders`);
const css = (await fetchRaw(styles, "br")).length;

console.log(
  `style sheet ${(css / 1000).toFixed(1)} kB; limit ${LIMIT / 1000} kB for HTML and style sheet\n`,
);
for (const path of [...PAGES, ...(order ? [order] : [])]) {
  const html = (await fetchRaw(path, "br")).length;
  const total = html + css;
  const scripts = await scriptsOf((await fetchRaw(path, "identity")).toString("utf8"));
  console.log(
    `${path.padEnd(44)} ${(html / 1000).toFixed(1).padStart(5)} kB HTML  ${(total / 1000).toFixed(1).padStart(5)} kB in all  ${(total / LIMIT).toFixed(2)} of the limit  ${scripts}`,
  );
}
await own?.stop();

/** How many scripts a page runs, and their bytes: they come after the first flight and count beside its limit. */
async function scriptsOf(page: string): Promise<string> {
  const tags = [...page.matchAll(/<script(?![^>]*ld\+json)[^>]*>/g)].map(
    ([tag]) => /src="([^"]+)"/.exec(tag)?.[1],
  );
  const bytes = await Promise.all(
    tags.map(async (address) =>
      address === undefined ? 0 : (await fetchRaw(address, "br")).length,
    ),
  );
  return tags.length === 0
    ? "no script"
    : `${tags.length} script of ${(bytes.reduce((sum, each) => sum + each, 0) / 1000).toFixed(1)} kB`;
}

// Every answer bears the headers that protect a reader, pages and faults alike.
import { expect, test } from "vitest";
import { type SmallRoute, smallSites } from "#tests/support/small-site.ts";

const ROUTES: SmallRoute[] = [
  { path: ":lang/page", loader: () => new Response("page") },
  {
    path: ":lang/bug",
    loader: () => {
      throw new Error("beneath");
    },
  },
];
const start = smallSites(ROUTES);

function protects(answer: string): void {
  expect(answer).toMatch(/^content-security-policy: default-src 'none';.*script-src 'self'/im);
  expect(answer).toMatch(/^content-security-policy: .*frame-ancestors 'none'/im);
  expect(answer).toMatch(/^x-frame-options: deny/im);
  expect(answer).toMatch(/^referrer-policy: same-origin/im);
  expect(answer).not.toMatch(/^x-powered-by/im);
}

test.each(["/vi/page", "/vi/bug", "/healthz", "//x"])("%s", async (path) => {
  const site = await start();
  const answer = await site.ask(path);
  protects(answer);
  expect(answer).toMatch(/^strict-transport-security: max-age=31536000/im);
});

test("https alone is asked for where the site has it", async () => {
  const site = await start({ publicUrl: "http://localhost:3000" });
  const answer = await site.ask("/vi/page");
  protects(answer);
  expect(answer).not.toMatch(/strict-transport-security|upgrade-insecure-requests/i);
});

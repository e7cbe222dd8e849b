// Every page of staff for every kind of reader: who gets in, who is led to sign in, and that no answer is kept or listed.
import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Actor } from "#app/domain/accounts/actor.ts";
import { VISITOR } from "#app/domain/accounts/actor.ts";
import { readCentreDesk } from "#app/domain/desk/centre-desk.server.ts";
import { readServerHealth } from "#app/domain/operations/server-health.server.ts";
import { readAgencyDesk } from "#app/domain/orders/views/agency-desk.server.ts";
import { staffAction } from "#app/http/staff-page.server.ts";
import { database } from "#prisma/client.server.ts";
import { readSearchHealth } from "#search/health.server.ts";
import { fields, look, READERS, send, staffWorld } from "#tests/support/staff-pages.ts";
import type { Answer, Reader, StaffWorld } from "#tests/support/staff-pages.ts";
import { NOON, OPERATOR } from "#tests/support/world.ts";

type Page = {
  loader: (args: LoaderFunctionArgs) => Promise<unknown>;
  action?: (args: ActionFunctionArgs) => Promise<unknown>;
  headers: () => Record<string, string>;
  meta: (args: object) => { name?: string; content?: string; title?: string }[];
};

/** Every file that answers an address. */
const ROUTES = import.meta.glob<Page>(["/app/routes/*/route.tsx", "/app/routes/*.{ts,tsx}"]);

/** Who may read each page of staff. A page that is added stands here, or the first test fails. */
const PAGES: Record<string, { path: string; readers: Reader[] }> = {
  "/app/routes/$lang.agency._index/route.tsx": {
    path: "/vi/agency",
    readers: ["agency", "other-agency"],
  },
  "/app/routes/$lang.centre._index/route.tsx": { path: "/vi/centre", readers: ["centre"] },
  "/app/routes/$lang.centre.health/route.tsx": { path: "/vi/centre/health", readers: ["centre"] },
  "/app/routes/$lang.centre.outbox/route.tsx": { path: "/vi/centre/outbox", readers: ["centre"] },
};

const PRIVATE = { "cache-control": "no-store", "x-robots-tag": "noindex" };
const headersOf = ({ headers }: Answer) => Object.fromEntries(headers);

let world: StaffWorld;
beforeAll(async () => {
  world = await staffWorld();
});
afterAll(() => world.close());

async function pageIn(file: string): Promise<Page> {
  const load = ROUTES[file];
  if (!load) throw new Error(`no page in ${file}`);
  return load();
}

test("every page under /agency and /centre is listed here", () => {
  const staff = Object.keys(ROUTES).filter((file) => /\/\$lang\.(agency|centre)[._]/.test(file));
  expect(staff.sort()).toEqual(Object.keys(PAGES).sort());
});

/** What whoever may not enter gets. */
function expectRefusal(answer: Answer, reader: Reader, signIn: string): void {
  expect(headersOf(answer)).toMatchObject(PRIVATE);
  if (reader === "visitor" || reader === "ended-session") {
    expect(answer.status).toBe(303);
    expect(answer.headers.get("Location")).toBe(signIn);
  } else expect(answer.status).toBe(403);
}

describe.each(Object.entries(PAGES))("%s", (file, { path, readers }) => {
  test.each(READERS)("for %s", async (reader) => {
    const { loader } = await pageIn(file);
    const answer = await look(loader, path, world.cookie[reader]);
    if (!readers.includes(reader)) {
      expectRefusal(answer, reader, `/vi/sign-in?next=${encodeURIComponent(path)}`);
      return;
    }
    expect(answer.status).toBe(200);
    expect(answer.data).toMatchObject({
      lang: "vi",
      reader: { role: reader === "centre" ? "centre" : "agency" },
    });
  });

  test("a language that is none is no page, and that is kept by no cache either", async () => {
    const { loader } = await pageIn(file);
    const answer = await look(loader, path.replace("/vi/", "/xx/"), world.cookie.centre);
    expect(answer.status).toBe(404);
    expect(headersOf(answer)).toMatchObject(PRIVATE);
  });

  test("the page is kept by no cache, listed by no search engine, and has a title", async () => {
    const { headers, meta } = await pageIn(file);
    expect(headers()).toEqual({ "Cache-Control": "no-store", "X-Robots-Tag": "noindex" });
    const told = meta({ location: { pathname: path } });
    expect(told).toContainEqual({ name: "robots", content: "noindex" });
    expect(told[0]?.title).toMatch(/^\S.+ · Việc Thật$/);
  });
});

describe("an action of staff", () => {
  const action = staffAction("read_health", async ({ request, lang }) => {
    const written = await request.text();
    return new Response(`${lang} ${written}`, { status: 422 });
  });

  test.each(READERS)("for %s", async (reader) => {
    const answer = await send(
      action,
      "/vi/centre/health",
      fields({ a: "b" }),
      world.cookie[reader],
    );
    // What was sent is lost with the session, so nothing leads back to it.
    if (reader === "centre") expect(answer.status).toBe(422);
    else expectRefusal(answer, reader, "/vi/sign-in");
    expect(headersOf(answer)).toMatchObject(PRIVATE);
  });

  test("what it throws by mistake stays thrown", async () => {
    const broken = staffAction("read_health", () => Promise.reject(new Error("a bug")));
    await expect(
      send(broken, "/vi/centre/health", fields({}), world.cookie.centre),
    ).rejects.toThrow("a bug");
  });
});

test("the readers themselves refuse, whatever a page forgets", async () => {
  const agencyId = (await database().prisma.agency.findFirstOrThrow()).id;
  const actors: Record<string, Actor> = {
    visitor: VISITOR,
    operator: OPERATOR,
    centre: { role: "centre", id: "c", agencyId: null },
    agency: { role: "agency", id: "a", agencyId },
    "agency without one": { role: "agency", id: "a", agencyId: null },
  };
  const desk = async (actor: Actor) => (await readAgencyDesk(actor, 1, NOON)).ok;
  const centre = async (actor: Actor) => (await readCentreDesk(actor, NOON)).ok;
  const allowed = async (may: (actor: Actor) => Promise<boolean>) => {
    const names: string[] = [];
    for (const [name, actor] of Object.entries(actors)) if (await may(actor)) names.push(name);
    return names;
  };
  expect(await allowed(desk)).toEqual(["agency"]);
  expect(await allowed(centre)).toEqual(["centre"]);
  expect(await allowed(async (actor) => (await readServerHealth(actor, NOON)).ok)).toEqual([
    "operator",
    "centre",
  ]);
  expect(await allowed(async (actor) => (await readSearchHealth(actor, NOON)).ok)).toEqual([
    "operator",
    "centre",
  ]);
});

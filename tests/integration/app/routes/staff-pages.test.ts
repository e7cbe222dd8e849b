// Every page of staff for every kind of reader: who gets in, who is led to sign in, and that nobody reads another's orders.
import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import type { Actor } from "#app/domain/accounts/actor.ts";
import { VISITOR } from "#app/domain/accounts/actor.ts";
import { readAgencyDesk } from "#app/domain/orders/views/agency-desk.server.ts";
import { readCentreDesk } from "#app/domain/desk/centre-desk.server.ts";
import { readServerHealth } from "#app/domain/operations/server-health.server.ts";
import {
  action as signInAction,
  loader as signInLoader,
} from "#app/routes/$lang.sign-in/route.tsx";
import { action as signOutAction } from "#app/routes/$lang.sign-out.ts";
import { database } from "#prisma/client.server.ts";
import { readSearchHealth } from "#search/health.server.ts";
import { testDatabase } from "#tests/support/database.ts";
import { cookieOf, PASSWORD, putAccount } from "#tests/support/staff.ts";
import { NOON, OPERATOR, putOrders, putRates, putRegister } from "#tests/support/world.ts";

const OTHER = {
  licence_no: "9918/LĐTBXH-GP",
  tax_code: "0109900018",
  name: "Công ty CP Sao Khuê",
  phone: "0900 000 918",
  website: "https://demo9918.vn",
};
const READERS = ["visitor", "agency", "other-agency", "centre", "ended-session"] as const;
type Reader = (typeof READERS)[number];

type Page = {
  loader: (args: LoaderFunctionArgs) => Promise<unknown>;
  headers: () => Record<string, string>;
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
const PAGE_OF: Record<string, string> = Object.fromEntries(
  Object.entries(PAGES).map(([file, { path }]) => [path, file]),
);

let world: Awaited<ReturnType<typeof testDatabase>>;
const cookie: Record<Reader, string> = {
  visitor: "",
  agency: "",
  "other-agency": "",
  centre: "",
  "ended-session": "",
};

beforeAll(async () => {
  vi.useFakeTimers({ toFake: ["Date"], now: NOON });
  world = await testDatabase();
  await putRates();
  await putRegister([{}, OTHER]);
  await putOrders([
    {},
    { order_ref: "OWN-DRAFT", approval_no: "", approval_date: "" },
    {
      order_ref: "THEIRS",
      agency_licence_no: OTHER.licence_no,
      approval_no: "3/X",
      title_vi: "Đơn của công ty khác",
    },
  ]);
  await putAccount("trung-tam@example.vn", "centre");
  await putAccount("cty-9917@example.vn", "agency", "9917");
  await putAccount("cty-9918@example.vn", "agency", "9918");
  cookie.agency = await cookieOf("cty-9917@example.vn");
  cookie["other-agency"] = await cookieOf("cty-9918@example.vn");
  cookie.centre = await cookieOf("trung-tam@example.vn");
  cookie["ended-session"] = await cookieOf(
    "trung-tam@example.vn",
    new Date(NOON.getTime() - 13 * 3_600_000),
  );
});
afterAll(async () => {
  vi.useRealTimers();
  await world.close();
});

type Answer = {
  status: number;
  data?: unknown;
  location?: string | null;
  cookies?: string[];
  cache?: string | null;
};

async function answerOf(run: () => Promise<unknown>): Promise<Answer> {
  try {
    const result = await run();
    if (result instanceof Response) throw result;
    const told = result as { init?: { status?: number } | null; data?: unknown };
    return { status: told.init?.status ?? 200, data: told.data ?? result };
  } catch (thrown) {
    if (!(thrown instanceof Response)) throw thrown;
    return {
      status: thrown.status,
      location: thrown.headers.get("Location"),
      cookies: thrown.headers.getSetCookie(),
      cache: thrown.headers.get("Cache-Control"),
    };
  }
}

async function pageAt(path: string): Promise<Page> {
  const load = ROUTES[PAGE_OF[path.split("?")[0] ?? ""] ?? ""];
  if (!load) throw new Error(`no page at ${path}`);
  return load();
}

async function read(path: string, reader: Reader): Promise<Answer> {
  const { loader } = await pageAt(path);
  const request = new Request(`http://localhost${path}`, { headers: { Cookie: cookie[reader] } });
  return answerOf(() =>
    loader({
      request,
      params: { lang: "vi" },
      context: { requestId: "test" },
    } as LoaderFunctionArgs),
  );
}

function post(
  action: (args: ActionFunctionArgs) => Promise<unknown>,
  fields: Record<string, string>,
  sent = "",
): Promise<Answer> {
  const request = new Request("http://localhost/vi/x", {
    method: "POST",
    body: new URLSearchParams(fields),
    headers: { Cookie: sent },
  });
  return answerOf(() =>
    action({
      request,
      params: { lang: "vi" },
      context: { requestId: "test" },
    } as ActionFunctionArgs),
  );
}

test("every page under /agency and /centre is listed here", () => {
  const staff = Object.keys(ROUTES).filter((file) => /\/\$lang\.(agency|centre)[._]/.test(file));
  expect(staff.sort()).toEqual(Object.keys(PAGES).sort());
});

describe.each(Object.values(PAGES))("$path", ({ path, readers }) => {
  test.each(READERS)("for %s", async (reader) => {
    const answer = await read(path, reader);
    if (readers.includes(reader)) {
      expect(answer.status).toBe(200);
    } else if (reader === "visitor" || reader === "ended-session") {
      expect(answer).toMatchObject({
        status: 303,
        location: `/vi/sign-in?next=${encodeURIComponent(path)}`,
        cache: "no-store",
      });
    } else {
      expect(answer).toMatchObject({ status: 403, cache: "no-store" });
    }
  });

  test("answers are kept by no cache", async () => {
    const { headers } = await pageAt(path);
    expect(headers()).toEqual({ "Cache-Control": "no-store" });
  });
});

test("an agency sees all of its own orders and nothing of another's", async () => {
  const own = await read("/vi/agency", "agency");
  const text = JSON.stringify(own.data);
  expect(own.data).toMatchObject({
    total: 2,
    shown: 1,
    reader: { role: "agency", email: "cty-9917@example.vn" },
    agency: { licence: { number: "9917/LĐTBXH-GP", standing: "active" } },
  });
  expect(text).toContain("OWN-DRAFT");
  for (const part of ["THEIRS", "Đơn của công ty khác", "9918", "Sao Khuê"])
    expect(text).not.toContain(part);
  const theirs = await read("/vi/agency", "other-agency");
  expect(JSON.stringify(theirs.data)).not.toContain("T-1");
  expect(theirs.data).toMatchObject({
    total: 1,
    orders: [{ ref: "THEIRS", state: "approved", hiddenBecause: null }],
  });
});

test("an agency's desk says why workers do not see an order, and what the check found", async () => {
  const { data } = await read("/vi/agency", "agency");
  const { orders } = data as {
    orders: {
      ref: string;
      state: string;
      hiddenBecause: string | null;
      findings: { code: string }[];
    }[];
  };
  const draft = orders.find(({ ref }) => ref === "OWN-DRAFT");
  expect(draft).toMatchObject({ state: "draft", hiddenBecause: "not_published" });
  expect(draft?.findings.map(({ code }) => code)).toContain("contract_approval_missing");
  expect(orders.find(({ ref }) => ref === "T-1")).toMatchObject({
    state: "approved",
    hiddenBecause: null,
  });
});

test.each([0, -1, 1.5, 99_999_999, "x"])("page %s of the desk is its first", async (page) => {
  expect((await read(`/vi/agency?page=${page}`, "agency")).data).toMatchObject({ page: 1 });
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

test("the centre's desk counts what there is", async () => {
  const { data } = await read("/vi/centre", "centre");
  expect(data).toMatchObject({
    licences: [{ list: "register", day: "2026-11-20", byStanding: { active: 2 } }],
    orders: { approved: 2, draft: 1 },
    publicOrders: { total: 2, byMarket: { JP: 2 } },
    marks: { waiting: 3 },
    mail: { waiting: 0, failed: 0 },
    engine: "postgres",
  });
  const { history } = data as { history: { action: string; by: unknown; about: unknown }[] };
  expect(history[0]).toMatchObject({
    action: "account.signed_in",
    about: { email: "trung-tam@example.vn" },
    by: { role: "centre" },
  });
  expect(history.map(({ action }) => action)).toContain("licence.added");
});

test("the outbox shows a mail as it would read", async () => {
  await putRegister([{}, { ...OTHER, status: "revoked", status_date: "2026-11-19" }]);
  const { data } = await read("/vi/centre/outbox", "centre");
  const { letters, total, isConnected } = data as {
    letters: { to: { email: string }; letter: { subject: string; text: string } }[];
    total: number;
    isConnected: boolean;
  };
  expect({ total, isConnected }).toEqual({ total: 2, isConnected: false });
  const toAgency = letters.find(({ to }) => to.email === "cty-9918@example.vn");
  expect(toAgency?.letter.subject).toBe("Giấy phép của Công ty CP Sao Khuê không còn hiệu lực");
  expect(toAgency?.letter.text).toContain("từ ngày 19/11/2026");
  expect((await read("/vi/agency", "other-agency")).data).toMatchObject({
    shown: 0,
    orders: [{ hiddenBecause: "licence_ended" }],
  });
});

test("the form that is not filled in comes back with what was typed, but for the password", async () => {
  const answer = await post(signInAction, { email: "lan", password: "", next: "/vi/agency" });
  expect(answer).toMatchObject({
    status: 422,
    data: { typed: { email: "lan", next: "/vi/agency" } },
  });
  expect(Object.keys((answer.data as { errors: object }).errors)).toEqual(["email", "password"]);
  const wrong = await post(signInAction, {
    email: "cty-9917@example.vn",
    password: "sai mật khẩu rồi",
    next: "",
  });
  expect(wrong.status).toBe(422);
  expect(JSON.stringify(wrong.data)).not.toContain("sai mật khẩu");
});

test.each([
  ["cty-9917@example.vn", "", "/vi/agency"],
  ["trung-tam@example.vn", "", "/vi/centre"],
  ["trung-tam@example.vn", "/en/centre/outbox", "/en/centre/outbox"],
  ["trung-tam@example.vn", "//evil.example/vi/x", "/vi/centre"],
  ["trung-tam@example.vn", "https://evil.example", "/vi/centre"],
])(
  "%s signing in with the way back %j comes to %s, with cookies out of scripts' reach",
  async (email, next, location) => {
    const answer = await post(signInAction, { email, password: PASSWORD, next });
    expect(answer).toMatchObject({ status: 303, location, cache: "no-store" });
    expect(answer.cookies).toHaveLength(2);
    for (const set of answer.cookies ?? []) expect(set).toMatch(/HttpOnly.*SameSite=Lax/);
  },
);

test("signing out ends the session on the server, not only in the browser", async () => {
  const sent = await cookieOf("trung-tam@example.vn");
  cookie["ended-session"] = sent;
  expect((await read("/vi/centre", "ended-session")).status).toBe(200);
  const answer = await post(signOutAction, {}, sent);
  expect(answer).toMatchObject({ status: 303, location: "/vi/sign-in" });
  expect(answer.cookies?.[0]).toMatch(/^session=.*Max-Age=0/);
  expect((await read("/vi/centre", "ended-session")).status).toBe(303);
});

test("who is signed in and comes to the sign-in page is led to the own desk", async () => {
  const request = new Request("http://localhost/en/sign-in", {
    headers: { Cookie: cookie.agency },
  });
  const answer = await answerOf(() =>
    signInLoader({
      request,
      params: { lang: "en" },
      context: { requestId: "test" },
    } as LoaderFunctionArgs),
  );
  expect(answer).toMatchObject({ status: 303, location: "/en/agency" });
});

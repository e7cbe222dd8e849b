// Signing in and out by form: where it leads, what is said again, and that no body of a form is ever a fault.
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { loader as centreLoader } from "#app/routes/$lang.centre._index/route.tsx";
import { action, loader } from "#app/routes/$lang.sign-in/route.tsx";
import { action as signOutAction } from "#app/routes/$lang.sign-out.ts";
import { database } from "#prisma/client.server.ts";
import { cookieOf, PASSWORD } from "#tests/support/staff.ts";
import { fields, look, send, staffWorld } from "#tests/support/staff-pages.ts";
import type { StaffWorld } from "#tests/support/staff-pages.ts";

let world: StaffWorld;
beforeAll(async () => {
  world = await staffWorld();
});
afterAll(() => world.close());

const enter = (values: Record<string, string>) => send(action, "/vi/sign-in", fields(values));
type Asked = {
  typed: Record<string, string[]>;
  problems: { field: string; why: string; time?: string }[];
};

test("the form that is not filled in comes back with what was typed, but for the password", async () => {
  const answer = await enter({ email: "lan", password: "", next: "/vi/agency" });
  expect(answer.status).toBe(422);
  expect(answer.data).toEqual({
    typed: { email: ["lan"], next: ["/vi/agency"] },
    problems: [
      { field: "email", why: "invalid" },
      { field: "password", why: "missing" },
    ],
  });
  const wrong = await enter({ email: "cty-9917@example.vn", password: "sai mật khẩu rồi" });
  expect(wrong).toMatchObject({
    status: 422,
    data: { problems: [{ field: "email", why: "wrong" }] },
  });
  expect(JSON.stringify(wrong.data)).not.toContain("sai mật khẩu");
});

test("too many tries answer 429 and say when to come back", async () => {
  const password = "không phải mật khẩu";
  for (let tries = 0; tries < 10; tries += 1) await enter({ email: "nobody@example.vn", password });
  const answer = await enter({ email: "nobody@example.vn", password });
  expect(answer.status).toBe(429);
  expect(answer.headers.get("Retry-After")).toBe(String(15 * 60));
  expect((answer.data as Asked).problems).toEqual([
    { field: "email", why: "too-many-tries", time: expect.stringMatching(/^\d\d:\d\d$/) },
  ]);
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
    const answer = await enter({ email, password: PASSWORD, next });
    expect(answer.status).toBe(303);
    expect(answer.headers.get("Location")).toBe(location);
    expect(answer.headers.get("Cache-Control")).toBe("no-store");
    expect(answer.headers.getSetCookie()).toHaveLength(2);
    for (const set of answer.headers.getSetCookie()) expect(set).toMatch(/HttpOnly.*SameSite=Lax/);
  },
);

test("who is signed in and comes to the sign-in page is led to the own desk", async () => {
  const answer = await look(loader, "/en/sign-in", world.cookie.agency);
  expect(answer.status).toBe(303);
  expect(answer.headers.get("Location")).toBe("/en/agency");
  expect(answer.headers.get("Cache-Control")).toBe("no-store");
});

test("signing out ends the session on the server, not only in the browser", async () => {
  const own = await cookieOf("trung-tam@example.vn");
  expect((await look(centreLoader, "/vi/centre", own)).status).toBe(200);
  const answer = await send(signOutAction, "/vi/sign-out", fields({}), own);
  expect(answer.status).toBe(303);
  expect(answer.headers.get("Location")).toBe("/vi/sign-in");
  expect(answer.headers.get("Cache-Control")).toBe("no-store");
  expect(answer.headers.getSetCookie()[0]).toMatch(/^session=.*Max-Age=0/);
  expect((await look(centreLoader, "/vi/centre", own)).status).toBe(303);
});

describe("bodies that no page of ours sends", () => {
  const file = () => new File(["x"], "x.txt", { type: "text/plain" });
  const form = (parts: [string, string | File][]) => {
    const body = new FormData();
    for (const [name, value] of parts) body.append(name, value);
    return body;
  };
  const text = (body: string, type: string) => new Blob([body], { type });

  test.each<[string, BodyInit, Record<string, string>]>([
    ["NUL in the e-mail", fields({ email: "a\0@b.vn", password: "x" }), { email: "invalid" }],
    [
      "another control character",
      fields({ email: "a@b\u001b.vn", password: "x" }),
      { email: "invalid" },
    ],
    [
      "two e-mails",
      new URLSearchParams([
        ["email", "a@b.vn"],
        ["email", "c@d.vn"],
        ["password", "x"],
      ]),
      { email: "invalid" },
    ],
    [
      "a file for an e-mail",
      form([
        ["email", file()],
        ["password", "x"],
      ]),
      { email: "invalid" },
    ],
    [
      "a file for a password",
      form([
        ["email", "a@b.vn"],
        ["password", file()],
      ]),
      { password: "invalid" },
    ],
    [
      "an e-mail inside an e-mail",
      fields({ "email.x[0]": "a@b.vn", password: "x" }),
      { email: "invalid" },
    ],
    [
      "names of the form's own machinery",
      fields({ __intent__: "{", __state__: "[" }),
      { email: "missing", password: "missing" },
    ],
    [
      "an endless e-mail",
      fields({ email: `${"a".repeat(50_000)}@b.vn`, password: "x" }),
      { email: "too_long" },
    ],
    [
      "an endless password",
      fields({ email: "a@b.vn", password: "x".repeat(50_000) }),
      { password: "too_long" },
    ],
    [
      "a huge name",
      fields({ ["e".repeat(100_000)]: "x" }),
      { email: "missing", password: "missing" },
    ],
    [
      "a name that is deep",
      fields({ [`email${".a".repeat(50_000)}`]: "x" }),
      { email: "missing", password: "missing" },
    ],
    [
      "a list of millions",
      fields({ "email[4294967294]": "x" }),
      { email: "missing", password: "missing" },
    ],
    [
      "10,000 fields",
      new URLSearchParams(Array.from({ length: 10_000 }, (_, at) => [`f${String(at)}`, "x"])),
      { "": "too_many" },
    ],
    ["nothing", "", { email: "missing", password: "missing" }],
    [
      "JSON",
      text('{"email":"a@b.vn"}', "application/json"),
      { email: "missing", password: "missing" },
    ],
    [
      "a multipart form that breaks off",
      text(
        '--x\r\nContent-Disposition: form-data; name="email"\r\n\r\na',
        "multipart/form-data; boundary=x",
      ),
      { email: "missing", password: "missing" },
    ],
    [
      "a multipart form without a boundary",
      text("x", "multipart/form-data"),
      { email: "missing", password: "missing" },
    ],
    [
      "a prototype",
      fields({ __proto__: "x", "constructor.prototype": "x", "email.constructor": "x" }),
      { email: "missing", password: "missing" },
    ],
  ])("%s", async (_name, body, problems) => {
    const answer = await send(action, "/vi/sign-in", body);
    expect(answer.status).toBe(422);
    const told = (answer.data as Asked).problems.map(({ field, why }) => [field, why]);
    expect(Object.fromEntries(told)).toEqual(problems);
  });

  test("a thousand fields beside its own do not disturb a form", async () => {
    const body = fields({ email: "cty-9917@example.vn", password: PASSWORD });
    for (let at = 0; at < 1_000; at += 1) body.append(`f${String(at)}`, "x");
    expect((await send(action, "/vi/sign-in", body)).status).toBe(303);
  });

  const NAMES = [
    "email",
    "password",
    "next",
    "email[0]",
    "email.a",
    "email[]",
    "__proto__",
    "",
    "[",
    "a..b",
    "__intent__",
  ];
  const name = fc.oneof(fc.constantFrom(...NAMES), fc.string({ unit: "binary", maxLength: 30 }));
  const value = fc.oneof(
    fc.string({ unit: "binary", maxLength: 60 }),
    fc.constantFrom("lan@example.vn", "a\0b@c.vn", "{", "//evil.example", "ﷺ".repeat(30)),
    fc.constant(null),
  );

  test("no body of random fields, texts and files is a fault, and no password comes back", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(name, value), { maxLength: 12 }),
        fc.boolean(),
        async (parts, isMultipart) => {
          const secret = "một bí mật không ai được thấy";
          const all: [string, string | File][] = parts.map(([each, given]) => [
            each,
            given ?? file(),
          ]);
          all.push(["password", secret]);
          const texts = all.map(([each, given]) => [each, typeof given === "string" ? given : "x"]);
          const body = isMultipart ? form(all) : new URLSearchParams(texts);
          const answer = await send(action, "/vi/sign-in", body);
          expect([422, 429]).toContain(answer.status);
          expect(JSON.stringify(answer.data)).not.toContain(secret);
          await database().prisma.signInAttempt.deleteMany();
        },
      ),
      { numRuns: 150 },
    );
  });
});

// A posted form gives its value, or each field's first error and what was typed but for secrets.
import { expect, test } from "vitest";
import { z } from "zod";
import { readForm } from "#app/http/form.ts";

const SCHEMA = z.object({
  email: z.string("missing").trim().min(1, "missing").max(10, "too_long"),
  password: z.string("missing").min(1, "missing"),
});

function post(body: string, type = "application/x-www-form-urlencoded"): Request {
  return new Request("http://site.test/", {
    method: "POST",
    body,
    headers: { "Content-Type": type },
  });
}

test("what is right comes back as the schema makes it", async () => {
  expect(await readForm(post("email=+lan+&password=ma%CC%82t&other=x"), SCHEMA)).toEqual({
    ok: true,
    value: { email: "lan", password: "mâ".normalize("NFD") + "t" },
  });
});

test("what is wrong is said by field, and what was typed is kept but for the secret", async () => {
  const read = await readForm(post("email=much-too-long&password=&next=%2Fvi"), SCHEMA, [
    "password",
  ]);
  expect(read).toEqual({
    ok: false,
    errors: { email: "too_long", password: "missing" },
    typed: { email: "much-too-long", next: "/vi" },
  });
});

test.each([
  ["", undefined],
  ['{"email":"lan"}', "application/json"],
  ["%E0%A4%A", undefined],
  ["__proto__=x&email[]=1", undefined],
])("a body that is no form has no fields: %s", async (body, type) => {
  expect(await readForm(post(body, type), SCHEMA, ["password"])).toMatchObject({
    ok: false,
    errors: { email: "missing", password: "missing" },
  });
});

test("the first of two fields of a name counts", async () => {
  expect(await readForm(post("email=a&email=b&password=c"), SCHEMA)).toMatchObject({
    ok: true,
    value: { email: "a" },
  });
});

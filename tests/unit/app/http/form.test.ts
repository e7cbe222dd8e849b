// A posted form gives its value, or each field's first error and what was typed but for secrets.
import { expect, test } from "vitest";
import { z } from "zod";
import { readForm, secretField, textField } from "#app/http/form.ts";

const SCHEMA = z.object({ email: textField(10), password: secretField(20) });
const ORDER = z.object({
  languages: z.array(textField(10)),
  people: z.array(z.object({ name: textField(10), phone: textField(12) })).default([]),
  photo: z.instanceof(File).optional(),
});

function post(body: BodyInit, type = "application/x-www-form-urlencoded"): Request {
  return new Request("http://site.test/", {
    method: "POST",
    body,
    headers: body instanceof FormData ? {} : { "Content-Type": type },
  });
}

test("what is right comes back as the schema makes it", async () => {
  expect(await readForm(post("email=+lan+&password=+ma%CC%82t&other=x"), SCHEMA)).toEqual({
    ok: true,
    value: { email: "lan", password: " mâ".normalize("NFD") + "t" },
  });
});

test("what is wrong is said by field, and what was typed is kept but for the secret", async () => {
  const body = "email=much-too-long&password=&next=%2Fvi";
  expect(await readForm(post(body), SCHEMA, ["password"])).toEqual({
    ok: false,
    errors: { email: "too_long", password: "missing" },
    typed: { email: ["much-too-long"], next: ["/vi"] },
  });
});

test.each([
  ["", undefined],
  ['{"email":"lan"}', "application/json"],
  ["%E0%A4%A", undefined],
  ["__proto__=x&toString=1", undefined],
  ["x", "multipart/form-data; boundary=y"],
])("a body that is no form has no fields: %s", async (body, type) => {
  expect(await readForm(post(body, type), SCHEMA, ["password"])).toMatchObject({
    ok: false,
    errors: { email: "missing", password: "missing" },
  });
});

test("two of a name where one is asked are not understood, and both are kept", async () => {
  expect(await readForm(post("email=a&email=b&password=c"), SCHEMA, ["password"])).toEqual({
    ok: false,
    errors: { email: "invalid" },
    typed: { email: ["a", "b"] },
  });
});

test("all values of a name, names inside names, and files are read", async () => {
  const photo = new File(["x"], "x.png", { type: "image/png" });
  const body = new FormData();
  body.append("languages", "ja");
  body.append("languages", "ko");
  body.append("people[0].name", "Lan");
  body.append("people[0].phone", "0900000001");
  body.append("photo", photo);
  const read = await readForm(post(body), ORDER);
  if (!read.ok) throw new Error("not read");
  expect(read.value).toMatchObject({
    languages: ["ja", "ko"],
    people: [{ name: "Lan", phone: "0900000001" }],
  });
  expect(read.value.photo?.name).toBe("x.png");
});

test("one value of a list is a list of one", async () => {
  expect(await readForm(post("languages=ja"), ORDER)).toMatchObject({
    ok: true,
    value: { languages: ["ja"], people: [] },
  });
});

test("an error inside a list names its field as the page does, and no file comes back", async () => {
  const body = new FormData();
  body.append("languages", "ja");
  body.append("people[0].name", "Lan");
  body.append("photo", new File(["x"], "x.png"));
  expect(await readForm(post(body), ORDER)).toEqual({
    ok: false,
    errors: { "people[0].phone": "missing" },
    typed: { languages: ["ja"], "people[0].name": ["Lan"] },
  });
});

test("control characters are refused and never sent back", async () => {
  expect(await readForm(post("email=a%00b%1B&password=c"), SCHEMA)).toMatchObject({
    ok: false,
    errors: { email: "invalid" },
    typed: { email: ["ab"] },
  });
});

// Which headers reach the site's bundle.
import { expect, test } from "vitest";
import { headersFor } from "#app/web/pages.server.ts";

const GIVEN = {
  host: "10.0.0.7:3000",
  origin: "https://viecthat.example",
  "x-forwarded-host": "evil.example",
  cookie: "session=1",
  accept: "text/html",
};
const of = (isOpen: boolean) =>
  Object.fromEntries(headersFor(GIVEN, "https://viecthat.example", isOpen));

test("the host is the public address's, whatever a proxy made of it, and the judged origin is left out", () => {
  expect(of(false)).toEqual({
    host: "viecthat.example",
    cookie: "session=1",
    accept: "text/html",
  });
});

test("an address for programs sees no cookie", () => {
  expect(of(true)).toEqual({ host: "viecthat.example", accept: "text/html" });
});

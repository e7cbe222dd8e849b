// What a request's target means.
import { expect, test } from "vitest";
import { targetOf } from "#app/web/well-formed.server.ts";

test.each([
  ["/vi/orders?q=a", "/vi/orders?q=a"],
  ["http://viecthat.example/vi?q=1", "/vi?q=1"],
  ["HTTPS://evil.example", "/"],
  ["http://evil.example?x=1", "/?x=1"],
  ["/vi#top", "/vi"],
  ["/vi?q=%E0%A4%A&a?_data=1", "/vi?q=%E0%A4%A&a?_data=1"],
])("%s is %s", (target, meant) => {
  expect(targetOf(target)).toBe(meant);
});

test.each([
  "*",
  "//evil.example/vi",
  "http://x//y",
  "/%E0%A4%A",
  "vi/orders",
  "ftp://x/y",
  "evil.example:443",
  "/vi?_data=root",
  "/vi?a=1&_data",
])("%s means nothing", (target) => {
  expect(targetOf(target)).toBeNull();
});

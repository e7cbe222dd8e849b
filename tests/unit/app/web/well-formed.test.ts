// What a request's target means.
import { expect, test } from "vitest";
import { targetOf } from "#app/web/well-formed.server.ts";

test.each([
  ["/vi/orders?q=a", "/vi/orders?q=a"],
  ["http://viecthat.example/vi?q=1", "/vi?q=1"],
  ["HTTPS://evil.example", "/"],
  ["http://evil.example?x=1", "/?x=1"],
  ["/vi#top", "/vi"],
  ["//evil.example/vi", "//evil.example/vi"],
  ["/%E0%A4%A", "/%E0%A4%A"],
])("%s is %s", (target, meant) => {
  expect(targetOf(target)).toBe(meant);
});

test.each(["*", "vi/orders", "ftp://x/y", "evil.example:443", "/vi?_data=root", "/vi?a=1&_data"])(
  "%s means nothing",
  (target) => {
    expect(targetOf(target)).toBeNull();
  },
);

// A page to come back to after signing in is one of ours, whatever a link says.
import { expect, test } from "vitest";
import { safeReturnPath } from "#app/http/return-path.ts";

test.each([
  "/vi/agency",
  "/en/centre/outbox",
  "/id/agency?page=2",
  "/vi/orders/han-dai-loan-7k3q9x",
])("%s is ours", (path) => {
  expect(safeReturnPath(path)).toBe(path);
});

test.each([
  null,
  undefined,
  "",
  "agency",
  "//evil.example/vi/",
  "/\\evil.example",
  "https://evil.example/vi/agency",
  "/vi//evil.example",
  "/xx/agency",
  "/vi",
  "/vi/agency\nSet-Cookie: a=b",
  "javascript:alert(1)",
  "/vi/\\evil.example",
  "/vi/@evil.example",
  `/vi/${"a".repeat(600)}`,
])("%j is not", (path) => {
  expect(safeReturnPath(path)).toBeNull();
});

// What each address takes and costs.
import { describe, expect, test } from "vitest";
import { limitOf } from "#app/web/limits.ts";

test.each([
  ["/vi/sign-in", 8_000],
  ["/EN/Sign-In", 8_000],
  ["/vi/sign-in/", 8_000],
  ["/vi/sign%2Din", 8_000],
  ["/vi/sign-in.data", 8_000],
  ["/vi/check", 64_000],
  ["/vi/agency/sheets", 10_000_000],
  ["/id/agency/orders/abc/documents/new", 10_000_000],
  ["/vi/agency", 64_000],
  ["/vi/sheets", 64_000],
  ["/xx/agency/sheets", 64_000],
  ["/api/orders", 64_000],
  ["/%E0%A4%A", 64_000],
])("%s takes bodies of %i bytes", (path, bytes) => {
  expect(limitOf(path).bodyBytes).toBe(bytes);
});

describe("addresses for programs", () => {
  test.each([
    ["/api/suggest", true],
    ["/webhooks/mail", true],
    ["/apis", false],
    ["/vi/api/x", false],
    ["/vi/sign-in", false],
  ])("%s: %s", (path, isOpen) => {
    expect(limitOf(path).isOpen).toBe(isOpen);
  });
});

test.each([
  ["/vi", true],
  ["/vi/orders", true],
  ["/api/suggest", true],
  ["/vi/rules", false],
  ["/vi/orders/tho-han-ABC123", false],
])("%s is costly: %s", (path, isCostly) => {
  expect(limitOf(path).isCostly).toBe(isCostly);
});

test("a large body has the time that a slow line needs for it", () => {
  const { bodyBytes, bodyMs } = limitOf("/vi/agency/sheets");
  expect(bodyBytes / (bodyMs / 1000)).toBeLessThanOrEqual(50_000);
});

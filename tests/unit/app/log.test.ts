import { expect, test } from "vitest";
import { loggablePath } from "#app/log.server.ts";

test.each([
  ["/vi/orders/tho-han-abc123", "/vi/orders/tho-han-abc123"],
  ["/vi/check/0912345678", "/vi/check/#"],
  ["/vi/0084912345678/x", "/vi/#/x"],
  ["/vi/orders/2026", "/vi/orders/2026"],
])("%s is logged as %s", (path, logged) => {
  expect(loggablePath(path)).toBe(logged);
});

test("a path is logged no longer than 200 characters", () => {
  expect(loggablePath(`/${"a".repeat(500)}`)).toHaveLength(200);
});

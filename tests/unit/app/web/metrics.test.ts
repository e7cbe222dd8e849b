// Who may read the process's counts: this machine itself, or who shows the token where one is set.
import { describe, expect, test } from "vitest";
import { mayReadMetrics } from "#app/web/metrics.server.ts";

const TOKEN = "0123456789abcdef";
const asker = { socket: "127.0.0.1", isPassedOn: false, authorization: undefined };

describe("without a token", () => {
  test.each([
    ["127.0.0.1", true],
    ["127.8.8.8", true],
    ["::1", true],
    ["::ffff:127.0.0.1", true],
    ["10.0.0.7", false],
    ["::ffff:10.0.0.7", false],
    ["127.0.0.1.evil.example", false],
    ["2001:db8::1", false],
    [undefined, false],
  ])("%s: %s", (socket, may) => {
    expect(mayReadMetrics({ ...asker, socket }, null)).toBe(may);
  });

  test("whoever comes through a proxy on this machine may not", () => {
    expect(mayReadMetrics({ ...asker, isPassedOn: true }, null)).toBe(false);
  });

  test("a token that is shown opens nothing", () => {
    expect(
      mayReadMetrics({ socket: "10.0.0.7", isPassedOn: false, authorization: "Bearer null" }, null),
    ).toBe(false);
  });
});

describe("with a token", () => {
  test.each([
    [`Bearer ${TOKEN}`, true],
    [`bearer ${TOKEN}`, false],
    [TOKEN, false],
    [`Bearer ${TOKEN}0`, false],
    ["Bearer ", false],
    ["", false],
    [undefined, false],
  ])("%s: %s", (authorization, may) => {
    expect(mayReadMetrics({ socket: "10.0.0.7", isPassedOn: true, authorization }, TOKEN)).toBe(
      may,
    );
  });

  test("this machine too must show it, since a proxy may hide that it passes on", () => {
    expect(mayReadMetrics(asker, TOKEN)).toBe(false);
  });
});

// Any console.error fails the test that caused it: a fault somebody prints is a fault somebody missed.
import { afterEach, expect, vi } from "vitest";

const spy = vi.spyOn(console, "error").mockImplementation(() => undefined);

afterEach(() => {
  const calls = spy.mock.calls.map((call) => call.map(String).join(" "));
  spy.mockClear();
  expect(calls, "console.error was called").toEqual([]);
});

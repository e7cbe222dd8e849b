// What a try to sign in counts against: the known browser alone, else the account and then the address.
import { expect, test } from "vitest";
import {
  CALM_TRIES,
  triesAllowed,
  triesCounted,
  WINDOW_MINUTES,
} from "#app/domain/accounts/sign-in/tries.ts";

const OWN = { id: "d1", accounts: ["a1", "a2"] };
const SOURCE = { email: "lan@example.vn", accountId: "a1", device: null, addressKey: "k1" };

test.each([
  [
    "an unknown browser",
    SOURCE,
    ["account lan@example.vn", "place k1 lan@example.vn", "address k1"],
  ],
  [
    "a browser of another account",
    { ...SOURCE, device: { id: "d2", accounts: ["a9"] } },
    ["account lan@example.vn", "place k1 lan@example.vn", "address k1"],
  ],
  ["a browser that signed in to this account before", { ...SOURCE, device: OWN }, ["device d1 a1"]],
  [
    "the same browser for its other account",
    { ...SOURCE, device: OWN, accountId: "a2" },
    ["device d1 a2"],
  ],
  [
    "an account that does not exist",
    { ...SOURCE, accountId: null, device: OWN },
    ["account lan@example.vn", "place k1 lan@example.vn", "address k1"],
  ],
  [
    "no address that says anything",
    { ...SOURCE, addressKey: null },
    ["account lan@example.vn", "place unknown lan@example.vn"],
  ],
  [
    "no such address, and a browser with the mark of another account",
    { ...SOURCE, addressKey: null, device: { id: "d2", accounts: ["a9"] } },
    ["account lan@example.vn", "place d2 lan@example.vn"],
  ],
])("%s", (_name, source, expected) => {
  expect(triesCounted(source).map(({ kind, value }) => `${kind} ${value}`)).toEqual(expected);
});

test("whoever tried too often waits a quarter of an hour at most", () => {
  expect(WINDOW_MINUTES).toBe(15);
});

test("an address may try far more than a place, for many people can stand behind it", () => {
  expect(triesAllowed("address", 0)).toBeGreaterThanOrEqual(10 * triesAllowed("place", 0));
});

test("a browser that is known may try ten times in a window, an address a hundred, whatever the account has seen", () => {
  for (const seen of [0, CALM_TRIES, 1_000]) {
    expect(triesAllowed("device", seen)).toBe(10);
    expect(triesAllowed("address", seen)).toBe(100);
  }
});

test("an account that many guess at makes each place stricter, and refuses nobody by itself", () => {
  expect(triesAllowed("place", 20)).toBe(10);
  expect(triesAllowed("place", 21)).toBe(3);
  expect(triesAllowed("place", 1e9)).toBe(3);
  expect(1e9 <= triesAllowed("account", 1e9)).toBe(true);
});

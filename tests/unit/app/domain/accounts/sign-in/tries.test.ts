// What a try to sign in counts against: the known browser alone, else the account and then the address.
import { expect, test } from "vitest";
import { TRIES_ALLOWED, triesCounted } from "#app/domain/accounts/sign-in/tries.ts";

const OWN = { id: "d1", accounts: ["a1", "a2"] };
const SOURCE = { email: "lan@example.vn", accountId: "a1", device: null, addressKey: "k1" };

test.each([
  ["an unknown browser", SOURCE, ["account lan@example.vn", "address k1"]],
  [
    "a browser of another account",
    { ...SOURCE, device: { id: "d2", accounts: ["a9"] } },
    ["account lan@example.vn", "address k1"],
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
    ["account lan@example.vn", "address k1"],
  ],
  ["no address that says anything", { ...SOURCE, addressKey: null }, ["account lan@example.vn"]],
])("%s", (_name, source, expected) => {
  expect(triesCounted(source).map(({ kind, value }) => `${kind} ${value}`)).toEqual(expected);
});

test("an address may try far more than an account, for many people can stand behind it", () => {
  expect(TRIES_ALLOWED.address).toBeGreaterThanOrEqual(10 * TRIES_ALLOWED.account);
});

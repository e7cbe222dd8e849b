// What the cookies say of themselves, what they carry, and what a network address becomes.
import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { addressKey, staffCookies } from "#app/http/session.server.ts";

const SECRET = "s".repeat(32);
const plain = staffCookies({ publicUrl: "http://localhost:3000", sessionSecret: SECRET });
const secure = staffCookies({ publicUrl: "https://viecthat.example", sessionSecret: SECRET });
const withCookies = (set: readonly string[]) =>
  new Request("http://site.test/", {
    headers: { Cookie: set.map((each) => each.split(";")[0] ?? "").join("; ") },
  });
const ACCOUNT = randomUUID();

test("over https the cookies are Secure, bound to the host, out of scripts' reach and not sent by other sites' forms", async () => {
  for (const cookie of await secure.signedIn(withCookies([]), "t", ACCOUNT)) {
    expect(cookie).toMatch(/^__Host-(session|device)=/);
    for (const part of ["HttpOnly", "Secure", "SameSite=Lax", "Path=/"])
      expect(cookie.split("; ")).toContain(part);
    expect(cookie).not.toMatch(/domain=/i);
  }
});

test("over http they have no prefix that browsers would refuse", async () => {
  const [session] = await plain.signedIn(withCookies([]), "t", ACCOUNT);
  expect(session).toMatch(/^session=/);
  expect(session).not.toContain("Secure");
  expect(session).toContain("HttpOnly");
});

test("the token and the device come back; the device learns each account and keeps its name", async () => {
  const first = await secure.signedIn(withCookies([]), "token", ACCOUNT);
  expect(await secure.readToken(withCookies(first))).toBe("token");
  const device = await secure.readDevice(withCookies(first));
  expect(device?.accounts).toEqual([ACCOUNT]);
  const other = randomUUID();
  const second = await secure.signedIn(withCookies(first), "token2", other);
  expect(await secure.readDevice(withCookies(second))).toEqual({
    id: device?.id,
    accounts: [other, ACCOUNT],
  });
});

test("a device's mark that nobody signed, or that was signed elsewhere, is none", async () => {
  const forged = Buffer.from(JSON.stringify({ id: randomUUID(), accounts: [ACCOUNT] })).toString(
    "base64",
  );
  expect(await plain.readDevice(withCookies([`device=${encodeURIComponent(forged)}`]))).toBeNull();
  const elsewhere = staffCookies({
    publicUrl: "http://localhost:3000",
    sessionSecret: "o".repeat(32),
  });
  expect(
    await plain.readDevice(withCookies(await elsewhere.signedIn(withCookies([]), "t", ACCOUNT))),
  ).toBeNull();
  expect(await plain.readToken(withCookies(["session=%00garbage"]))).toBeNull();
});

test("signing out takes the session away", async () => {
  expect(await secure.signedOut()).toMatch(/^__Host-session=.*Max-Age=0/);
});

test.each([
  ["113.160.0.9", "113.160.0.10", false],
  ["113.160.0.9", "::ffff:113.160.0.9", true],
  ["2001:db8:1:2::5", "2001:db8:1:2:3:4:5:6", true],
  ["2001:db8:1:2::5", "2001:0DB8:0001:0002::9", true],
  ["2001:db8:1:2::5", "2001:db8:1:3::5", false],
  ["2001:db8::5", "2001:db8:0:0:1::", true],
])("%s and %s count as one: %s", (one, other, same) => {
  expect(addressKey(one, SECRET) === addressKey(other, SECRET)).toBe(same);
});

test("the key is not the address and changes with the secret", () => {
  expect(addressKey("113.160.0.9", SECRET)).not.toContain("113");
  expect(addressKey("113.160.0.9", SECRET)).not.toBe(addressKey("113.160.0.9", "o".repeat(32)));
});

test.each([
  undefined,
  "",
  "127.0.0.1",
  "::1",
  "10.2.3.4",
  "172.20.0.1",
  "192.168.1.7",
  "::ffff:192.168.1.7",
  "fd12:3456::1",
  "unknown",
])("%s says nothing about who is there", (address) => {
  expect(addressKey(address, SECRET)).toBeNull();
});

test.each(["172.32.0.1", "11.0.0.1", "fe00::1"])("%s is a public address", (address) => {
  expect(addressKey(address, SECRET)).not.toBeNull();
});

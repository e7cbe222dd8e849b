// Which addresses say who is there, which count as one, and whose word is taken.
import { describe, expect, test } from "vitest";
import { isLoopback, publicNetwork, readTrustedProxy } from "#app/addresses.ts";

test.each([
  ["113.160.0.9", "113.160.0.9"],
  ["::ffff:113.160.0.9", "113.160.0.9"],
  ["2001:ee0:1:2::5", "2001:ee0:1:2::"],
  ["2001:0EE0:0001:0002:3:4:5:6", "2001:ee0:1:2::"],
  ["2001:ee0::5", "2001:ee0::"],
])("%s counts as %s", (address, network) => {
  expect(publicNetwork(address)).toBe(network);
});

test.each([
  ...[undefined, "", "unknown", "1", "0x7f.1", "127.1", "113.160.0.9:80", "fe80::1%eth0"],
  ...["127.0.0.1", "::1", "10.2.3.4", "172.16.0.1", "172.31.255.255", "192.168.1.7", "169.254.1.1"],
  ...["0.0.0.0", "100.64.0.1", "fd12:3456::1", "fe80::1", "::ffff:10.0.0.1", "::"],
])("%s stands for nobody", (address) => {
  expect(publicNetwork(address)).toBeNull();
});

test.each([
  ["127.0.0.1", true],
  ["127.8.8.8", true],
  ["::1", true],
  ["::ffff:127.0.0.1", true],
  ["10.0.0.1", false],
  ["127.0.0.1.evil.example", false],
  [undefined, false],
])("%s is this machine: %s", (address, isSo) => {
  expect(isLoopback(address)).toBe(isSo);
});

describe("whose word is taken", () => {
  test.each([
    ["0", 0],
    ["2", 2],
    ["loopback", ["loopback"]],
    ["10.0.0.0/8, 2001:db8::/32,192.0.2.7", ["10.0.0.0/8", "2001:db8::/32", "192.0.2.7"]],
    ["Loopback,UniqueLocal", ["loopback", "uniquelocal"]],
  ])("%s", (text, trusted) => {
    expect(readTrustedProxy(text)).toEqual(trusted);
  });

  test.each(["-1", "12", "all", "true", "10.0.0.0/33", "10.0.0.0/", "proxy.example", "1.2.3.4,,"])(
    "%s is no setting",
    (text) => {
      expect(readTrustedProxy(text)).toBeNull();
    },
  );
});

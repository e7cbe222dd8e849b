// Network addresses: which are public, which count as one, and whose word about others is taken.
import ipaddr from "ipaddr.js";

type Address = ipaddr.IPv4 | ipaddr.IPv6;

/** An IPv4 address written as IPv6 is the IPv4 address; null for what is no address, or one with a zone or leading zeros. */
function read(text: string | undefined): Address | null {
  if (text === undefined || !(ipaddr.IPv4.isValidFourPartDecimal(text) || isIPv6(text)))
    return null;
  return ipaddr.process(text);
}

function isIPv6(text: string): boolean {
  return text.includes(":") && ipaddr.IPv6.isValid(text);
}

/** Whether it is this very machine. */
export function isLoopback(text: string | undefined): boolean {
  return read(text)?.range() === "loopback";
}

const HOUSEHOLD_BITS = 64;
/** Ranges whose addresses name one line to the internet. Carrier NAT's own range stands for a whole village, and so for nobody. */
const NOBODYS = new Set<string>([
  ...["unspecified", "loopback", "private", "linkLocal", "uniqueLocal", "carrierGradeNat"],
  ...["multicast", "broadcast"],
]);

/**
 * What a public address is counted as: itself, or for IPv6 its network of 64 bits, which is one household's. Null for none,
 * and for an address of this machine or a private net: that is a proxy's and stands for everyone.
 */
export function publicNetwork(text: string | undefined): string | null {
  const address = read(text);
  if (address === null || NOBODYS.has(address.range())) return null;
  if (address instanceof ipaddr.IPv4) return address.toString();
  return ipaddr.IPv6.networkAddressFromCIDR(
    `${address.toNormalizedString()}/${HOUSEHOLD_BITS}`,
  ).toString();
}

const NAMED = ["loopback", "linklocal", "uniquelocal"];

function isRange(text: string): boolean {
  if (NAMED.includes(text)) return true;
  return text.includes("/") ? ipaddr.isValidCIDR(text) : read(text) !== null;
}

/** Whose word about the address they ask for is taken: so many proxies in a row, or those in the ranges. */
export type TrustedProxy = number | string[];

/** From the setting: a number of hops, 0 for nobody's word, or ranges set apart by commas. Null where it is neither. */
export function readTrustedProxy(text: string): TrustedProxy | null {
  if (/^\d$/.test(text)) return Number(text);
  const ranges = text.split(",").map((each) => each.trim().toLowerCase());
  return ranges.every(isRange) ? ranges : null;
}

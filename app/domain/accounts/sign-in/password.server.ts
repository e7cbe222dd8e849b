/** Turns passwords into argon2id hashes and compares them, few at a time. */

import { randomBytes } from "node:crypto";
import { hash, verify } from "@node-rs/argon2";
import { makeGate } from "./gate.ts";

/** OWASP's figures for argon2id, the package's own kind: 19 MiB, two passes, one lane; 22 ms on the reference machine. */
const COST = { memoryCost: 19 * 1024, timeCost: 2, parallelism: 1 } as const;

/**
 * Hashes at once. Node has four threads for such work and packs the public pages with the same ones, so half of them
 * stay free: a storm of sign-ins must not slow a search. OWASP allows four on two cores; this is below it.
 */
const HASHES_AT_ONCE = 2;

const inTurn = makeGate(HASHES_AT_ONCE);
let nobodysHash: Promise<string> | null = null;

/** The hash of a new password, salt and cost inside. */
export function hashPassword(password: string): Promise<string> {
  return inTurn(() => hash(password.normalize("NFKC"), COST));
}

/** Whether the password belongs to the hash. Without a hash the answer is no, after the same work, so that time tells nothing. */
export async function isPassword(stored: string | null, password: string): Promise<boolean> {
  const nobodys = await (nobodysHash ??= hashPassword(randomBytes(32).toString("base64url")));
  const matches = await inTurn(() => verify(stored ?? nobodys, password.normalize("NFKC")));
  return matches && stored !== null;
}

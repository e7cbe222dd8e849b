// Accounts to try the pages of staff with: made beside the sample set, passwords drawn at random, never in production.
import { randomBytes } from "node:crypto";
import { chmodSync, existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import type { AccountRole } from "#app/domain/accounts/account.ts";
import { operator } from "#app/domain/accounts/actor.ts";
import { createAccount } from "#app/domain/accounts/create-account.server.ts";
import { setPassword } from "#app/domain/accounts/set-password.server.ts";
import { isPassword } from "#app/domain/accounts/sign-in/password.server.ts";
import { database } from "#prisma/client.server.ts";

export type SampleSignIn = { role: AccountRole; email: string; password: string };

/** `folder` is the one that holds the data: the passwords are kept there, readable by this user alone. */
export type SignInPlace = { folder: string; mode: "production" | "development" | "test" };

const SEEDER = operator("sample");
const FILE = "sample-sign-ins.json";
const STORED = z.array(z.object({ email: z.string(), password: z.string().min(16) }));

/** One of the centre, one of an agency with a licence, one of an agency whose licence ends. */
const ACCOUNTS: readonly { email: string; role: AccountRole; licence: string | null }[] = [
  { email: "trung-tam@viecthat.example", role: "centre", licence: null },
  { email: "cong-ty-8801@viecthat.example", role: "agency", licence: "8801" },
  { email: "cong-ty-8808@viecthat.example", role: "agency", licence: "8808" },
];

/**
 * The sample accounts with their passwords, made where they are missing; none in production or without the sample set.
 * The passwords are written before the accounts, so that a start killed between the two is made good by the next.
 */
export async function sampleSignIns(place: SignInPlace, now: Date): Promise<SampleSignIn[]> {
  if (place.mode === "production") return [];
  const { prisma } = database();
  const licences = await prisma.licence.findMany({
    where: {
      listName: "sample",
      numberKey: { in: ACCOUNTS.flatMap(({ licence }) => licence ?? []) },
    },
    select: { numberKey: true, agencyId: true },
  });
  if (licences.length === 0) return [];
  const passwords = keptPasswords(place.folder);
  const signIns: SampleSignIn[] = [];
  for (const { email, role, licence } of ACCOUNTS) {
    const agencyId = licences.find(({ numberKey }) => numberKey === licence)?.agencyId ?? null;
    const password = passwords.get(email);
    if (password === undefined || (role === "agency" && agencyId === null)) continue;
    const made = await createAccount(SEEDER, { email, role, agencyId, password, lang: "vi" }, now);
    if (!made.ok && made.why !== "email_taken")
      throw new Error(`a sample account was refused: ${made.why}`);
    if (!made.ok) await keepInStep(email, password, now);
    signIns.push({ role, email, password });
  }
  return signIns;
}

/** An account from another data folder's time gets this folder's password, so that what is printed is true. */
async function keepInStep(email: string, password: string, now: Date): Promise<void> {
  const account = await database().prisma.account.findUnique({
    where: { email },
    select: { passwordHash: true },
  });
  if (await isPassword(account?.passwordHash ?? null, password)) return;
  const set = await setPassword(SEEDER, { email, password }, now);
  if (!set.ok) throw new Error(`a sample password was refused: ${set.why}`);
}

/** Passwords by e-mail, drawn once and kept; a file that cannot be understood is drawn anew. */
function keptPasswords(folder: string): Map<string, string> {
  const file = join(folder, FILE);
  const known = new Map(
    (existsSync(file) ? readStored(file) : []).map(({ email, password }) => [email, password]),
  );
  const missing = ACCOUNTS.filter(({ email }) => !known.has(email));
  for (const { email } of missing) known.set(email, randomBytes(12).toString("base64url"));
  if (missing.length === 0) return known;
  mkdirSync(folder, { recursive: true });
  const fresh = `${file}.${process.pid}`;
  writeFileSync(
    fresh,
    `${JSON.stringify(
      [...known].map(([email, password]) => ({ email, password })),
      null,
      2,
    )}\n`,
    { mode: 0o600 },
  );
  chmodSync(fresh, 0o600);
  renameSync(fresh, file);
  return known;
}

function readStored(file: string): z.output<typeof STORED> {
  const text = readFileSync(file, "utf8");
  const read = STORED.safeParse(isJson(text) ? JSON.parse(text) : null);
  return read.success ? read.data : [];
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

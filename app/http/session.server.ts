// Cookies of staff: the session's token, and the mark of a browser that has signed in before.
import { createHmac, randomUUID } from "node:crypto";
import { createCookie } from "@remix-run/node";
import { z } from "zod";
import { publicNetwork } from "#app/addresses.ts";
import { LONGEST_DAYS } from "#app/domain/accounts/account.ts";
import { env } from "#app/env.server.ts";

/** A browser that has signed in: a random name and the accounts that did, so that others' guessing cannot lock it out. */
export type Device = { id: string; accounts: string[] };

type Settings = { publicUrl: string; sessionSecret: string };

const DAY_S = 86_400;
const DEVICE_DAYS = 400;
const ACCOUNTS_A_DEVICE = 5;
const DEVICE = z.object({ id: z.uuid(), accounts: z.array(z.uuid()).max(ACCOUNTS_A_DEVICE) });

/**
 * The cookies as the site's address asks: over https they are Secure and carry the prefix __Host-, which browsers take
 * from this very host alone. The token is random and needs no signature; the device's mark is signed.
 */
export function staffCookies({ publicUrl, sessionSecret }: Settings) {
  const secure = publicUrl.startsWith("https:");
  const name = (plain: string) => (secure ? `__Host-${plain}` : plain);
  const common = { path: "/", httpOnly: true, sameSite: "lax", secure } as const;
  const session = createCookie(name("session"), { ...common, maxAge: LONGEST_DAYS * DAY_S });
  const device = createCookie(name("device"), {
    ...common,
    maxAge: DEVICE_DAYS * DAY_S,
    secrets: [sessionSecret],
  });

  async function readDevice(request: Request): Promise<Device | null> {
    return DEVICE.safeParse(await device.parse(request.headers.get("Cookie"))).data ?? null;
  }

  return {
    /** The session's token, null where the browser sends none. */
    readToken: async (request: Request): Promise<string | null> => {
      const token: unknown = await session.parse(request.headers.get("Cookie"));
      return typeof token === "string" ? token : null;
    },
    readDevice,
    /** What the browser keeps after a sign-in. */
    signedIn: async (request: Request, token: string, accountId: string): Promise<string[]> => {
      const known = (await readDevice(request)) ?? { id: randomUUID(), accounts: [] };
      const accounts = [accountId, ...known.accounts.filter((id) => id !== accountId)].slice(
        0,
        ACCOUNTS_A_DEVICE,
      );
      return [await session.serialize(token), await device.serialize({ id: known.id, accounts })];
    },
    /** Takes the session away and leaves the device's mark, which opens nothing. */
    signedOut: (): Promise<string> => session.serialize("", { maxAge: 0 }),
  };
}

let current: ReturnType<typeof staffCookies> | null = null;

/** The cookies of this process's settings. */
export function cookies(): ReturnType<typeof staffCookies> {
  const { publicUrl, sessionSecret } = env();
  return (current ??= staffCookies({ publicUrl, sessionSecret }));
}

/** By what a try to sign in is counted besides its account. `address` is where the request came from. */
export async function signInSource(
  request: Request,
  address: string | undefined,
): Promise<{ device: Device | null; addressKey: string | null }> {
  return {
    device: await cookies().readDevice(request),
    addressKey: addressKey(address, env().sessionSecret),
  };
}

/** A keyed hash of a network address for counting; null for an address that says nothing about who is there. */
export function addressKey(address: string | undefined, secret: string): string | null {
  const network = publicNetwork(address);
  return network === null ? null : createHmac("sha256", secret).update(network).digest("base64url");
}

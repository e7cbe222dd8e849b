/** How many sign-ins may be tried for one account, from one browser and from one address, and in which order that is asked. */

export const TRY_KINDS = ["account", "device", "address"] as const;

export type TryKind = (typeof TRY_KINDS)[number];

/** Tries that one key may make within WINDOW_MINUTES; a right password forgets those of its account or browser. */
export const TRIES_ALLOWED: Record<TryKind, number> = { account: 10, device: 10, address: 100 };

export const WINDOW_MINUTES = 15;

/** A browser that signed in before carries a mark with the ids of its accounts; `addressKey` is a keyed hash, never the address. */
export type TrySource = {
  email: string;
  accountId: string | null;
  device: { id: string; accounts: readonly string[] } | null;
  addressKey: string | null;
};

/**
 * What a try counts against, in order. A browser known to the account counts for itself alone: others who guess at the
 * account then cannot lock its owner out. All unknown browsers share the account's count, whether there is such an
 * account or not. The address comes last and is generous, because a whole village can stand behind one.
 */
export function triesCounted({
  email,
  accountId,
  device,
  addressKey,
}: TrySource): { kind: TryKind; value: string }[] {
  if (accountId !== null && device?.accounts.includes(accountId))
    return [{ kind: "device", value: `${device.id} ${accountId}` }];
  const byAccount = { kind: "account" as const, value: email };
  return addressKey === null ? [byAccount] : [byAccount, { kind: "address", value: addressKey }];
}

/** How many sign-ins may be tried for one account, from one browser, one place and one address, and in which order that is asked. */

export const TRY_KINDS = ["device", "account", "place", "address"] as const;

export type TryKind = (typeof TRY_KINDS)[number];

export const WINDOW_MINUTES = 15;

/** Tries on an account from unknown browsers within WINDOW_MINUTES from which on it counts as under attack. */
export const CALM_TRIES = 20;

/** Tries of one place on one account within WINDOW_MINUTES. */
const PLACE_TRIES = { calm: 10, underAttack: 3 } as const;
/** By itself an account refuses nobody, or whoever guesses without a rest would lock its owner out for good. */
const NO_LIMIT = Number.POSITIVE_INFINITY;

/** Tries that a key may make within WINDOW_MINUTES, by what the account has seen in that time. */
export function triesAllowed(kind: TryKind, accountTries: number): number {
  if (kind === "account") return NO_LIMIT;
  if (kind === "device") return 10;
  if (kind === "address") return 100;
  return accountTries > CALM_TRIES ? PLACE_TRIES.underAttack : PLACE_TRIES.calm;
}

/** A browser that signed in before carries a mark with the ids of its accounts; `addressKey` is a keyed hash, never the address. */
export type TrySource = {
  email: string;
  accountId: string | null;
  device: { id: string; accounts: readonly string[] } | null;
  addressKey: string | null;
};

export type Counted = { kind: TryKind; value: string };

/**
 * What a try counts against, in order. A browser known to the account counts for itself alone. An unknown one counts for
 * its place, which is its network address, or its mark where the address says nothing: whoever guesses elsewhere uses up
 * their own place, and the owner on a new browser waits one window at most. The account's count only makes places
 * stricter, whether there is such an account or not. The address comes last and is generous, because a whole village can
 * stand behind one.
 */
export function triesCounted({ email, accountId, device, addressKey }: TrySource): Counted[] {
  if (accountId !== null && device?.accounts.includes(accountId))
    return [{ kind: "device", value: `${device.id} ${accountId}` }];
  const place = addressKey ?? device?.id ?? "unknown";
  const strange: Counted[] = [
    { kind: "account", value: email },
    { kind: "place", value: `${place} ${email}` },
  ];
  return addressKey === null ? strange : [...strange, { kind: "address", value: addressKey }];
}

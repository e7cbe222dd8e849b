// One table: what each address of the site takes and costs. Pure; the stations read it.

/** Bodies in bytes and milliseconds from the first to the last byte; `writesAMinute` from one network. */
export type Limit = {
  bodyBytes: number;
  bodyMs: number;
  writesAMinute: number;
  /** Whoever reads such addresses very often waits behind the others, and is never refused for it. */
  isCostly: boolean;
  /** For programs: no cookie is read, and a write needs no origin. */
  isOpen: boolean;
};

/** A village behind carrier NAT is one network, so the figures fit a hundred people at once and only a program meets them. */
const USUAL: Limit = {
  bodyBytes: 64_000,
  bodyMs: 20_000,
  writesAMinute: 240,
  isCostly: false,
  isOpen: false,
};

const LANG = "^/(?:vi|en|id)";

/** The first that fits, over the usual. Patterns see the path decoded and in small letters, as routes match it. */
const TABLE: [pattern: RegExp, limit: Partial<Limit>][] = [
  // Each try costs a password's hash.
  [new RegExp(`${LANG}/sign-in$`), { bodyBytes: 8_000, writesAMinute: 60 }],
  // Ten megabytes at 40 kB a second, as an office in the hills has it.
  [
    new RegExp(`${LANG}/(?:agency|centre)/(?:.*/)?(?:sheets?|documents?)(?:/|$)`),
    { bodyBytes: 10_000_000, bodyMs: 250_000, writesAMinute: 30 },
  ],
  [/^\/(?:api|webhooks)\//, { isOpen: true, isCostly: true }],
  [new RegExp(`${LANG}(?:/(?:orders|check|agencies|sum))?$`), { isCostly: true }],
];

/** A costly address may be read so often in a minute from one network before others go first. */
export const COSTLY_READS_A_MINUTE = 600;

export const LONGEST_BODY_MS = Math.max(...TABLE.map(([, { bodyMs }]) => bodyMs ?? USUAL.bodyMs));

function plainPath(path: string): string {
  let decoded = path;
  try {
    decoded = decodeURIComponent(path);
  } catch {
    // An address that cannot be read fits no row.
  }
  return decoded
    .toLowerCase()
    .replace(/\.data$/, "")
    .replace(/(?<=.)\/+$/, "");
}

/** What holds for the address. */
export function limitOf(path: string): Limit {
  const plain = plainPath(path);
  const [, own] = TABLE.find(([pattern]) => pattern.test(plain)) ?? [];
  return { ...USUAL, ...own };
}

// Reads the process's settings once, checks them all and names each one that is missing; nothing else reads process.env.
import { randomBytes } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { z } from "zod";
import { readTrustedProxy, type TrustedProxy } from "./addresses.ts";
import { type Centre, CENTRE_SETTINGS, centreOf } from "./centre.ts";
import { StartProblem } from "./process.server.ts";

const text = z.string().trim();
const address = text.refine((value) => /^https?:\/\/[^/\s]+\/?$/.test(value));
const postgres = text.refine((value) => /^postgres(ql)?:\/\/\S+$/.test(value));
/** Every setting, and what a wrong value is told. `.env.example` lists the same names. */
const SETTINGS = {
  NODE_ENV: [
    z.enum(["production", "development", "test"]),
    "must be production, development or test",
  ],
  PORT: [z.coerce.number().int().min(0).max(65535), "must be a port number, such as 3000"],
  HOST: [text, "must be an address of this machine, such as 127.0.0.1"],
  DATA_DIR: [text, "must be a folder"],
  BACKUP_NIGHTLY: [text, "must be a folder"],
  NOW: [z.iso.datetime({ offset: true }), "must be an instant, such as 2026-12-01T08:00:00+07:00"],
  LOG_LEVEL: [
    z.enum(["debug", "info", "warn", "error", "silent"]),
    "must be debug, info, warn, error or silent",
  ],
  LOG_DIR: [text, "must be a folder"],
  PUBLIC_URL: [address, "must be the site's public address, such as https://viecthat.example"],
  TRUSTED_PROXY: [
    text.refine((value) => readTrustedProxy(value) !== null),
    "must be a number of proxies (0 to 9), or their addresses and ranges, such as 10.0.0.0/8,192.0.2.7",
  ],
  SESSION_SECRET: [text.min(32), "must be at least 32 random characters"],
  DATABASE_URL: [
    postgres,
    "must be a PostgreSQL address, such as postgres://user:password@host:5432/name",
  ],
  DATABASE_OWNER_URL: [
    postgres,
    "must be a PostgreSQL address, such as postgres://owner:password@host:5432/name",
  ],
  MEILI_URL: [address, "must be Meilisearch's address, such as http://127.0.0.1:7700"],
  MEILI_SEARCH_KEY: [text, "must be Meilisearch's key for searching"],
  MEILI_INDEX_KEY: [text, "must be Meilisearch's key for writing indexes"],
  MEILI_MASTER_KEY: [text, "must be Meilisearch's master key"],
  MEILI_INDEX_PREFIX: [
    text.regex(/^[A-Za-z0-9_-]{1,40}$/),
    "must be letters, digits, - and _ alone",
  ],
  METRICS_TOKEN: [text.min(16), "must be at least 16 random characters"],
  RESEND_API_KEY: [text, "must be a key of Resend"],
  MAIL_FROM: [
    text.includes("@"),
    "must be the sender's address, such as Viec That <no-reply@viecthat.example>",
  ],
  ...CENTRE_SETTINGS,
} satisfies Record<string, [z.ZodType, string]>;

type Name = keyof typeof SETTINGS;
export const SETTING_NAMES = Object.keys(SETTINGS) as Name[];

export type Env = {
  mode: "production" | "development" | "test";
  port: number;
  /** The address to listen on; null means every address of the machine. */
  host: string | null;
  /** Absolute path of the folder that holds the embedded database, logs and generated secrets. */
  dataFolder: string;
  /** Absolute path of the folder to which the worker backs the embedded database up every night; null means that it does not. */
  backupNightly: string | null;
  logLevel: string;
  /** The folder in which each process keeps its own log within bounds; null means standard output. */
  logFolder: string | null;
  /** The instant that the clock starts from; null means the machine's own time. Never set in production. */
  startInstant: Date | null;
  /** The site's address without a slash at its end. */
  publicUrl: string;
  /** Whose word about where a request comes from is taken. */
  trustedProxy: TrustedProxy;
  /** Signs sessions; outside production it is made at the first reading. */
  readonly sessionSecret: string;
  /** Null means the embedded PostgreSQL. */
  databaseUrl: string | null;
  /** The same database as the role that owns its tables and migrates; null means that one role does both. */
  databaseOwnerUrl: string | null;
  /** Null means that PostgreSQL is the search engine. */
  meilisearch: { url: string; searchKey: string; indexKey: string; indexPrefix: string } | null;
  /** What monitoring shows to read /metrics; null means that only this machine may read it. */
  metricsToken: string | null;
  /** Null means that mail goes to the outbox. */
  mail: { resendKey: string; from: string } | null;
  /** How people reach the centre that runs the site. */
  centre: Centre;
  /** Whether npm runs this process, and so ought to outlive it. */
  isUnderNpm: boolean;
};

/** What making Meilisearch's keys takes. The master key may do everything, so nothing else reads it. */
export type KeyMaking = { url: string; masterKey: string; indexPrefix: string };

type Source = Record<string, string | undefined>;
type Values = { [K in Name]?: z.output<(typeof SETTINGS)[K][0]> };

function readValues(source: Source, problems: string[]): Values {
  const values: Record<string, unknown> = {};
  for (const name of SETTING_NAMES) {
    const [schema, rule] = SETTINGS[name];
    const given = source[name]?.trim();
    if (!given) continue;
    const parsed = schema.safeParse(given);
    if (parsed.success) values[name] = parsed.data;
    else problems.push(`${name} ${rule}.`);
  }
  return values;
}

const INDEX_PREFIX = "viec_that_";

const NEEDED_IN_PRODUCTION: [Name, string][] = [
  ["PUBLIC_URL", "the site's public address, such as https://viecthat.example"],
  ["SESSION_SECRET", "at least 32 random characters (openssl rand -hex 32)"],
  ["DATABASE_URL", "the address of PostgreSQL 15 or later"],
  [
    "METRICS_TOKEN",
    "at least 16 random characters that monitoring shows to read /metrics (openssl rand -hex 16)",
  ],
  ["CENTRE_PHONE", "the telephone number at which the centre answers workers"],
];

function missing(source: Source, values: Values, mode: Env["mode"]): string[] {
  const needed: [Name, string][] = mode === "production" ? [...NEEDED_IN_PRODUCTION] : [];
  if (values.MEILI_URL !== undefined)
    needed.push(
      ["MEILI_SEARCH_KEY", "the key that may search, because MEILI_URL is set"],
      ["MEILI_INDEX_KEY", "the key that may write indexes, because MEILI_URL is set"],
    );
  if (values.RESEND_API_KEY !== undefined)
    needed.push(["MAIL_FROM", "the sender's address, because RESEND_API_KEY is set"]);
  return needed
    .filter(([name]) => !source[name]?.trim())
    .map(([name, what]) => `${name} is missing: set it to ${what}.`);
}

/** A secret for development: made once, kept where only this user reads it, never the same on two machines. */
function developmentSecret(dataFolder: string): string {
  const file = join(dataFolder, "session-secret");
  if (existsSync(file)) return readFileSync(file, "utf8").trim();
  mkdirSync(dataFolder, { recursive: true });
  const secret = randomBytes(32).toString("hex");
  writeFileSync(file, `${secret}\n`, { mode: 0o600 });
  return secret;
}

type Folders = Pick<Env, "dataFolder" | "backupNightly">;

function foldersOf(values: Values, folder: string): Folders {
  const { DATA_DIR: data = ".data", BACKUP_NIGHTLY: backup } = values;
  return {
    dataFolder: resolve(folder, data),
    backupNightly: backup === undefined ? null : resolve(folder, backup),
  };
}

/** Settings that do not go together. */
function contradictions(
  values: Values,
  mode: Env["mode"],
  { dataFolder, backupNightly }: Folders,
): string[] {
  const isElsewhere = values.DATABASE_URL !== undefined;
  const isBackupInside =
    backupNightly !== null && !/^\.\.(\/|$)/.test(relative(dataFolder, backupNightly));
  return [
    ...(mode === "production" && values.NOW !== undefined
      ? ["NOW is set: it is for trials alone, so remove it in production."]
      : []),
    ...(isElsewhere && values.BACKUP_NIGHTLY !== undefined
      ? [
          "BACKUP_NIGHTLY is set, and DATABASE_URL too: remove it, and use pgBackRest or WAL-G for that PostgreSQL.",
        ]
      : []),
    ...(!isElsewhere && isBackupInside
      ? [
          "BACKUP_NIGHTLY is DATA_DIR, or lies inside it: choose a folder outside, best on another disk.",
        ]
      : []),
  ];
}

/** Settings from `source`. Throws StartProblem with one plain sentence for each that is wrong or missing. */
export function readEnv(source: Source, folder: string): Env {
  const problems: string[] = [];
  const values = readValues(source, problems);
  const mode = values.NODE_ENV ?? "development";
  problems.push(...missing(source, values, mode));
  const folders = foldersOf(values, folder);
  problems.push(...contradictions(values, mode, folders));
  if (problems.length > 0) throw new StartProblem(problems.join("\n"));
  const port = values.PORT ?? 3000;
  const { MEILI_URL: url, MEILI_SEARCH_KEY: searchKey, MEILI_INDEX_KEY: indexKey } = values;
  const indexPrefix = values.MEILI_INDEX_PREFIX ?? INDEX_PREFIX;
  const { RESEND_API_KEY: resendKey, MAIL_FROM: from } = values;
  return {
    mode,
    port,
    host: values.HOST ?? (mode === "production" ? null : "127.0.0.1"),
    ...folders,
    logLevel: values.LOG_LEVEL ?? "info",
    logFolder: values.LOG_DIR === undefined ? null : resolve(folder, values.LOG_DIR),
    startInstant: values.NOW === undefined ? null : new Date(values.NOW),
    publicUrl: (values.PUBLIC_URL ?? `http://localhost:${port}`).replace(/\/$/, ""),
    trustedProxy: readTrustedProxy(values.TRUSTED_PROXY ?? "loopback") ?? 0,
    get sessionSecret() {
      return values.SESSION_SECRET ?? developmentSecret(folders.dataFolder);
    },
    databaseUrl: values.DATABASE_URL ?? null,
    databaseOwnerUrl: values.DATABASE_OWNER_URL ?? null,
    meilisearch:
      url && searchKey && indexKey
        ? { url: url.replace(/\/$/, ""), searchKey, indexKey, indexPrefix }
        : null,
    metricsToken: values.METRICS_TOKEN ?? null,
    mail: resendKey && from ? { resendKey, from } : null,
    centre: centreOf(values, mode === "production"),
    isUnderNpm: source["npm_lifecycle_event"] !== undefined,
  };
}

/** Throws StartProblem with one plain sentence for each setting that is wrong or missing. */
export function readKeyMaking(source: Source): KeyMaking {
  const problems: string[] = [];
  const {
    MEILI_URL: url,
    MEILI_MASTER_KEY: masterKey,
    MEILI_INDEX_PREFIX: indexPrefix = INDEX_PREFIX,
  } = readValues(source, problems);
  if (!source["MEILI_URL"]?.trim())
    problems.push("MEILI_URL is missing: set it to Meilisearch's address.");
  if (masterKey === undefined)
    problems.push(
      "MEILI_MASTER_KEY is missing: set it to the key that Meilisearch was started with.",
    );
  if (url === undefined || masterKey === undefined || problems.length > 0)
    throw new StartProblem(problems.join("\n"));
  return { url: url.replace(/\/$/, ""), masterKey, indexPrefix };
}

function loadFile(): void {
  if (!process.env.VITEST && existsSync(".env")) process.loadEnvFile(".env");
}

/** The environment for a part that this process starts: its clock goes on from `at`, and its log goes to the folder, if any. */
export function environmentOfPart(at: Date, logFolder: string | null): NodeJS.ProcessEnv {
  return {
    ...process.env,
    ...(env().startInstant === null ? {} : { NOW: at.toISOString() }),
    ...(logFolder === null ? {} : { LOG_DIR: env().logFolder ?? logFolder }),
  };
}

/** The same from where `env` reads. */
export function keyMaking(): KeyMaking {
  loadFile();
  return readKeyMaking(process.env);
}

let current: Env | null = null;

/** The process's settings, from its environment and, for names not set there, a file `.env` in the folder it runs in. */
export function env(): Env {
  if (current) return current;
  loadFile();
  current = readEnv(process.env, process.cwd());
  return current;
}

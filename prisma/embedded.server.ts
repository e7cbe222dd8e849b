// Gives every process its PostgreSQL: the one DATABASE_URL names, or one from npm on the data folder, started if none runs.
import { existsSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import pg from "pg";
import { env } from "#app/env.server.ts";
import { StartProblem } from "#app/process.server.ts";
import { withConnection } from "./connection.server.ts";
import {
  checkData,
  type Cluster,
  createData,
  dataFolderOf,
  diskFault,
  findRunning,
  logLength,
  operatorFor,
  startServer,
  stopServer,
} from "./embedded/cluster.server.ts";
import {
  APP_NAME,
  appUrl,
  type Credentials,
  ownerUrl,
  settlePort,
} from "./embedded/credentials.server.ts";
import { makeDataFolder } from "./embedded/data-folder.server.ts";
import { withFolderLock } from "./embedded/folder-lock.server.ts";
import { type Lease, takeLease } from "./embedded/lease.server.ts";

const OLDEST_VERSION = 15;
/** The first version where a role that owns no table can be allowed to refresh and analyse it. */
const OLDEST_WITH_TWO_ROLES = 17;
const RENEW_EVERY_MS = 500;

export type RunningDatabase = {
  /** As the role that serves. */
  url: string;
  /** As the role that owns the tables and migrates; the same address where one role does both. */
  ownerUrl: string;
  embedded: boolean;
  /** Says that this process needs it no more; the last process to say so stops an embedded server. */
  stop: () => Promise<void>;
  /** The error itself, or the sentence for a full disk when that is what stands behind it. */
  explain: (error: unknown) => unknown;
};

type Options = {
  /** The database to use; null means an embedded one. */
  databaseUrl: string | null;
  /** The same database as its owner; null means that one role serves and migrates. */
  ownerUrl: string | null;
  /** Where an embedded one keeps its data. */
  dataFolder: string;
  /** For tests: faster, its one role makes and owns databases, and it may lose its data when the machine stops. */
  isThrowaway?: boolean;
  /** Called when an embedded server that went away while in use came back at another address. */
  onLost?: () => void;
};

async function useGiven(databaseUrl: string, ownerUrl: string | null): Promise<RunningDatabase> {
  const shown = databaseUrl.replace(/\/\/[^@/]*@/, "//");
  const client = new pg.Client({ connectionString: databaseUrl, connectionTimeoutMillis: 10_000 });
  client.on("error", () => undefined);
  try {
    await client.connect();
    const { rows } = await client.query<{ server_version_num: string }>("SHOW server_version_num");
    const version = Math.floor(Number(rows[0]?.server_version_num) / 10_000);
    if (version < OLDEST_VERSION) {
      throw new StartProblem(
        `PostgreSQL at ${shown} is version ${version}: version ${OLDEST_VERSION} or later is needed.`,
      );
    }
    if (ownerUrl !== null && version < OLDEST_WITH_TWO_ROLES) {
      throw new StartProblem(
        `DATABASE_OWNER_URL needs PostgreSQL ${OLDEST_WITH_TWO_ROLES} or later, and ${shown} is version ${version}: leave it out.`,
      );
    }
  } catch (error) {
    if (error instanceof StartProblem) throw error;
    const why =
      error instanceof Error && error.message
        ? error.message
        : String((error as { code?: string }).code ?? error);
    throw new StartProblem(`PostgreSQL at ${shown} (DATABASE_URL) cannot be used: ${why}.`);
  } finally {
    await client.end().catch(() => undefined);
  }
  return {
    url: databaseUrl,
    ownerUrl: ownerUrl ?? databaseUrl,
    embedded: false,
    stop: () => Promise.resolve(),
    explain: (error) => error,
  };
}

/** Makes the program's own role and database where they are missing; a kill half-way is made good here. */
async function prepare(credentials: Credentials, mayMakeDatabases: boolean): Promise<void> {
  await withConnection(ownerUrl(credentials), async (client) => {
    const has = async (sql: string) => (await client.query(sql, [APP_NAME])).rowCount === 1;
    if (!(await has("SELECT 1 FROM pg_roles WHERE rolname = $1"))) {
      const right = mayMakeDatabases ? "CREATEDB" : "NOCREATEDB";
      await client.query(
        `CREATE ROLE ${APP_NAME} LOGIN ${right} PASSWORD '${credentials.appPassword}'`,
      );
    }
    if (!(await has("SELECT 1 FROM pg_database WHERE datname = $1"))) {
      const owner = mayMakeDatabases ? APP_NAME : "postgres";
      await client.query(`CREATE DATABASE ${APP_NAME} OWNER ${owner}`);
    }
  });
}

/** What the serving role owns, as in folders made when it also migrated, goes to the owner: only an owner disables a trigger. */
async function takeOver(credentials: Credentials): Promise<void> {
  await withConnection(ownerUrl(credentials, APP_NAME), (client) =>
    client.query(`REASSIGN OWNED BY ${APP_NAME} TO postgres`),
  );
}

async function findOrStart(cluster: Cluster, mustStay: boolean): Promise<Credentials> {
  checkData(cluster.data);
  if (!existsSync(cluster.data)) await createData(cluster);
  let credentials = await findRunning(cluster);
  if (credentials === null) {
    await settlePort(cluster.folder, cluster.data);
    credentials = await startServer(cluster, mustStay);
  }
  await prepare(credentials, cluster.isThrowaway);
  if (!cluster.isThrowaway) await takeOver(credentials);
  return credentials;
}

function addressesOf(credentials: Credentials, hasOneRole: boolean) {
  const url = appUrl(credentials);
  return { url, ownerUrl: hasOneRole ? url : ownerUrl(credentials, APP_NAME) };
}

type Opened = { cluster: Cluster; url: string; ownerUrl: string; lease: Lease };

/** Gives back the lease and stops a server that nobody else uses, or that lets nobody in. */
async function leave({ cluster, url, lease }: Opened): Promise<void> {
  const held = lease.isLost() ? await takeLease(url, () => undefined).catch(() => null) : lease;
  if (!held || (await held.leave())) await stopServer(cluster);
}

/** Opens the folder's database for this process; a server that dies while in use is started again on its port. */
async function useEmbedded(options: Options): Promise<RunningDatabase> {
  const { dataFolder: folder, isThrowaway = false } = options;
  makeDataFolder(folder);
  const data = dataFolderOf(folder);
  let hasStopped = false;

  const open = (isRenewal: boolean): Promise<Opened> =>
    withFolderLock(folder, async () => {
      // What was waiting for the folder while the last one left must not start the server again.
      if (hasStopped) throw new StartProblem("This process has given its database back.");
      const cluster: Cluster = { folder, data, operator: operatorFor(folder), isThrowaway };
      const addresses = addressesOf(await findOrStart(cluster, isRenewal), isThrowaway);
      return { cluster, ...addresses, lease: await takeLease(addresses.url, () => void renew()) };
    });
  /** Tries until it is up: one start fails where the server is killed again while it recovers, and nobody else would try. */
  async function renew(): Promise<void> {
    let renewed: Opened | null = null;
    while (!hasStopped && renewed === null)
      renewed = await open(true).catch(() => sleep(RENEW_EVERY_MS, null));
    if (renewed === null) return;
    // Another process may have started it elsewhere; the pools of this one know the old address only.
    if (renewed.url !== current.url) options.onLost?.();
    current = renewed;
  }

  let current = await open(false);
  const logStart = logLength(current.cluster);
  return {
    url: current.url,
    ownerUrl: current.ownerUrl,
    embedded: true,
    stop: () => {
      hasStopped = true;
      return withFolderLock(folder, () => leave(current));
    },
    explain: (error) => diskFault(current.cluster, logStart) ?? error,
  };
}

/**
 * The database this process should use. With DATABASE_URL nothing embedded starts; without it the server that runs on
 * the data folder is used, or one is started. Throws StartProblem with one plain sentence when that cannot be.
 */
export function ensureDatabase(options: Partial<Options> = {}): Promise<RunningDatabase> {
  const databaseUrl = options.databaseUrl === undefined ? env().databaseUrl : options.databaseUrl;
  // An owner's address belongs to the database that the settings name, not to one that a caller names alone.
  const settingOwner = options.databaseUrl === undefined ? env().databaseOwnerUrl : null;
  const owner = options.ownerUrl === undefined ? settingOwner : options.ownerUrl;
  if (databaseUrl) return useGiven(databaseUrl, owner);
  return useEmbedded({
    ...options,
    databaseUrl,
    ownerUrl: null,
    dataFolder: options.dataFolder ?? env().dataFolder,
  });
}

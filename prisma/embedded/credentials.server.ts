// The generated passwords and the port of an embedded database, kept beside it where only its user reads them.
import { randomBytes } from "node:crypto";
import {
  existsSync,
  readFileSync,
  realpathSync,
  renameSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { StartProblem } from "#app/process.server.ts";

/** `owner` may do everything: it prepares and migrates the database; `app` serves from it, and owns it in a throwaway one alone. */
export type Credentials = {
  ownerPassword: string;
  appPassword: string;
  port: number;
  /** The data that the port is for, as `homeOf` names it. A copy of the folder brings it along, and so is known. */
  home?: string;
};

export const APP_NAME = "viec_that";

const fileIn = (folder: string) => join(folder, "postgres.json");

/** A TCP port of this machine that nothing listens on now. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => {
        if (typeof address === "object" && address) resolve(address.port);
        else reject(new Error("no port"));
      });
    });
  });
}

export function saveCredentials(folder: string, credentials: Credentials): void {
  const file = fileIn(folder);
  writeFileSync(`${file}.new`, JSON.stringify(credentials), { mode: 0o600 });
  renameSync(`${file}.new`, file);
}

export async function makeCredentials(): Promise<Credentials> {
  const password = () => randomBytes(24).toString("hex");
  return { ownerPassword: password(), appPassword: password(), port: await freePort() };
}

/** The credentials kept in a folder. Throws StartProblem when data is there but its passwords are gone. */
export function readCredentials(folder: string): Credentials {
  const file = fileIn(folder);
  if (existsSync(file)) return JSON.parse(readFileSync(file, "utf8")) as Credentials;
  throw new StartProblem(
    `${file} with the database's password is missing: put it back from a copy, or move ${join(folder, "postgres")} away to begin anew.`,
  );
}

/** Where the data is, and which folder it is there; no copy has the same, whatever its place. */
function homeOf(data: string): string {
  return `${realpathSync(data)} ${statSync(data).ino}`;
}

/**
 * Before a start, with nothing running on the folder: data that is not where its port was given gets a port of its own. A
 * copy knows the original's passwords, and on its port would be given what the original's users write.
 */
export async function settlePort(folder: string, data: string): Promise<void> {
  const credentials = readCredentials(folder);
  const home = homeOf(data);
  if (credentials.home === home) return;
  const isNew = credentials.home === undefined;
  let { port } = credentials;
  while (!isNew && port === credentials.port) port = await freePort();
  saveCredentials(folder, { ...credentials, port, home });
}

export function ownerUrl(credentials: Credentials, databaseName = "postgres"): string {
  return `postgres://postgres:${credentials.ownerPassword}@127.0.0.1:${credentials.port}/${databaseName}`;
}

export function appUrl(credentials: Credentials): string {
  return `postgres://${APP_NAME}:${credentials.appPassword}@127.0.0.1:${credentials.port}/${APP_NAME}`;
}

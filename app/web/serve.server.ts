// The web process: the site on its port, from the first look at the settings to an orderly end.
import type { Server } from "node:http";
import type { Express } from "express";
import { type Env, env } from "#app/env.server.ts";
import { portProblem, runProcess, tellStarter, stopInOrder } from "#app/process.server.ts";
import { ensureDatabase } from "#prisma/embedded.server.ts";
import { openLog } from "#app/log.server.ts";
import { createPort } from "./port.server.ts";
import { createSite, loadSite } from "./site.server.ts";

function listen(app: Express, { port, host }: Env): Promise<Server> {
  return new Promise((done, fail) => {
    const server = createPort(app);
    server.once("listening", () => {
      done(server);
    });
    server.once("error", (error: NodeJS.ErrnoException) => {
      fail(portProblem(error, port, host));
    });
    server.listen({ port, ...(host ? { host } : {}) });
  });
}

function close(server: Server): Promise<void> {
  return new Promise((done) => {
    server.close(() => {
      done();
    });
    server.closeIdleConnections();
    setTimeout(() => {
      server.closeAllConnections();
    }, 8_000).unref();
  });
}

/** Opens the database, serves the site, and ends both in order. */
async function main(): Promise<void> {
  const settings = env();
  const log = openLog("web");
  const site = await loadSite();
  const running = await ensureDatabase();
  const database = site.entry.module.openSite(running.url, settings.meilisearch, log);
  const server = await listen(createSite(site, database, settings, log), settings).catch(
    async (error: unknown) => {
      await database.close();
      await running.stop();
      throw error;
    },
  );
  const address = server.address();
  const port = typeof address === "object" && address ? address.port : settings.port;
  log.info({ port }, "web is up");
  tellStarter({ ready: String(port) });
  stopInOrder(
    async () => {
      await close(server);
      await database.close();
      await running.stop();
      log.info("web has stopped");
    },
    (error) => {
      log.fatal({ err: error }, "bug");
    },
  );
}

runProcess(main);

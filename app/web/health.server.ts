// The address by which a watchman asks whether the site can work; it answers within a second whatever the database does.
import type { RequestHandler } from "express";
import type { Database } from "#prisma/client.server.ts";

export const PATIENCE_MS = 900;

type Pool = Pick<Database["pool"], "query">;

/** 200 where the database answers in time, else 503. However many ask, it is asked once at a time. */
export function healthz(pool: Pool, patienceMs = PATIENCE_MS): RequestHandler {
  let asking: Promise<boolean> | null = null;

  function ask(): Promise<boolean> {
    return (asking ??= pool
      .query("SELECT 1")
      .then(
        () => true,
        () => false,
      )
      .finally(() => {
        asking = null;
      }));
  }

  return (_request, response, next) => {
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<false>((done) => {
      timer = setTimeout(() => {
        done(false);
      }, patienceMs);
    });
    Promise.race([ask(), late])
      .finally(() => {
        clearTimeout(timer);
      })
      .then((isUp) => {
        response.set("Cache-Control", "no-store").type("text/plain");
        if (isUp) response.send("ok\n");
        else response.status(503).send("the database does not answer\n");
      }, next);
  };
}

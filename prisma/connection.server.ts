// One connection for one piece of work, for what asks before there is a pool or as another role than the pool's.
import pg from "pg";

/** Opens a connection to `url` (postgres://…), does `work` on it and ends it, however the work ends. */
export async function withConnection<T>(
  url: string,
  work: (client: pg.Client) => Promise<T>,
): Promise<T> {
  const client = new pg.Client({ connectionString: url });
  client.on("error", () => undefined); // a server that breaks off fails the query that waits for it
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

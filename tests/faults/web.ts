// The web process for fault tests: the search of the pages and the reading of their rows, without the pages.
import { createServer } from "node:http";
import { listPublicOrders } from "#app/domain/orders/views/orders.server.ts";
import { env } from "#app/env.server.ts";
import { useDatabase } from "#prisma/client.server.ts";
import { configureSearch } from "#search/open.server.ts";
import { findOrders } from "#search/find.server.ts";
import { parseOrderQuery } from "#search/query.ts";

const { databaseUrl, meilisearch, port } = env();
useDatabase(databaseUrl ?? "", 4);
configureSearch(meilisearch, () => undefined);

createServer((request, response) => {
  const { query } = parseOrderQuery(new URL(request.url ?? "/", "http://localhost").searchParams);
  const at = new Date();
  findOrders(query, at)
    .then(async ({ ids, engine }) => ({
      engine,
      codes: (await listPublicOrders(ids, at)).map(({ code }) => code),
    }))
    .then(
      (found) => response.end(JSON.stringify(found)),
      () => response.writeHead(503).end(),
    );
}).listen(port, "127.0.0.1");

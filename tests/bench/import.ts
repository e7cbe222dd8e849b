// How fast an order sheet comes in: 10,000 rows, one in eight faulty, into a fresh database through the real command.
import { readFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { operator } from "#app/domain/accounts/actor.ts";
import { importRegister } from "#app/domain/agencies/import-register.server.ts";
import { readRegisterRow } from "#app/domain/agencies/register-sheet.ts";
import { importOrders } from "#app/domain/orders/sheet/import-orders.server.ts";
import { importRates } from "#app/domain/rates/import-rates.server.ts";
import { readRateRow } from "#app/domain/rates/rate-sheet.ts";
import { useDatabase } from "#prisma/client.server.ts";
import { ensureDatabase } from "#prisma/embedded.server.ts";
import { migrate } from "#prisma/migrate.server.ts";

const ROWS = Number(process.argv[2] ?? 10_000);
const BENCH = operator("bench");
/** The sheets' own day, so that their dates fit. */
const AT = new Date("2026-11-20T05:00:00Z");

function rowsOf(name: string): Record<string, string>[] {
  return parse(readFileSync(`tests/fixtures/${name}.csv`), { columns: true }) as Record<
    string,
    string
  >[];
}

const folder = await mkdtemp(join(tmpdir(), "bench-import-"));
const running = await ensureDatabase({
  databaseUrl: process.env.DATABASE_URL ?? null,
  dataFolder: folder,
  isThrowaway: true,
});
try {
  await migrate(running.ownerUrl, running.url);
  const database = useDatabase(running.url, 4);
  const licences = rowsOf("register").flatMap((cells) => {
    const read = readRegisterRow(cells);
    return read.ok ? [read.row] : [];
  });
  await importRegister(
    BENCH,
    { rows: licences, unreadable: [], name: "register", confirmed: false },
    AT,
  );
  await importRates(
    BENCH,
    rowsOf("fx").flatMap((cells) => {
      const read = readRateRow(cells);
      return read.ok ? [read.rate] : [];
    }),
    AT,
  );
  const sample = rowsOf("orders");
  const lines = Array.from({ length: ROWS }, (_, at) => {
    const cells = sample[at % sample.length] ?? {};
    return {
      line: at + 2,
      surplus: 0,
      cells: {
        ...cells,
        order_ref: `B-${at}`,
        approval_no: cells["approval_no"] ? `${at}/BENCH` : "",
      },
    };
  });
  const startedAt = performance.now();
  const result = await importOrders(
    BENCH,
    lines,
    { dryRun: false, approve: true, onProgress: () => undefined },
    AT,
  );
  const seconds = (performance.now() - startedAt) / 1000;
  if (!result.ok) throw new Error(result.why);
  process.stdout.write(
    `${ROWS} rows judged and ${result.counts.created} orders kept in ${seconds.toFixed(1)} s: ${Math.round(ROWS / seconds)} rows/s (limit: 60 s for 10,000)\n`,
  );
  await database.close();
} finally {
  await running.stop();
  await rm(folder, { recursive: true, force: true });
}

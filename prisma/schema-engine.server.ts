// Prisma's migration engine as WebAssembly, bound to one database: nothing native is downloaded or run.
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { PrismaPg } from "@prisma/adapter-pg";
import { bindMigrationAwareSqlAdapterFactory } from "@prisma/driver-adapter-utils";
import * as bindings from "@prisma/schema-engine-wasm/schema_engine_bg";
import { withConnection } from "./connection.server.ts";

let loaded: Promise<void> | null = null;

async function loadWasm(): Promise<void> {
  const file = createRequire(import.meta.url).resolve("@prisma/schema-engine-wasm");
  const bytes = await readFile(file.replace(/schema_engine\.js$/, "schema_engine_bg.wasm"));
  const { instance } = await WebAssembly.instantiate(bytes, {
    "./schema_engine_bg.js": bindings as unknown as WebAssembly.ModuleImports,
  });
  const glue = bindings as unknown as { __wbg_set_wasm: (exports: WebAssembly.Exports) => void };
  glue.__wbg_set_wasm(instance.exports);
  (instance.exports["__wbindgen_start"] as () => void)();
}

/**
 * The adapter cuts a script at every ";", also inside functions and comments. One simple query runs it whole,
 * and in one transaction, so a migration that fails leaves nothing behind.
 */
function wholeScripts(databaseUrl: string, onFault: (error: unknown) => void): PrismaPg {
  const factory = new PrismaPg({ connectionString: databaseUrl });
  const connect = factory.connect.bind(factory);
  factory.connect = async () => {
    const adapter = await connect();
    adapter.executeScript = (script: string) =>
      withConnection(databaseUrl, async (client) => {
        try {
          await client.query(script);
        } catch (error) {
          onFault(error);
          throw error;
        }
      });
    return adapter;
  };
  return factory;
}

/** `scriptFault` is what PostgreSQL said of the script that failed; the engine's own error hides it. */
export type OpenEngine = { engine: bindings.SchemaEngine; scriptFault: () => unknown };

/** Opens the engine on a PostgreSQL address; the caller frees it. */
export async function openSchemaEngine(
  databaseUrl: string,
  datamodels: [string, string][],
): Promise<OpenEngine> {
  loaded ??= loadWasm();
  await loaded;
  let fault: unknown = null;
  const scripts = wholeScripts(databaseUrl, (error) => {
    fault = error;
  });
  const factory = bindMigrationAwareSqlAdapterFactory(scripts);
  const engine = await bindings.SchemaEngine.new({ datamodels }, () => undefined, factory);
  return { engine, scriptFault: () => fault };
}

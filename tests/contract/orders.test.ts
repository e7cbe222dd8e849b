// The rooms of orders: a sheet hands terms to the keeping, the keeping knows no sheet, and one file writes an order's state.
import { expect, test } from "vitest";
import { readSources, targetOf } from "#tests/support/source-tree.ts";

const sources = readSources().filter(({ path }) => !path.startsWith("tests/"));
const HOME = "app/domain/orders/";

/** Left may import right: a room of the folder, or the files that stand in the folder itself. */
const MAY_IMPORT: Record<string, readonly string[]> = {
  sheet: ["sheet", "keeping", ""],
  views: ["views", "keeping", ""],
  keeping: ["keeping", ""],
  "": [""],
};

const roomOf = (path: string) => /^([^/]+)\//.exec(path.slice(HOME.length))?.[1] ?? "";

test("a sheet and the views may know the keeping, which knows neither, not even by type", () => {
  const wrong = sources
    .filter(({ path }) => path.startsWith(HOME))
    .flatMap((file) =>
      file.imports
        .map((each) => targetOf(each) ?? "")
        .filter((target) => target.startsWith(HOME))
        .filter((target) => !MAY_IMPORT[roomOf(file.path)]?.includes(roomOf(target)))
        .map((target) => `${file.path} imports ${target}`),
    );
  expect(wrong).toEqual([]);
});

/** Prisma's writes of orders, and the table in SQL that changes something. */
const WRITES_ORDERS =
  /\.order\s*\.\s*(create|update|upsert|delete)\w*\(|(INSERT INTO|UPDATE|DELETE FROM|MERGE INTO)\s+(public\.)?"?job_order\b/i;
/** Columns that go together: a state without its reason or its yes is half a decision. */
const STATE_COLUMNS = /\b(state|state_reason|approved_at|confirmed_at)\s*=(?!=)/i;
const STATE_FIELDS = /\b(state|stateReason|approvedAt|confirmedAt)\b/;

const WRITES_TERMS = `${HOME}keeping/write-terms.server.ts`;
const WRITES_STATES = `${HOME}keeping/move-order.server.ts`;
/** The register mends an agency's name in the words that its orders are found by. */
const WRITES_WORDS = "app/domain/agencies/import-register.server.ts";

test("orders are written by the writer of terms, the writer of states, and where a name is mended", () => {
  const writers = sources.filter(({ text }) => WRITES_ORDERS.test(text)).map(({ path }) => path);
  expect(writers.sort()).toEqual([WRITES_STATES, WRITES_TERMS, WRITES_WORDS].sort());
});

test("one file writes the state of an order, its reason and the centre's yes", () => {
  const textOf = (path: string) => sources.find((file) => file.path === path)?.text ?? "";
  expect(textOf(WRITES_STATES)).toMatch(STATE_COLUMNS);
  const terms = textOf(WRITES_TERMS).replace(/\/\*\*[\s\S]*?\*\//g, "");
  expect(terms).not.toMatch(STATE_FIELDS);
  const columns = textOf(`${HOME}keeping/compose-order.ts`);
  expect(columns).not.toMatch(STATE_FIELDS);
  const statements = textOf(WRITES_WORDS).match(/UPDATE job_order[^`]*/g) ?? [];
  expect(statements.filter((statement) => STATE_COLUMNS.test(statement))).toEqual([]);
});

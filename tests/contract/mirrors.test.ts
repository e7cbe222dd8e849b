// Every file that decides something has a test at the same path under tests/unit or tests/integration.
import { existsSync } from "node:fs";
import { basename } from "node:path";
import { expect, test } from "vitest";
import { readSources } from "#tests/support/source-tree.ts";

/** Files that another test than the mirrored one holds to what they promise. */
const TESTED_BY: Readonly<Record<string, string>> = {
  "app/domain/catalogue/prefectures.ts": "tests/unit/app/domain/catalogue/market.test.ts",
  "app/domain/orders/keeping/judge-claims.server.ts":
    "tests/integration/app/domain/orders/sheet/import-orders.test.ts",
  "app/domain/orders/keeping/keep-letters.server.ts":
    "tests/integration/app/domain/orders/sheet/import-orders.test.ts",
  "app/domain/orders/keeping/plan-order.server.ts":
    "tests/integration/app/domain/orders/keeping/keep-orders.test.ts",
  "app/domain/orders/keeping/write-terms.server.ts":
    "tests/integration/app/domain/orders/keeping/keep-orders.test.ts",
  "app/domain/orders/sheet/order-columns.ts":
    "tests/unit/app/domain/orders/sheet/order-headings.test.ts",
  "app/mail/letter.ts": "tests/unit/app/mail/letters.test.ts",
  "app/sheets/limits.ts": "tests/integration/app/sheets/read-sheet.test.ts",
  "app/sheets/sheet.ts": "tests/integration/app/sheets/read-sheet.test.ts",
  "search/filters.ts": "tests/unit/search/query.test.ts",
  "search/reading/words/segments.ts": "tests/unit/search/reading/keywords.test.ts",
};

const program = readSources().filter(({ path }) => !path.startsWith("tests/"));

/** Pure knowledge of every room, and the commands of the domain; rows of a table are tested through the table beside their folder. */
function decides(path: string): boolean {
  if (/-rows\/|^app\/i18n\/(vi|en|id)\//.test(path)) return false;
  if (/^app\/domain\/.*\.server\.ts$/.test(path)) return VERB.test(basename(path));
  if (path.includes(".server.")) return false;
  return /^(app\/domain\/|search\/|app\/(i18n|sheets|mail|http|web)\/|app\/routes\/[^/]+\/[^/]+\.ts$)/.test(
    path,
  );
}

/** How the name of a command begins. */
const VERB =
  /^(create|queue|set|sign|declare|import|register|flag|record|verify|recheck|write|submit|approve|keep|move|judge|plan)-/;

function isTested(path: string): boolean {
  if (path in TESTED_BY) return true;
  const bare = path.replace(/(\.server)?\.tsx?$/, "");
  return ["unit", "integration"].some((kind) =>
    [`${bare}.test.ts`, `${bare}.test.tsx`].some((name) => existsSync(`tests/${kind}/${name}`)),
  );
}

test("a file that decides something is tested at the mirrored path", () => {
  const wanted = program
    .filter(({ path, exportsValue }) => exportsValue && decides(path))
    .map(({ path }) => path);
  const missing = wanted.filter((path) => !isTested(path));
  expect(missing).toEqual([]);
  expect(Object.values(TESTED_BY).filter((path) => !existsSync(path))).toEqual([]);
});

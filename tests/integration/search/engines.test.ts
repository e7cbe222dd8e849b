// Both engines against the plain search: same random orders, random questions, any instant → same ids, totals and counts.
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { EDUCATION_LEVELS } from "#app/domain/catalogue/education.ts";
import { isPublic } from "#app/domain/orders/order.ts";
import type { IndexedOrder } from "#search/documents/document.ts";
import type { SearchEngine } from "#search/engines/engine.ts";
import { shownCounts } from "#search/engines/facet-counts.ts";
import { readApprovedOrders } from "#search/documents/indexed-orders.server.ts";
import { readLiveIndex } from "#search/indexing/live-index.server.ts";
import { meilisearchClient } from "#search/engines/meilisearch/client.server.ts";
import { meilisearchEngine } from "#search/engines/meilisearch/find.server.ts";
import { postgresEngine } from "#search/engines/postgres/find.server.ts";
import { understand } from "#search/reading/keywords.ts";
import { EMPTY_QUERY, PAGE_SIZE } from "#search/query.ts";
import { languageKey, parseLanguageParam } from "#search/held-language.ts";
import type { OrderQuery } from "#search/query.ts";
import { rebuildIfDue } from "#search/indexing/rebuild.server.ts";
import { testDatabase } from "#tests/support/database.ts";
import { openMeilisearch, whyNoMeilisearch } from "#tests/support/meilisearch.ts";
import type { TestMeilisearch } from "#tests/support/meilisearch.ts";
import { insertOrders } from "#tests/support/orders-corpus.ts";
import { plainSearch, VALUE_FACETS } from "#tests/support/plain-search.ts";
import { randomQuery } from "#tests/support/random-query.ts";
import { randomOf } from "#tests/support/random.ts";

const AT = new Date("2026-11-22T03:00:00Z");
const HOUR_MS = 3_600_000;
const SEED = Number(process.env.SEED ?? 20_261_122);
const QUESTIONS = 150;

let test: Awaited<ReturnType<typeof testDatabase>>;
let meilisearch: TestMeilisearch | null = null;
let indexUid = "";
let orders: IndexedOrder[];
let words: { months: string[]; agencies: string[] };

beforeAll(async () => {
  test = await testDatabase();
  const { pool } = test.database;
  const corpus = await insertOrders(pool, {
    orders: 1_500,
    at: AT,
    mixed: true,
    seed: SEED,
    details: false,
  });
  orders = await readApprovedOrders(pool, null, 10_000);
  words = {
    months: [...new Set(orders.map((order) => order.departureOn?.slice(0, 7) ?? "2031-01"))],
    agencies: [...corpus.agencies.map(({ slug }) => slug), "no-such-agency"],
  };
  if (whyNoMeilisearch() !== null) return;
  meilisearch = await openMeilisearch();
  await rebuildIfDue(
    { pool, client: meilisearch.client, indexPrefix: meilisearch.indexPrefix },
    new Date(AT.getTime() - 72 * HOUR_MS),
  );
  indexUid = (await readLiveIndex(pool))?.uid ?? "";
}, 120_000);

afterAll(async () => {
  await meilisearch?.close();
  await test.close();
});

const ENGINES: { name: string; why: string | null; open: () => SearchEngine }[] = [
  { name: "PostgreSQL", why: null, open: () => postgresEngine(test.database.pool) },
  {
    name: "Meilisearch",
    why: whyNoMeilisearch(),
    open: () => {
      if (meilisearch === null) throw new Error("no Meilisearch");
      return meilisearchEngine(
        meilisearchClient({ url: meilisearch.url, key: meilisearch.masterKey }, 5_000),
        indexUid,
      );
    },
  },
];

describe.each(ENGINES)("$name finds what the plain search finds", ({ why, open }) => {
  it.skipIf(why !== null)(
    `for ${QUESTIONS} random questions at random instants${why === null ? "" : ` (skipped: ${why})`}`,
    async () => {
      const engine = open();
      const random = randomOf(SEED);
      for (let i = 0; i < QUESTIONS; i += 1) {
        const query = randomQuery(random, words);
        const at = new Date(
          AT.getTime() + random.pick([0, 0, random.int(-72, 120)]) * HOUR_MS + random.int(0, 1000),
        );
        const expected = plainSearch(orders, query, at);
        const found = await engine.find(query, at);
        const label = `seed ${SEED}, question ${i}: ${JSON.stringify(query)} at ${at.toISOString()}`;
        expect({ ids: found.ids, total: found.total }, label).toEqual({
          ids: expected.ids,
          total: expected.total,
        });
        expect(
          Object.fromEntries(VALUE_FACETS.map((facet) => [facet, found.counts[facet]])),
          label,
        ).toEqual(expected.counts);
      }
    },
  );

  it.skipIf(why !== null)(
    "counts beside each level of schooling and language what choosing it would find",
    async () => {
      const engine = open();
      const random = randomOf(SEED + 1);
      for (let i = 0; i < 15; i += 1) {
        const query = { ...randomQuery(random, words), page: 1 };
        const counts = shownCounts((await engine.find(query, AT)).counts, query.studyMonths);
        for (const level of EDUCATION_LEVELS) {
          expect(counts.education[level], level).toBe(
            plainSearch(orders, { ...query, educationHeld: level }, AT).total,
          );
        }
        for (const value of ["none", "JLPT-N5", "NAT-TEST-2Q", "TOPIK-4", "HSK-6", "CEFR-B2"]) {
          const languageHeld = parseLanguageParam(value);
          if (languageHeld === null) throw new Error(`${value} is no level`);
          expect(counts.language[languageKey(languageHeld)], value).toBe(
            plainSearch(orders, { ...query, languageHeld }, AT).total,
          );
        }
      }
    },
  );

  it.skipIf(why !== null)("pages through all results without gap or repeat", async () => {
    const engine = open();
    const query: OrderQuery = { ...EMPTY_QUERY, markets: ["JP"], sort: "deadline" };
    const { total } = await engine.find(query, AT);
    const seen: string[] = [];
    for (let page = 1; seen.length < total; page += 1)
      seen.push(...(await engine.find({ ...query, page }, AT)).ids);
    expect(seen).toHaveLength(total);
    expect(new Set(seen).size).toBe(total);
  });

  it.skipIf(why !== null)("counts many questions at once", async () => {
    const random = randomOf(SEED + 2);
    const queries = Array.from({ length: 12 }, () => randomQuery(random, words));
    expect(await open().countAll(queries, AT)).toEqual(
      queries.map((query) => plainSearch(orders, query, AT).total),
    );
    expect(await open().countAll([], AT)).toEqual([]);
  });

  it.skipIf(why !== null)("finds whole words with and without marks, in any case", async () => {
    const engine = open();
    const idsFor = async (text: string) => (await engine.find({ ...EMPTY_QUERY, text }, AT)).total;
    const whole = await idsFor("Điều dưỡng");
    expect(whole).toBeGreaterThan(0);
    expect(await idsFor("dieu duong")).toBe(whole);
    expect(await idsFor("ĐIỀU DƯỠNG")).toBe(whole);
    expect(await idsFor("điều-dưỡng/")).toBe(whole);
    expect(await idsFor("dieu duon")).toBe(0);
    expect(await idsFor("dieu duong xyzzy")).toBe(0);
    expect(await idsFor("?!")).toBe(await idsFor(""));
  });

  it.skipIf(why !== null)(
    "takes quotes, brackets and operators for what they are: no words",
    async () => {
      const engine = open();
      for (const text of [
        `"điều dưỡng`,
        `a' OR 1=1 --`,
        `') & !('`,
        `-hàn "`,
        `\\`,
        `:* | <->`,
        `x" OR publicFrom > 0`,
      ]) {
        await expect(engine.find({ ...EMPTY_QUERY, text }, AT)).resolves.toMatchObject({
          total: expect.any(Number) as number,
        });
      }
      const hostile = `x" OR publicFrom > 0 OR agency = "`;
      expect((await engine.find({ ...EMPTY_QUERY, agency: hostile }, AT)).total).toBe(0);
      expect(
        (
          await engine.find(
            { ...EMPTY_QUERY, markets: [`'); DROP TABLE job_order; --`, "\\", '"]'] },
            AT,
          )
        ).total,
      ).toBe(0);
    },
  );
});

/** Words that stay text, with what they may mean; some with marks, some in no order. */
const TEXTS = [
  "may",
  "hàn",
  "han",
  "duc",
  "máy",
  "hàn tàu",
  "nghỉ chủ nhật",
  "ký túc xá",
  "làm thêm",
  "lam them",
  "Demo",
  "xưởng",
  "xyzzy",
];

describe("with words whose meanings come first", () => {
  it.skipIf(whyNoMeilisearch() !== null)(
    "both engines give the same orders in the same order, page by page",
    async () => {
      const [postgres, meili] = ENGINES.map(({ open }) => open());
      const random = randomOf(SEED + 3);
      for (const text of TEXTS) {
        for (const query of [
          { ...EMPTY_QUERY, text },
          { ...randomQuery(random, words), sort: "relevance", text } satisfies OrderQuery,
        ]) {
          const understood = understand(query, "2026-11-22");
          for (const page of [1, 2, 3, 7]) {
            const asked = { ...understood.query, page };
            const [left, right] = [
              await postgres?.find(asked, AT, understood.tiers),
              await meili?.find(asked, AT, understood.tiers),
            ];
            expect(left, `seed ${SEED}, ${JSON.stringify(asked)}`).toEqual(right);
          }
        }
      }
    },
  );

  it("orders of a tier come before all others, cheaper ones first inside it", async () => {
    const { pool } = test.database;
    const { query, tiers } = understand({ ...EMPTY_QUERY, text: "hàn" }, "2026-11-22");
    const { ids, total } = await postgresEngine(pool).find(query, AT, tiers);
    const found = ids.map((id) => orders.find((order) => order.id === id));
    const welders = orders.filter(
      (order) => order.trade === "welding" && isPublic(order.facts, AT),
    );
    expect(found.slice(0, welders.length).map((order) => order?.trade)).toEqual(
      welders.slice(0, PAGE_SIZE).map(() => "welding"),
    );
    expect(total).toBeGreaterThan(welders.length);
    const months = found.slice(0, welders.length).map((order) => order?.costMonthsMilli ?? 0);
    expect(months).toEqual([...months].sort((a, b) => a - b));
  });
});

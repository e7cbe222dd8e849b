// What the health page asks somebody to do: each trouble by itself, none where all is well, in every language.
import { describe, expect, test } from "vitest";
import { LANGS } from "#app/domain/catalogue/names.ts";
import { translator } from "#app/i18n/translate.ts";
import { engineWords } from "#app/routes/$lang.centre.health/engine.tsx";
import { troublesOf } from "#app/routes/$lang.centre.health/troubles.ts";
import type { Health } from "#app/routes/$lang.centre.health/troubles.ts";
import type { EngineState } from "#search/engines/engine-state.ts";

const NOW = new Date("2026-11-22T05:00:00Z");
const URL = "http://127.0.0.1:7700";
const WELL: Health = {
  ok: true,
  state: { engine: "meilisearch", why: "healthy" },
  url: URL,
  live: { generation: 3, uid: "x_orders_g3", since: NOW, documents: 9 },
  counts: {
    answered: { meilisearch: 5, postgres: 0 },
    late: 0,
    failed: 0,
    opened: 0,
    openSince: null,
    lastFailureAt: null,
  },
  index: { due: null, held: 9, expected: 9 },
  marks: { waiting: 0, oldestMs: null },
  refused: { total: 0, first: [] },
  words: 400,
  databaseMs: 1,
  hasWorker: true,
  singleRole: false,
  droppedLines: 0,
  mail: { waiting: 2, failed: 0 },
  lastRecheckChange: null,
  recheck: { succeededAt: NOW, overdueMs: null },
  reconcile: { succeededAt: NOW, overdueMs: null },
  backup: {
    kind: "on",
    isOld: false,
    folder: "/var/backups/site",
    lastBase: { at: NOW, bytes: 60_000_000, kept: 2 },
    lastKept: { at: NOW, freeBytes: 9e9, logBytes: 2e7 },
    failing: null,
    broken: null,
    lastTry: { at: NOW, until: NOW, why: null },
  },
};
const BACKUP = { ...WELL.backup, kind: "on" } as Extract<Health["backup"], { kind: "on" }>;
const OPEN: EngineState = { engine: "postgres", why: "breaker-open", since: NOW.getTime() };
const HOUR = 3_600_000;

describe.each(LANGS)("in %s", (lang) => {
  const t = translator(lang);

  test.each<[string, Partial<Health>, string | null]>([
    ["all well", {}, null],
    [
      "PostgreSQL alone",
      { url: null, live: null, index: null, state: { engine: "postgres", why: "not-configured" } },
      null,
    ],
    ["one role for both", { singleRole: true }, "DATABASE_OWNER_URL"],
    ["log lines that found no room", { droppedLines: 41 }, "41"],
    ["no worker", { hasWorker: false, marks: { waiting: 4, oldestMs: HOUR } }, "npm run worker"],
    [
      "a nightly check that does not end",
      { recheck: { succeededAt: NOW, overdueMs: 30 * HOUR } },
      t("account.age.days", { count: 1 }),
    ],
    [
      "an index that nobody compares",
      { reconcile: { succeededAt: NOW, overdueMs: 30 * HOUR } },
      "npm run search -- reconcile",
    ],
    [
      "no comparison where there is no index",
      { reconcile: { succeededAt: NOW, overdueMs: 30 * HOUR }, url: null, live: null, index: null },
      null,
    ],
    ["Meilisearch silent", { index: { why: "silent" } }, URL],
    [
      "Meilisearch silent, and the breaker says so",
      { index: { why: "silent" }, state: OPEN },
      null,
    ],
    [
      "Meilisearch silent, and orders waiting for it",
      { index: { why: "silent" }, marks: { waiting: 3, oldestMs: HOUR } },
      URL,
    ],
    ["a key refused", { index: { why: "key-refused" } }, "npm run search -- keys"],
    ["no key to ask with", { index: { why: "no-key" } }, null],
    ["an error of Meilisearch's", { index: { why: "failed" } }, URL],
    [
      "an index that was wiped",
      { index: { due: "emptied", held: 0, expected: 9 } },
      t("health.due.emptied"),
    ],
    [
      "orders missing behind the marks' back",
      { index: { due: null, held: 8, expected: 9 } },
      "npm run search -- reconcile",
    ],
    [
      "orders missing that are waiting",
      { index: { due: null, held: 8, expected: 9 }, marks: { waiting: 1, oldestMs: 500 } },
      null,
    ],
    ["orders whose time has passed", { index: { due: null, held: 10, expected: 9 } }, null],
    [
      "marks that wait too long",
      { marks: { waiting: 1, oldestMs: HOUR } },
      t("account.age.hours", { count: 1 }),
    ],
    [
      "orders refused",
      { marks: { waiting: 2, oldestMs: HOUR }, refused: { total: 2, first: [] } },
      t("health.trouble.refused", { count: 2 }),
    ],
    ["no backup, or one that others make", { backup: { kind: "off" } }, null],
    [
      "a backup that lost the thread, however old it is",
      { backup: { ...BACKUP, isOld: true, broken: { since: NOW, fault: "full" } } },
      "npm run backup -- /var/backups/site",
    ],
    [
      "a backup whose folder is gone",
      { backup: { ...BACKUP, failing: { since: NOW, fault: "gone" } } },
      t("health.backup.fault.gone", { folder: "/var/backups/site" }),
    ],
    [
      "a backup older than two days",
      { backup: { ...BACKUP, isOld: true } },
      t("health.trouble.backup.old", { command: "npm run backup -- /var/backups/site" }),
    ],
    [
      "a backup without a base",
      { backup: { ...BACKUP, isOld: true, lastBase: null } },
      t("health.trouble.backup.no-base", { command: "npm run backup -- /var/backups/site" }),
    ],
    [
      "a trial restore that failed",
      { backup: { ...BACKUP, lastTry: { at: NOW, until: null, why: "damaged" } } },
      t("health.trouble.backup.try"),
    ],
    ["no vocabulary", { words: 0 }, t("health.trouble.no-words")],
    [
      "mail that failed",
      { mail: { waiting: 0, failed: 3 } },
      t("health.trouble.mail-failed", { count: 3 }),
    ],
  ])("%s", (_name, health, words) => {
    const troubles = troublesOf({ ...WELL, ...health }, t);
    if (words === null) {
      expect(troubles).toEqual([]);
    } else {
      expect(troubles).toHaveLength(1);
      expect(troubles[0]).toContain(words);
    }
  });

  test.each<EngineState>([
    { engine: "meilisearch", why: "healthy" },
    { engine: "postgres", why: "not-configured" },
    { engine: "postgres", why: "no-live-index" },
    OPEN,
    { engine: "postgres", why: "failed-just-now", since: NOW.getTime() },
  ])("$why says which engine answers, since when, and what to do", (state) => {
    const { says, todo } = engineWords(state, URL, NOW, t);
    expect(says).toMatch(state.engine === "postgres" ? /PostgreSQL/ : /Meilisearch/);
    if ("since" in state)
      expect([says, todo]).toEqual([
        expect.stringContaining("12:00"),
        expect.stringContaining(URL),
      ]);
    expect(todo.length).toBeGreaterThan(5);
  });
});

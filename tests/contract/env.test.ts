// The settings: .env.example names them all, each wrong or missing one is told by name, and secrets are never constant.
import { mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { readEnv, SETTING_NAMES } from "#app/env.server.ts";
import { StartProblem } from "#app/process.server.ts";

const folder = mkdtempSync(join(tmpdir(), "env-"));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const PRODUCTION = {
  NODE_ENV: "production",
  PUBLIC_URL: "https://viecthat.example/",
  SESSION_SECRET: "0123456789abcdef0123456789abcdef",
  DATABASE_URL: "postgres://app:secret@db.example:5432/viec_that",
  METRICS_TOKEN: "0123456789abcdef",
  CENTRE_PHONE: "1800 1234",
};

function problemsOf(source: Record<string, string>): string[] {
  try {
    readEnv(source, folder);
    return [];
  } catch (error) {
    if (!(error instanceof StartProblem)) throw error;
    return error.message.split("\n");
  }
}

test(".env.example and the program name the same settings, in the same order", () => {
  const listed = [...readFileSync(".env.example", "utf8").matchAll(/^#?([A-Z_]+)=/gm)].map(
    ([, name]) => name,
  );
  expect(listed).toEqual(SETTING_NAMES);
});

test("every setting in .env.example has words above it", () => {
  const blocks = readFileSync(".env.example", "utf8")
    .split(/\n\n+/)
    .filter((block) => /^#?[A-Z_]+=/m.test(block));
  for (const block of blocks) expect(block, block).toMatch(/^# \S.*\.\n#?[A-Z_]+=/);
});

describe("what is missing is named", () => {
  test.each([
    [
      "production without anything",
      { NODE_ENV: "production" },
      ["PUBLIC_URL", "SESSION_SECRET", "DATABASE_URL", "METRICS_TOKEN", "CENTRE_PHONE"],
    ],
    ["a blank value counts as none", { ...PRODUCTION, SESSION_SECRET: "  " }, ["SESSION_SECRET"]],
    [
      "Meilisearch without keys",
      { MEILI_URL: "http://127.0.0.1:7700" },
      ["MEILI_SEARCH_KEY", "MEILI_INDEX_KEY"],
    ],
    ["Resend without a sender", { RESEND_API_KEY: "re_1" }, ["MAIL_FROM"]],
    ["production with all", PRODUCTION, []],
    ["development without anything", {}, []],
  ])("%s", (_name, source, names) => {
    const problems = problemsOf(source);
    expect(problems.map((line) => line.split(" ")[0])).toEqual(names);
    for (const line of problems) expect(line).toMatch(/^[A-Z_]+ is missing: set it to .+\.$/);
  });
});

describe("what is wrong is named", () => {
  test.each([
    ["PORT", "many"],
    ["PORT", "70000"],
    ["NODE_ENV", "prod"],
    ["LOG_LEVEL", "loud"],
    ["PUBLIC_URL", "viecthat.example"],
    ["PUBLIC_URL", "https://viecthat.example/vi"],
    ["SESSION_SECRET", "short"],
    ["DATABASE_URL", "mysql://localhost/x"],
    ["DATABASE_OWNER_URL", "mysql://localhost/x"],
    ["MEILI_INDEX_PREFIX", "a b"],
    ["METRICS_TOKEN", "short"],
    ["TRUSTED_PROXY", "my-proxy"],
    ["TRUSTED_PROXY", "10.0.0.0/64"],
    ["MAIL_FROM", "nobody"],
    ["CENTRE_PHONE", "the centre"],
    ["CENTRE_PHONE", "113"],
    ["CENTRE_EMAIL", "nobody"],
    ["CENTRE_HOURS", "every day"],
    ["CENTRE_REPLY_DAYS", "0"],
  ])("%s=%s", (name, value) => {
    const lines = problemsOf({ [name]: value });
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(new RegExp(`^${name} must be .+\\.$`));
    expect(lines[0]).not.toContain(value === "short" ? '"short"' : "undefined");
  });
});

test("a nightly backup is for the embedded database alone", () => {
  const lines = problemsOf({ DATABASE_URL: PRODUCTION.DATABASE_URL, BACKUP_NIGHTLY: "backup" });
  expect(lines).toEqual([
    expect.stringMatching(/^BACKUP_NIGHTLY is set, .+ pgBackRest or WAL-G .+\.$/),
  ]);
  expect(readEnv({ BACKUP_NIGHTLY: "backup" }, folder).backupNightly).toBe(join(folder, "backup"));
  expect(readEnv({ BACKUP_NIGHTLY: ".data-backup" }, folder).backupNightly).not.toBeNull();
  expect(readEnv({}, folder).backupNightly).toBeNull();
});

test.each([".data", ".data/backup", "data/../.data/a/b"])(
  "a nightly backup does not lie in the data it saves: %s",
  (backup) => {
    expect(problemsOf({ BACKUP_NIGHTLY: backup })).toEqual([
      expect.stringMatching(/^BACKUP_NIGHTLY is DATA_DIR, or lies inside it: .+\.$/),
    ]);
  },
);

test("values arrive as the program uses them", () => {
  const env = readEnv({ ...PRODUCTION, PORT: "8080", DATA_DIR: "data" }, folder);
  expect(env).toMatchObject({
    mode: "production",
    port: 8080,
    host: null,
    publicUrl: "https://viecthat.example",
    dataFolder: join(folder, "data"),
  });
  expect(readEnv({}, folder)).toMatchObject({
    mode: "development",
    port: 3000,
    host: "127.0.0.1",
    databaseUrl: null,
    databaseOwnerUrl: null,
    meilisearch: null,
    metricsToken: null,
    trustedProxy: ["loopback"],
    logFolder: null,
    mail: null,
  });
});

test("the centre is invented outside production, and there what is not set is not shown", () => {
  expect(readEnv({}, folder).centre).toEqual({
    phone: "024 0000 0000",
    email: "trung-tam@viecthat.example",
    address: "Số 1, phố Thử Nghiệm, tỉnh Mẫu",
    hours: "Mo-Fr 07:30-11:30,13:30-17:00",
    replyDays: 10,
  });
  expect(readEnv({ ...PRODUCTION, CENTRE_REPLY_DAYS: "15" }, folder).centre).toEqual({
    phone: "1800 1234",
    email: null,
    address: null,
    hours: null,
    replyDays: 15,
  });
});

test("without a secret one is made, kept, and readable by its user alone", () => {
  const { sessionSecret } = readEnv({ DATA_DIR: "one" }, folder);
  expect(sessionSecret).toMatch(/^[0-9a-f]{64}$/);
  expect(readEnv({ DATA_DIR: "one" }, folder).sessionSecret).toBe(sessionSecret);
  expect(readEnv({ DATA_DIR: "two" }, folder).sessionSecret).not.toBe(sessionSecret);
  expect(statSync(join(folder, "one", "session-secret")).mode & 0o077).toBe(0);
});

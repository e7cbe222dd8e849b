// The plan of the house as lists: which rooms there are, who may import whom, how long a file may be, what no name may be.
import { basename } from "node:path";
import { describe, expect, test } from "vitest";
import { listPaths, readSources, type SourceFile, targetOf } from "#tests/support/source-tree.ts";

/** A file belongs to the first room whose pattern fits. Changing this list is a decision, written in README. */
const ROOMS: [room: string, pattern: RegExp, mayImport: string[]][] = [
  ["tests", /^tests\//, ["*"]],
  ["process", /^app\/(process\.server|disk-full)\.ts$/, []],
  ["addresses", /^app\/addresses\.ts$/, []],
  ["centre", /^app\/centre\.ts$/, []],
  ["outage", /^app\/outage\.ts$/, ["prisma"]],
  ["env", /^app\/env\.server\.ts$/, ["process", "addresses", "centre"]],
  ["clock", /^app\/clock\.server\.ts$/, ["env"]],
  ["log", /^app\/log(-sink)?\.server\.ts$/, ["env"]],
  ["seam", /^app\/seam\.ts$/, ["log", "outage", "prisma"]],
  ["links", /^app\/links\.ts$/, ["domain"]],
  ["i18n", /^app\/i18n\//, ["domain"]],
  ["sheets", /^app\/sheets\//, []],
  ["ui", /^app\/ui\//, ["domain", "i18n", "links", "centre"]],
  // A letter is words and nothing else, so a page may show one; only the mail room can send it.
  ["letters", /^app\/mail\/[^.]+\.ts$/, ["domain", "i18n", "links"]],
  ["mail", /^app\/mail\//, ["letters", "domain", "env"]],
  // The web process and the bundle of the site are two programs: `web` loads the built bundle, and only types pass between.
  ["web", /^app\/web\//, ["clock", "env", "process", "log", "prisma", "seam", "addresses"]],
  ["http", /^app\/http\//, ["clock", "domain", "i18n", "links", "env", "addresses"]],
  [
    "routes",
    /^app\/routes\//,
    ["clock", "domain", "search", "http", "ui", "i18n", "links", "letters"],
  ],
  [
    "jobs",
    /^app\/jobs\//,
    ["clock", "domain", "search", "mail", "letters", "prisma", "env", "process", "log"],
  ],
  [
    "cli",
    /^app\/cli\//,
    [
      "clock",
      "domain",
      "search",
      "jobs",
      "sheets",
      "i18n",
      "prisma",
      "sample",
      "env",
      "process",
      "log",
    ],
  ],
  ["domain", /^app\/domain\//, ["prisma"]],
  [
    "root",
    /^app\/[^/]+$/,
    ["clock", "ui", "i18n", "links", "http", "search", "prisma", "env", "log", "seam", "outage"],
  ],
  ["search", /^search\//, ["domain", "prisma", "env"]],
  ["sample", /^app\/sample\//, ["domain", "prisma"]],
  ["prisma", /^prisma\//, ["env", "process"]],
];

/** Where the framework may be named; everything else would have to change with it. */
const FRAMEWORK_ROOMS = [
  /^app\/(routes\/|routes\.ts$|root\.tsx$|entry\.|remix-future\.d\.ts$)/,
  /^app\/http\/session\.server\.ts$/,
  /^app\/web\/pages\.server\.ts$/,
  /^app\/seam\.ts$/,
  /^tests\//,
];

/** Left may not import right. */
const DOMAIN_ORDER = [
  ...["catalogue", "identifiers", "history", "accounts", "licences", "law"],
  ...["rates", "minimum-wages", "agencies", "documents"],
  ...["orders", "desk", "brokers", "reports", "pocket", "applications", "places", "statistics"],
  "operations",
];

const NO_NAMES = [
  "utils",
  "util",
  "helpers",
  "helper",
  "common",
  "lib",
  "misc",
  "services",
  "types",
  "shared",
  "index",
];
const MAY_READ_ENVIRONMENT = ["app/env.server.ts", "prisma/generate.ts"];
const MAY_EXPORT_DEFAULT =
  /^(app\/(root|entry\.\w+)\.tsx|app\/routes\.ts|app\/routes\/.*|prisma\/prisma\.config\.ts|tests\/support\/global-\w+\.ts)$/;

const sources = readSources();
const program = sources.filter(({ path }) => !path.startsWith("tests/"));

function roomOf(path: string): (typeof ROOMS)[number] {
  const room = ROOMS.find(([, pattern]) => pattern.test(path));
  if (!room) throw new Error(`${path} is in no room`);
  return room;
}

function importsOf(file: SourceFile): { target: string }[] {
  return file.imports.flatMap((each) => {
    const target = targetOf(each);
    return target ? [{ target: target.replace(/\?.*$/, "") }] : [];
  });
}

/** Files that import one another in a ring, each ring once; an import of types alone counts too. */
function rings(files: readonly SourceFile[]): string[] {
  const graph = new Map(
    files.map((file) => [file.path, importsOf(file).map(({ target }) => target)]),
  );
  const done = new Set<string>();
  const found: string[] = [];
  const walk = (path: string, trail: readonly string[]): void => {
    const at = trail.indexOf(path);
    if (at >= 0) found.push([...trail.slice(at), path].join(" > "));
    if (at >= 0 || done.has(path)) return;
    for (const next of graph.get(path) ?? []) walk(next, [...trail, path]);
    done.add(path);
  };
  for (const path of graph.keys()) walk(path, []);
  return found;
}

describe("rooms", () => {
  test("every file is in a room", () => {
    for (const { path } of sources) expect(roomOf(path), path).toBeDefined();
  });

  test("nobody imports a room that is not theirs to import", () => {
    const wrong = program.flatMap((file) => {
      const [room, , may] = roomOf(file.path);
      return importsOf(file)
        .map(({ target }) => ({ target, other: roomOf(target)[0] }))
        .filter(({ other }) => other !== room && !may.includes(other))
        .map(({ target }) => `${file.path} imports ${target}`);
    });
    expect(wrong).toEqual([]);
  });

  test("the framework is named where pages meet it, and nowhere else", () => {
    const wrong = sources.flatMap((file) =>
      file.imports
        .filter(({ specifier }) => /^(@remix-run\/|react-router)/.test(specifier))
        .filter(() => !FRAMEWORK_ROOMS.some((room) => room.test(file.path)))
        .map(({ specifier }) => `${file.path} imports ${specifier}`),
    );
    expect(wrong).toEqual([]);
  });

  test("inside the domain, nothing imports to its right", () => {
    const rank = (path: string) => DOMAIN_ORDER.indexOf(path.split("/")[2] ?? "");
    const domain = program.filter(({ path }) => path.startsWith("app/domain/"));
    expect(domain.filter(({ path }) => rank(path) < 0).map(({ path }) => path)).toEqual([]);
    const wrong = domain.flatMap((file) =>
      importsOf(file)
        .filter(({ target }) => target.startsWith("app/domain/") && rank(target) > rank(file.path))
        .map(({ target }) => `${file.path} imports ${target}`),
    );
    expect(wrong).toEqual([]);
  });

  test("a page does not import another page", () => {
    const page = (path: string) => path.split("/")[2];
    const wrong = program
      .filter(({ path }) => path.startsWith("app/routes/"))
      .flatMap((file) => importsOf(file).map(({ target }) => ({ from: file.path, target })))
      .filter(
        ({ from, target }) => target.startsWith("app/routes/") && page(from) !== page(target),
      );
    expect(wrong).toEqual([]);
  });

  test("no files import one another in a ring", () => {
    expect(rings(sources)).toEqual([]);
  });
});

describe("what a name promises", () => {
  const pure = program.filter(
    ({ path }) =>
      !path.includes(".server.") && /^(app\/(domain|ui|i18n|links)|search\/)/.test(path),
  );

  test("a file without .server does nothing but think", () => {
    const wrong = pure.flatMap((file) =>
      file.imports
        .filter(
          ({ isTypeOnly, specifier }) =>
            !isTypeOnly && /\.server\.ts|^node:|^#prisma\/|^pg$|^pino$/.test(specifier),
        )
        .map(({ specifier }) => `${file.path} imports ${specifier}`),
    );
    expect(wrong).toEqual([]);
  });

  test("time is an argument", () => {
    const wrong = pure.filter(({ text }) =>
      /new Date\(\)|Date\.now\(\)|Math\.random\(\)/.test(text),
    );
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });

  test("one clock tells the time", () => {
    const wrong = program.filter(
      ({ path, text }) => /new Date\(\)/.test(text) && path !== "app/clock.server.ts",
    );
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });

  test("one file reads the environment", () => {
    const wrong = program.filter(
      ({ path, text }) => /process\.env\b/.test(text) && !MAY_READ_ENVIRONMENT.includes(path),
    );
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });

  test("the domain knows nothing of requests", () => {
    const domain = program.filter(({ path }) => path.startsWith("app/domain/"));
    const wrong = domain.filter(({ text }) =>
      /new (Request|Response)\b|: (Request|Response)\b|redirect\(/.test(text),
    );
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });
});

/** Rows of a table and messages, which grow with what there is to say and not with what is done. */
const DATA =
  /^(app\/i18n\/(vi|en|id)\/|app\/domain\/catalogue\/(programme|trade-rows\/[^/]+)\.ts|app\/sample\/plans\.ts|search\/reading\/words\/|tests\/(relevance\/(judgements|plans)|mutants\/equivalent)\.ts)/;

describe("shape", () => {
  test("no file but data and messages is longer than 300 lines, no route longer than 150", () => {
    const limit = (path: string) => (basename(path) === "route.tsx" ? 150 : 300);
    const wrong = sources.filter(
      ({ path, text }) => !DATA.test(path) && text.trimEnd().split("\n").length > limit(path),
    );
    expect(wrong.map(({ path, text }) => `${path}: ${text.trimEnd().split("\n").length}`)).toEqual(
      [],
    );
  });

  test("nothing is called by a name that says nothing", () => {
    const wrong = listPaths().filter((path) =>
      path.split("/").some((part) => NO_NAMES.includes(part.split(".")[0] ?? "")),
    );
    expect(wrong).toEqual([]);
  });

  test("names are lower case with hyphens", () => {
    const wrong = listPaths().filter(
      (path) =>
        path.startsWith("app/") && !path.startsWith("app/routes/") && !/^[a-z0-9/.-]+$/.test(path),
    );
    expect(wrong).toEqual([]);
  });

  test("imports name the file, by #room/… or ./…", () => {
    const wrong = sources.flatMap((file) =>
      file.imports
        .filter(
          ({ specifier }) =>
            specifier.startsWith("..") ||
            (/^[#.]/.test(specifier) && !/\.(tsx?|js|css|json)(\?[\w&]+)?$/.test(specifier)),
        )
        .map(({ specifier }) => `${file.path} imports ${specifier}`),
    );
    expect(wrong).toEqual([]);
  });

  test("exports have names, but where the framework asks for the default one", () => {
    const wrong = sources.filter(
      ({ path, exportsDefault }) => exportsDefault && !MAY_EXPORT_DEFAULT.test(path),
    );
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });

  test("a file opens with what it is for", () => {
    const wrong = sources.filter(
      ({ path, text }) => !/\.(test|spec|bench)\.ts$/.test(path) && !/^(\/\/ |\/\*\*)/.test(text),
    );
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });
});

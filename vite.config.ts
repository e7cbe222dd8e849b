// Builds the site (Remix + Tailwind) and names the suites vitest runs; under vitest the Remix plugin stays out.
import { vitePlugin as remix } from "@remix-run/dev";
import tailwindcss from "@tailwindcss/vite";
import { defineConfig } from "vitest/config";
import remixOptions from "./remix.config.js";

const underTest = Boolean(process.env.VITEST);

/** React and all that uses it go into the server's build as their production code, whatever NODE_ENV is at run time. */
const BUNDLED = [
  "react",
  "react-dom",
  "scheduler",
  "@remix-run/react",
  "@remix-run/router",
  "react-router",
  "react-router-dom",
];

function suite(name: string, timeout: number, globalSetup: string[] = []) {
  return {
    extends: true as const,
    test: {
      name,
      include: [
        `tests/${name}/**/*.test.ts`,
        `tests/${name}/**/*.test.tsx`,
        `tests/${name}/**/*.spec.ts`,
      ],
      setupFiles: ["tests/support/no-console-error.ts"],
      testTimeout: timeout,
      hookTimeout: 240_000,
      globalSetup,
    },
  };
}

export default defineConfig(({ isSsrBuild }) => ({
  plugins: underTest ? [] : [tailwindcss(), remix(remixOptions)],
  define: isSsrBuild ? { "process.env.NODE_ENV": JSON.stringify("production") } : {},
  ssr: underTest ? {} : { noExternal: BUNDLED },
  build: { target: "es2020", assetsInlineLimit: 0 },
  worker: { format: "es" },
  test: {
    maxWorkers: 2,
    projects: [
      suite("unit", 20_000),
      suite("contract", 60_000),
      suite("integration", 60_000, ["tests/support/global-database.ts"]),
      suite("e2e", 240_000, ["tests/support/global-site.ts"]),
    ],
  },
}));

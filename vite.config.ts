// Builds the site (Remix + Tailwind) and names the suites vitest runs; under vitest the Remix plugin stays out.
import { vitePlugin as remix } from "@remix-run/dev";
import tailwindcss from "@tailwindcss/vite";
import { defineConfig } from "vitest/config";
import remixOptions from "./remix.config.js";

const underTest = Boolean(process.env.VITEST);

function suite(name: string, timeout: number) {
  return {
    extends: true as const,
    test: {
      name,
      include: [`tests/${name}/**/*.test.ts`, `tests/${name}/**/*.test.tsx`],
      setupFiles: ["tests/support/no-console-error.ts"],
      testTimeout: timeout,
      hookTimeout: 120_000,
      ...(name === "integration" ? { globalSetup: ["tests/support/global-database.ts"] } : {}),
    },
  };
}

export default defineConfig({
  plugins: underTest ? [] : [tailwindcss(), remix(remixOptions)],
  build: { target: "es2020", assetsInlineLimit: 0 },
  test: {
    maxWorkers: 2,
    projects: [suite("unit", 20_000), suite("contract", 60_000), suite("integration", 60_000)],
  },
});

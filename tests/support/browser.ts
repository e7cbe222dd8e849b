// Pages for the browser tests: a window of a given width and language on the site under test, with or without scripts.
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { type Browser, type BrowserContext, chromium, type Page } from "playwright";
import { afterAll, afterEach, expect, inject } from "vitest";

type Setting = {
  /** CSS pixels; a small phone unless said otherwise. */
  width?: number;
  /** What the browser says it prefers. */
  lang?: "vi" | "en" | "id";
  javaScriptEnabled?: boolean;
};

/** The server takes a headless browser for a robot by its name, and would answer it another way. */
const USER_AGENT =
  "Mozilla/5.0 (Linux; Android 13; SM-A145F) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/147.0.0.0 Mobile Safari/537.36";
const SCREENSHOTS = "tests/e2e/screenshots";

let browser: Promise<Browser> | null = null;
const contexts: BrowserContext[] = [];
const problems: string[] = [];

/** Remembers what no page of the site may do: a fault in a script, a blocked part, a call to another host. */
function watch(page: Page): void {
  page.on("pageerror", (error) => problems.push(`${page.url()}: ${error.message}`));
  page.on("console", (message) => {
    // The browser says this of every answer of 400 and above, which a test may well ask for.
    if (message.type() === "error" && !message.text().startsWith("Failed to load resource"))
      problems.push(`${page.url()}: ${message.text()}`);
  });
  page.on("request", (request) => {
    if (!request.url().startsWith(`${inject("siteUrl")}/`) && !request.url().startsWith("data:"))
      problems.push(`calls ${request.url()}`);
  });
}

/** The address of a path on the site under test. */
export function siteUrl(path: string): string {
  return inject("siteUrl") + path;
}

/** A fresh window without cookies; it is closed after the test. */
export async function openPage({
  width = 360,
  lang = "vi",
  javaScriptEnabled = true,
}: Setting = {}): Promise<Page> {
  browser ??= chromium.launch(inject("chromium"));
  const context = await (
    await browser
  ).newContext({
    baseURL: inject("siteUrl"),
    viewport: { width, height: Math.round(width * 1.8) },
    locale: { vi: "vi-VN", en: "en-GB", id: "id-ID" }[lang],
    timezoneId: "Asia/Ho_Chi_Minh",
    userAgent: USER_AGENT,
    javaScriptEnabled,
    reducedMotion: "reduce",
  });
  context.setDefaultTimeout(60_000);
  contexts.push(context);
  const page = await context.newPage();
  watch(page);
  return page;
}

/**
 * Keeps a picture of the whole page under a name, for people to look at; git does not. No test depends on it: on a
 * machine too busy to draw one, the browser is asked three times and then let be.
 */
export async function keepScreenshot(page: Page, name: string): Promise<void> {
  mkdirSync(SCREENSHOTS, { recursive: true });
  for (let tries = 0; tries < 3; tries += 1) {
    const isTaken = await page
      .screenshot({ path: join(SCREENSHOTS, `${name}.png`), fullPage: true })
      .then(
        () => true,
        () => false,
      );
    if (isTaken) return;
  }
}

afterEach(async () => {
  for (const context of contexts.splice(0)) await context.close();
  expect(problems.splice(0)).toEqual([]);
});

afterAll(async () => {
  await (await browser)?.close();
});

// Every public page, on a phone and on a desk, in three languages: no finding of axe, one heading, nothing wider than the window.
import AxeBuilder from "@axe-core/playwright";
import type { Page } from "playwright";
import { describe, expect, test } from "vitest";
import { keepScreenshot, openPage } from "#tests/support/browser.ts";

type Lang = "vi" | "en" | "id";

/** The first link of a page whose address begins so. */
async function firstLink(page: Page, beginning: string): Promise<string> {
  const href = await page.locator(`main a[href^="${beginning}"]`).first().getAttribute("href");
  if (!href) throw new Error(`no link to ${beginning} on ${page.url()}`);
  return href;
}

/** The code that ends the address of the first order of the list. */
async function firstCode(page: Page, lang: Lang): Promise<string> {
  await page.goto(`/${lang}/orders`);
  return (await firstLink(page, `/${lang}/orders/`)).split("-").at(-1) ?? "";
}

/** How to come to each kind of page; a page that is found through another is found as a reader would. */
const PAGES: Record<string, (page: Page, lang: Lang) => Promise<unknown>> = {
  home: (page, lang) => page.goto(`/${lang}`),
  results: (page, lang) => page.goto(`/${lang}/orders`),
  "results narrowed": (page, lang) => page.goto(`/${lang}/orders?q=may&market=JP&sort=cost`),
  "no results": (page, lang) => page.goto(`/${lang}/orders?q=zzzzzz&market=DE`),
  order: async (page, lang) => {
    await page.goto(`/${lang}/orders`);
    await page.goto(await firstLink(page, `/${lang}/orders/`));
  },
  agencies: (page, lang) => page.goto(`/${lang}/agencies`),
  agency: async (page, lang) => {
    await page.goto(`/${lang}/agencies`);
    await page.goto(await firstLink(page, `/${lang}/agencies/`));
  },
  check: (page, lang) => page.goto(`/${lang}/check`),
  "check of an unknown name": (page, lang) => page.goto(`/${lang}/check?q=0999888777`),
  "whole sum": async (page, lang) => {
    await page.goto(`/${lang}/sum?o=${await firstCode(page, lang)}`);
  },
  "whole sum, nothing asked": (page, lang) => page.goto(`/${lang}/sum`),
  "whole sum, wrongly typed": async (page, lang) => {
    await page.goto(`/${lang}/sum?o=${await firstCode(page, lang)}&own=abc&low=x`);
  },
  charges: (page, lang) => page.goto(`/${lang}/fees`),
  "charges of a programme": (page, lang) =>
    page.goto(`/${lang}/fees?programme=tw-factory&wage=30000`),
  "asked for more": (page, lang) =>
    page.goto(`/${lang}/fees/asked?programme=jp-intern&wage=180000&service=120&deposit=10`),
  loan: (page, lang) => page.goto(`/${lang}/loan?sum=250`),
  rules: (page, lang) => page.goto(`/${lang}/rules?programme=jp-ssw1`),
  "no such page": (page, lang) => page.goto(`/${lang}/no-such-page`),
};

async function findings(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(" | ")}`,
  );
}

async function expectSound(page: Page): Promise<void> {
  expect(await findings(page)).toEqual([]);
  expect(await page.locator("h1").count()).toBe(1);
  const tooWide = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(tooWide).toBeLessThanOrEqual(0);
}

describe.each(["vi", "en", "id"] as const)("on a phone, in %s", (lang) => {
  test.each(Object.keys(PAGES))("%s", async (name) => {
    const page = await openPage({ width: 360, lang });
    await PAGES[name]?.(page, lang);
    await keepScreenshot(page, `${name.replaceAll(" ", "-")}-${lang}-360`);
    await expectSound(page);
  });
});

describe("on a desk, in vi", () => {
  test.each(Object.keys(PAGES))("%s", async (name) => {
    const page = await openPage({ width: 1280 });
    await PAGES[name]?.(page, "vi");
    await keepScreenshot(page, `${name.replaceAll(" ", "-")}-vi-1280`);
    await expectSound(page);
  });
});

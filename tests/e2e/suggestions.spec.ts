// A worker types, and links to what the words may become stand under the box: by keyboard and by touch; without scripts the form does.
import AxeBuilder from "@axe-core/playwright";
import type { Page } from "playwright";
import { describe, expect, test } from "vitest";
import { keepScreenshot, openPage } from "#tests/support/browser.ts";

const BOX = "[data-suggest]";
const links = (page: Page) => page.locator(".suggest a");
const type = (page: Page, text: string) => page.locator(BOX).pressSequentially(text, { delay: 20 });
const search = (page: Page) => decodeURIComponent(new URL(page.url()).search.replaceAll("+", " "));

/** How often the page has asked for suggestions. */
function countAsked(page: Page): () => number {
  let asked = 0;
  page.on("request", (request) => {
    if (request.url().includes("/api/suggest")) asked += 1;
  });
  return () => asked;
}

describe.each([
  { path: "/vi", width: 360 },
  { path: "/vi/orders", width: 360 },
  { path: "/vi/orders", width: 1200 },
] as const)("$path, $width wide", ({ path, width }) => {
  test("choosing by keyboard leads to results", async () => {
    const page = await openPage({ width });
    const asked = countAsked(page);
    await page.goto(path);
    await type(page, "dieu duong");
    await links(page).first().waitFor();
    expect(asked()).toBe(1);
    expect(await links(page).first().innerText()).toBe("điều dưỡng");
    expect(await page.locator(`${BOX} ~ [role="status"]`).textContent()).toBe(
      `Gợi ý: ${await links(page).count()}`,
    );
    await keepScreenshot(page, `suggestions-${path.replaceAll("/", "-")}-${width}`);
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id }) => id)).toEqual([]);
    expect(
      await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      ),
    ).toBeLessThanOrEqual(0);
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowDown");
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(
      await links(page).nth(1).innerText(),
    );
    await page.keyboard.press("ArrowUp");
    await page.keyboard.press("Enter");
    await page.waitForURL(/\/vi\/orders\?q=/);
    expect(search(page)).toBe("?q=điều dưỡng");
    expect(await page.locator("ul.orders > li").count()).toBeGreaterThan(0);
  });
});

test("Tab reaches the links, Escape closes them and keeps what was typed, leaving closes them", async () => {
  const page = await openPage();
  await page.goto("/vi/orders");
  await type(page, "han");
  await links(page).first().waitFor();
  await page.keyboard.press("Tab");
  expect(await page.evaluate(() => document.activeElement?.closest(".suggest") !== null)).toBe(
    true,
  );
  await page.keyboard.press("Escape");
  expect(await links(page).count()).toBe(0);
  expect(await page.evaluate(() => document.activeElement?.id)).toBe("q");
  expect(await page.inputValue(BOX)).toBe("han");
  await type(page, " ");
  await page.keyboard.press("Backspace");
  await links(page).first().waitFor();
  await page.locator("footer p").last().click();
  await expect.poll(() => links(page).count()).toBe(0);
});

test("a tap on a link counts before the list closes", async () => {
  const page = await openPage();
  await page.goto("/vi");
  await type(page, "dieu duong");
  await links(page).nth(1).click();
  await page.waitForURL(/\/vi\/orders\?q=/);
  expect(search(page)).toMatch(/^\?q=điều dưỡng /);
});

test("words come in the reader's language", async () => {
  const page = await openPage({ lang: "en" });
  await page.goto("/en/orders");
  await type(page, "weld");
  await links(page).first().waitFor();
  expect(await page.locator(".suggest").innerText()).toMatch(/welding\s+\d+ job orders/);
  expect(await page.locator(`${BOX} ~ [role="status"]`).textContent()).toMatch(
    /^Suggestions: \d+$/,
  );
});

test("one letter asks nothing, what is typed on meanwhile is asked once, an answer that comes too late is not shown", async () => {
  const page = await openPage();
  const asked = countAsked(page);
  await page.goto("/vi/orders");
  await type(page, "h");
  await page.waitForTimeout(400);
  expect(asked()).toBe(0);
  await page.route("**/api/suggest**", async (route) => {
    if (route.request().url().endsWith("q=han"))
      await new Promise((resolve) => setTimeout(resolve, 800));
    await route.continue().catch(() => undefined);
  });
  await type(page, "an");
  await page.waitForTimeout(350);
  await type(page, " quoc");
  await links(page).first().waitFor();
  await page.waitForTimeout(900);
  expect(asked()).toBe(2);
  for (const text of await links(page).allInnerTexts()) expect(text).toMatch(/hàn quốc/i);
});

test("a failure shows nothing and breaks nothing", async () => {
  const page = await openPage();
  await page.goto("/vi/orders");
  await page.route("**/api/suggest**", (route) => route.abort());
  await type(page, "dieu duong");
  await page.waitForTimeout(500);
  expect(await links(page).count()).toBe(0);
  await page.keyboard.press("Enter");
  await page.waitForURL(/q=dieu/);
});

test("nothing is asked where the reader saves data", async () => {
  const page = await openPage();
  await page.addInitScript(() => {
    Object.defineProperty(navigator, "connection", { value: { saveData: true } });
  });
  const asked = countAsked(page);
  await page.goto("/vi/orders");
  await type(page, "dieu duong");
  await page.waitForTimeout(500);
  expect([asked(), await page.locator(".suggest").count()]).toEqual([0, 0]);
});

test.each(["/vi", "/vi/orders"])(
  "without scripts the form on %s does the same work",
  async (path) => {
    const page = await openPage({ javaScriptEnabled: false });
    await page.goto(path);
    await page.locator(BOX).fill("dieu duong");
    await page.locator(BOX).press("Enter");
    await page.waitForURL(/q=dieu/);
    expect(await page.locator("ul.orders > li").count()).toBeGreaterThan(0);
  },
);

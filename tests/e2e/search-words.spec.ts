// A worker types words, sees what was understood, and takes it back in one tap: without scripts, on a small phone.
import AxeBuilder from "@axe-core/playwright";
import type { Page } from "playwright";
import { expect, test } from "vitest";
import { keepScreenshot, openPage } from "#tests/support/browser.ts";

const chips = (page: Page) => page.locator("nav[aria-label='Chúng tôi hiểu bạn tìm:'] a.chip");

async function expectSound(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ""}`)).toEqual([]);
  expect(
    await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    ),
  ).toBeLessThanOrEqual(0);
}

test("what was understood is shown and taken back in one tap, and the box keeps what was typed", async () => {
  const page = await openPage({ javaScriptEnabled: false });
  await page.goto("/vi/orders");
  await page.fill("#q", "thực phẩm ở Nhật dưới 100 triệu");
  await page.press("#q", "Enter");
  expect((await chips(page).allTextContents()).map((text) => text.replace("✕", ""))).toEqual([
    "Chế biến thực phẩm, thủy sản",
    "Nhật Bản",
    "Chi phí đến 100 triệu",
  ]);
  expect(await page.inputValue("#q")).toBe("thực phẩm ở Nhật dưới 100 triệu");
  expect(await page.locator("ul.orders > li").count()).toBeGreaterThan(0);
  await chips(page).nth(2).click();
  expect(await chips(page).count()).toBe(2);
  expect(await page.inputValue("#q")).toBe("thực phẩm ở Nhật dưới 100 triệu");
  await page.press("#q", "Enter");
  expect(await chips(page).count()).toBe(2);
});

test("pages of what was read have no finding of axe and nothing too wide", async () => {
  const page = await openPage();
  for (const [name, words] of [
    ["words understood", "may ở Nhật dưới 100 triệu không cần bằng"],
    ["words nearly met", "điều dưỡng Đài Loan lương trên 60 triệu"],
    ["words of the state", "e9 hàn quốc"],
    ["words mended", "che bein thuc pham"],
  ] as const) {
    await page.goto(`/vi/orders?q=${encodeURIComponent(words)}`);
    await keepScreenshot(page, `${name.replaceAll(" ", "-")}-vi-360`);
    await expectSound(page);
  }
});

test("a programme of the state leads to the check", async () => {
  const page = await openPage({ javaScriptEnabled: false });
  await page.goto("/vi/orders?q=e9");
  await page.locator("section.verdict a[href='/vi/check']").first().click();
  expect(page.url()).toContain("/vi/check");
});

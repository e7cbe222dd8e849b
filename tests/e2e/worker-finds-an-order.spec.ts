// A worker on a cheap phone, scripts off: finds a lawful order, compares what it costs, and checks whom it is from.
import type { Page } from "playwright";
import { expect, test } from "vitest";
import { openPage } from "#tests/support/browser.ts";

const phone = (lang: "vi" | "en" | "id" = "vi") =>
  openPage({ width: 360, lang, javaScriptEnabled: false });
const found = async (page: Page) =>
  Number((await page.locator("h1").innerText()).replace(/\D/g, ""));
/** The orders that answer the search, without those below that nearly do. */
const cards = (page: Page) => page.locator("ul.orders:not(#nearby ul) > li");

test("the bare address leads to the reader's language, Vietnamese if in doubt", async () => {
  for (const [lang, path] of [
    ["vi", "/vi"],
    ["en", "/en"],
    ["id", "/id"],
  ] as const) {
    const page = await phone(lang);
    await page.goto("/");
    expect(new URL(page.url()).pathname).toBe(path);
  }
});

test("from the home page to an order's full cost in three taps", async () => {
  const page = await phone();
  await page.goto("/vi");
  await page
    .getByRole("link", { name: /Nhật Bản/ })
    .first()
    .click();
  expect(await found(page)).toBeGreaterThan(50);
  await cards(page).first().getByRole("link").first().click();
  const text = await page.locator("main").innerText();
  for (const said of [/Bạn phải trả/, /Giấy phép|giấy phép/, /VT-[0-9A-Z]{6}/])
    expect(text).toMatch(said);
});

test("each further filter narrows the list, and its chip gives it back in one tap", async () => {
  const page = await phone();
  await page.goto("/vi/orders?market=JP");
  const inJapan = await found(page);
  await page.goto("/vi/orders?market=JP&cost=60");
  const cheap = await found(page);
  expect(cheap).toBeGreaterThan(0);
  expect(cheap).toBeLessThan(inJapan);
  await page
    .getByRole("link", { name: /60 triệu/ })
    .first()
    .click();
  expect(await found(page)).toBe(inJapan);
});

test("what I can do and have finds what I may apply for", async () => {
  const page = await phone();
  await page.goto("/vi/orders?lang=JLPT-N4");
  const withN4 = await found(page);
  await page.goto("/vi/orders?lang=JLPT-N5");
  const withN5 = await found(page);
  await page.goto("/vi/orders?lang=none");
  const withNone = await found(page);
  expect(withN4).toBeGreaterThan(withN5);
  expect(withN5).toBeGreaterThan(withNone);
  await page.goto("/vi/orders?study=4");
  expect(await found(page)).toBeGreaterThan(withNone);
});

test("the filter form works without scripts and keeps the words that were searched", async () => {
  const page = await phone();
  await page.goto("/vi/orders?q=h%C3%A0n");
  await page.goto(`${page.url()}#filters`);
  await page
    .getByRole("checkbox", { name: /Nhật Bản/ })
    .first()
    .check();
  await page.getByRole("button", { name: /Xem/ }).first().click();
  const params = new URL(page.url()).searchParams;
  expect([params.get("q"), params.get("market")]).toEqual(["hàn", "JP"]);
  expect(await found(page)).toBeGreaterThan(0);
});

test("twenty a page, no order twice, and the last page ends", async () => {
  const page = await phone();
  const seen: string[] = [];
  await page.goto("/vi/orders?market=TW&sort=cost");
  const total = await found(page);
  for (;;) {
    const links = await cards(page)
      .locator("h2 a")
      .evaluateAll((all) => all.map((link) => link.getAttribute("href") ?? ""));
    expect(links.length).toBeLessThanOrEqual(20);
    seen.push(...links);
    const next = page.locator('a[rel="next"]');
    if ((await next.count()) === 0) break;
    await next.first().click();
  }
  expect(new Set(seen).size).toBe(seen.length);
  expect(seen).toHaveLength(total);
});

test("nothing found is not the end: one tap drops the filter that hides the most", async () => {
  const page = await phone();
  await page.goto("/vi/orders?market=DE&lang=none&cost=20");
  expect(await found(page)).toBe(0);
  expect(await cards(page).count()).toBe(0);
  expect(await page.locator("#nearby ul.orders > li").count()).toBeGreaterThan(0);
  const way = page
    .locator("main li")
    .filter({ has: page.getByRole("link", { name: /^Bỏ/ }) })
    .first();
  const promised = Number(/(\d+) đơn/.exec(await way.innerText())?.[1]);
  await way.getByRole("link").click();
  expect(await found(page)).toBe(promised);
});

test("a number that is none is named beside its field, kept as typed, and hides nothing", async () => {
  const page = await phone();
  await page.goto("/vi/orders?cost=r%E1%BA%BB&market=JP");
  expect(await found(page)).toBeGreaterThan(50);
  expect(await page.locator('[name="cost"]').first().inputValue()).toBe("rẻ");
  expect(await page.locator('[name="cost"]').first().getAttribute("aria-invalid")).toBe("true");
});

test("the other language shows the same search", async () => {
  const page = await phone();
  await page.goto("/vi/orders?market=TW&cost=40");
  const total = await found(page);
  await page.getByRole("link", { name: "Bahasa Indonesia" }).click();
  expect(new URL(page.url()).pathname).toBe("/id/orders");
  expect(await found(page)).toBe(total);
  expect(await page.locator("html").getAttribute("lang")).toBe("id");
});

test("an old address with another name leads to the order's own address", async () => {
  const page = await phone();
  await page.goto("/vi/orders");
  const path = (await cards(page).locator("h2 a").first().getAttribute("href")) ?? "";
  const code = path.split("-").at(-1) ?? "";
  await page.goto(`/vi/orders/ten-cu-${code}`);
  expect(new URL(page.url()).pathname).toBe(path);
});

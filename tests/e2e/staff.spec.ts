// Journeys of staff: signing in and out without scripts, an agency and its own orders, the centre and its desk and outbox.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import AxeBuilder from "@axe-core/playwright";
import type { Page } from "playwright";
import { describe, expect, inject, test } from "vitest";
import { keepScreenshot, openPage, siteUrl } from "#tests/support/browser.ts";

type SignIn = { email: string; password: string };

const [CENTRE, AGENCY, ENDED_AGENCY] = [
  "trung-tam@viecthat.example",
  "cong-ty-8801@viecthat.example",
  "cong-ty-8808@viecthat.example",
] as const;

function passwordOf(email: string): string {
  const signIns = JSON.parse(
    readFileSync(join(inject("siteData"), "sample-sign-ins.json"), "utf8"),
  ) as SignIn[];
  return signIns.find((each) => each.email === email)?.password ?? "";
}

async function fillIn(page: Page, email: string, password: string): Promise<void> {
  await page.fill("#email", email);
  await page.fill("#password", password);
  await page.locator("main button.btn").click();
}

async function enter(page: Page, email: string, path: string): Promise<void> {
  await page.goto(path);
  await fillIn(page, email, passwordOf(email));
}

const pathOf = (page: Page) => new URL(page.url()).pathname;

test("an agency signs in without scripts, sees its own orders and no others, and signs out for good", async () => {
  const page = await openPage({ javaScriptEnabled: false });
  await enter(page, AGENCY, "/vi/sign-in");
  expect(pathOf(page)).toBe("/vi/agency");
  const text = await page.locator("main").innerText();
  expect(text).toContain("8801/LĐTBXH-GP: còn hiệu lực");
  expect(text).toContain("Người lao động thấy đơn này");
  const shown = await page.locator("ul.orders h2 a").first().getAttribute("href");
  expect((await page.request.get(shown ?? "")).status()).toBe(200);
  const cookies = await page.context().cookies();
  expect(
    cookies.map(({ name, httpOnly, sameSite }) => `${name} ${String(httpOnly)} ${sameSite}`).sort(),
  ).toEqual(["device true Lax", "session true Lax"]);
  const session = cookies.filter(({ name }) => name === "session");
  await page.locator('form[action="/vi/sign-out"] button').click();
  expect(pathOf(page)).toBe("/vi/sign-in");
  await page.context().addCookies(session); // a copy of the cookie opens nothing any more
  await page.goto("/vi/agency");
  expect(pathOf(page)).toBe("/vi/sign-in");
});

test("an agency whose licence has ended reads why workers see none of its orders", async () => {
  const page = await openPage({ javaScriptEnabled: false });
  await enter(page, ENDED_AGENCY, "/vi/agency");
  const text = await page.locator("main").innerText();
  expect(text).toContain("8808/LĐTBXH-GP: đã bị thu hồi");
  expect(text).toContain("0 đơn đang hiện với người lao động");
  expect(text).toContain("Giấy phép của công ty không còn hiệu lực.");
});

test("who comes to a page of staff is led to sign in and back to that page, in the same language", async () => {
  const page = await openPage({ javaScriptEnabled: false, lang: "en" });
  await page.goto("/en/centre/outbox");
  expect(pathOf(page)).toBe("/en/sign-in");
  await fillIn(page, CENTRE, passwordOf(CENTRE));
  expect(pathOf(page)).toBe("/en/centre/outbox");
});

test("a wrong password and an unknown account get the same words; the address is kept and the password is not", async () => {
  const page = await openPage({ javaScriptEnabled: false });
  const answers: string[] = [];
  for (const email of [CENTRE, "khong-co@viecthat.example"]) {
    await page.goto("/vi/sign-in");
    await fillIn(page, email, "không phải mật khẩu này");
    expect(await page.inputValue("#email")).toBe(email);
    expect(await page.inputValue("#password")).toBe("");
    answers.push(await page.locator('[role="alert"]').innerText());
  }
  expect(answers[0]).toContain("Thư điện tử hoặc mật khẩu không đúng.");
  expect(answers[1]).toBe(answers[0]);
});

test("the centre sees what stands where, and reads mail that no service has sent", async () => {
  const page = await openPage({ javaScriptEnabled: false });
  await enter(page, CENTRE, "/vi/centre");
  const desk = await page.locator("main").innerText();
  for (const words of [
    "Giấy phép",
    "Đang hiện với người lao động",
    "PostgreSQL",
    "Việc gần đây",
    "Đăng nhập",
  ])
    expect(desk).toContain(words);
  await page.locator('main a[href="/vi/centre/outbox"]').first().click();
  const outbox = await page.locator("main").innerText();
  expect(outbox).toContain("Máy chủ chưa nối với Resend");
  expect(outbox).toMatch(/Giấy phép 8808\/LĐTBXH-GP của .+ đã bị thu hồi/);
  expect(outbox).toContain(`Gửi đến Công ty (${ENDED_AGENCY})`);
});

test("the centre reads which search engine answers, why, and that nothing is to be done", async () => {
  const page = await openPage({ javaScriptEnabled: false });
  await enter(page, CENTRE, "/vi/centre");
  await page.locator('main a[href="/vi/centre/health"]').last().click();
  const text = await page.locator("main").innerText();
  expect(text).toContain("Tìm kiếm đang chạy bằng PostgreSQL vì máy chủ không đặt Meilisearch.");
  expect(text).toContain("Không cần làm gì.");
  expect(text).not.toContain("Việc cần làm");
  expect(text).toMatch(/Tiến trình nền\s+đang chạy/);
  expect(text).toMatch(/Kiểm tra hằng đêm xong lúc\s+\d\d:\d\d/);
  expect(text).toMatch(/Cơ sở dữ liệu\s+trả lời sau \d+ ms/);
});

test("an agency cannot open the centre's pages, nor the centre an agency's desk", async () => {
  const page = await openPage();
  await enter(page, AGENCY, "/vi/agency");
  for (const path of ["/vi/centre", "/vi/centre/outbox", "/vi/centre/health"])
    expect((await page.goto(path))?.status()).toBe(403);
  const centre = await openPage();
  await enter(centre, CENTRE, "/vi/centre");
  expect((await centre.goto("/vi/agency"))?.status()).toBe(403);
});

test("no answer of a page of staff is kept or listed, whoever asks and whatever it says", async () => {
  const page = await openPage();
  const answers: Record<string, number> = {};
  const look = async (who: string, path: string) => {
    const answer = await page.request.get(path, { maxRedirects: 0 });
    answers[`${who} ${path}`] = answer.status();
    expect(answer.headers(), `${who} ${path}`).toMatchObject({
      "cache-control": "no-store",
      "x-robots-tag": "noindex",
    });
  };
  for (const path of ["/vi/centre", "/vi/agency.data"]) await look("visitor", path);
  await enter(page, AGENCY, "/vi/sign-in");
  for (const path of ["/vi/agency", "/vi/centre", "/vi/centre/health", "/vi/centre/nowhere"])
    await look("agency", path);
  for (const path of ["/vi/sign-in", "/vi/sign-out"]) await look("agency", path);
  expect(answers).toMatchObject({
    "visitor /vi/centre": 303,
    "agency /vi/agency": 200,
    "agency /vi/centre": 403,
    "agency /vi/centre/health": 403,
    "agency /vi/centre/nowhere": 404,
    "agency /vi/sign-in": 303,
    "agency /vi/sign-out": 303,
  });
});

test.each([360, 1200])(
  "%d wide, a form that is not filled in says why beside each field, and the summary is read first",
  async (width) => {
    const page = await openPage({ width });
    await page.goto("/vi/sign-in");
    await page.fill("#email", "lan");
    const [answer] = await Promise.all([
      page.waitForResponse((each) => each.request().method() === "POST"),
      page.locator("main button.btn").click(),
    ]);
    expect(answer.status()).toBe(422);
    expect(answer.headers()["cache-control"]).toBe("no-store");
    expect(await page.inputValue("#email")).toBe("lan");
    for (const field of ["email", "password"]) {
      expect(await page.getAttribute(`#${field}`, "aria-describedby")).toBe(`${field}-error`);
      expect(await page.getAttribute(`#${field}`, "aria-invalid")).toBe("true");
    }
    expect(await page.locator("#email-error").innerText()).toBe(
      "Thư điện tử phải có dạng ten@congty.vn.",
    );
    expect(await page.evaluate(() => document.activeElement?.getAttribute("role"))).toBe("alert");
    await keepScreenshot(page, `staff-sign-in-errors-vi-${String(width)}`);
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  },
);

test("a form on another site signs nobody in or out", async () => {
  for (const path of ["/vi/sign-in", "/vi/sign-out"]) {
    const body = new URLSearchParams({ email: AGENCY, password: passwordOf(AGENCY) });
    const answer = await fetch(siteUrl(path), {
      method: "POST",
      body,
      redirect: "manual",
      headers: { Origin: "https://evil.example", "Sec-Fetch-Site": "cross-site" },
    });
    expect(answer.status).toBe(403);
    expect(answer.headers.getSetCookie()).toEqual([]);
  }
});

const PAGES: { name: string; email: string | null; path: string }[] = [
  { name: "sign-in", email: null, path: "sign-in" },
  { name: "agency-desk", email: AGENCY, path: "agency" },
  { name: "ended-agency-desk", email: ENDED_AGENCY, path: "agency" },
  { name: "centre-desk", email: CENTRE, path: "centre" },
  { name: "outbox", email: CENTRE, path: "centre/outbox" },
  { name: "health", email: CENTRE, path: "centre/health" },
];

describe.each([
  { width: 360, lang: "vi" },
  { width: 360, lang: "en" },
  { width: 360, lang: "id" },
  { width: 1200, lang: "vi" },
] as const)("$width wide, in $lang", ({ width, lang }) => {
  test.each(PAGES)("$name is sound", async ({ name, email, path }) => {
    const page = await openPage({ width, lang });
    if (email === null) await page.goto(`/${lang}/${path}`);
    else await enter(page, email, `/${lang}/${path}`);
    expect(pathOf(page)).toBe(`/${lang}/${path}`);
    await keepScreenshot(page, `staff-${name}-${lang}-${String(width)}`);
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(
      violations.map(
        ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(" | ")}`,
      ),
    ).toEqual([]);
    expect(await page.locator("h1").count()).toBe(1);
    expect(
      await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      ),
    ).toBeLessThanOrEqual(0);
  });
});

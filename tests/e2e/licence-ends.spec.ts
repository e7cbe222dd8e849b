// A licence ends while people look at its orders: at the next request they are gone, and the pages say what that means.
import { expect, test } from "vitest";
import { openPage, siteUrl } from "#tests/support/browser.ts";
import { RATES, SHEET_DAY } from "#tests/support/sheet-rows.ts";
import { orderCells, registerCells } from "#tests/support/sheet-rows.ts";
import { runImport, sheetFile } from "#tests/support/shell.ts";

const LICENCE = {
  licence_no: "7701/LĐTBXH-GP",
  tax_code: "0107700001",
  name: "Công ty CP Phái cử Sấm Rền",
  phone: "0900 077 001",
  website: "https://mau7701.vn",
};
const DAY = 86_400_000;
const inDays = (days: number) => new Date(Date.now() + days * DAY).toISOString().slice(0, 10);

test(
  "a revoked licence takes its orders out of search, order page and agency page at the next request",
  { timeout: 120_000 },
  async () => {
    const rates = RATES.map(({ currency, vndPerUnit }) => ({
      date: SHEET_DAY,
      currency,
      vnd_per_unit: String(vndPerUnit),
    }));
    expect(runImport("fx", sheetFile("fx.csv", rates)).code).toBe(0);
    expect(runImport("register", sheetFile("register.csv", [registerCells(LICENCE)])).code).toBe(0);
    const order = orderCells({
      order_ref: "SAM-1",
      agency_licence_no: LICENCE.licence_no,
      approval_no: "7701/SAM",
      employer: "Sấm Rền KK",
      approval_date: inDays(-30),
      apply_by: inDays(30),
      interview_on: inDays(40),
      departure_on: inDays(150),
    });
    const imported = runImport("orders", sheetFile("orders.csv", [order]), "--json", "--approve");
    const lines = imported.out
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(lines[0]).toEqual({ row: 1, order_ref: "SAM-1", verdict: "ok", findings: [] });

    const page = await openPage({ javaScriptEnabled: false });
    await page.goto("/vi/orders?agency=cong-ty-cp-phai-cu-sam-ren-7701");
    const path = (await page.locator("ul.orders h2 a").first().getAttribute("href")) ?? "";
    expect((await page.goto(path))?.status()).toBe(200);

    const ended = registerCells({ ...LICENCE, status: "revoked", status_date: inDays(-1) });
    const file = sheetFile("register.csv", [ended]);
    expect(runImport("register", file)).toMatchObject({ code: 2, out: "" });
    expect((await page.goto(path))?.status()).toBe(200);
    expect(runImport("register", file, "--confirm").out).toContain("1 ended");
    expect((await page.goto(path))?.status()).toBe(410);
    expect(await page.locator("main").innerText()).toContain("Công ty không còn giấy phép");
    await page.goto("/vi/orders?agency=cong-ty-cp-phai-cu-sam-ren-7701");
    expect(await page.locator("h1").innerText()).toBe("Không có đơn hàng nào khớp");
    expect(await page.locator(`ul.orders a[href="${path}"]`).count()).toBe(0); // others' orders are offered instead
    await page.goto("/vi/agencies/cong-ty-cp-phai-cu-sam-ren-7701");
    expect(await page.locator("ul.orders > li").count()).toBe(0);
    expect(await page.locator("main").innerText()).toMatch(/thu hồi/);
    expect((await fetch(siteUrl("/vi/check?q=7701"))).status).toBe(200);
  },
);

test("a file that is no sheet is one plain sentence and exit code 2", () => {
  const outcome = runImport("orders", "no-such-file.csv", "--json");
  expect([outcome.code, outcome.out]).toEqual([2, ""]);
  expect(outcome.err.trim().split("\n")).toHaveLength(1);
});

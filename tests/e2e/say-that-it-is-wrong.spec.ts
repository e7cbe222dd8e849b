// Whoever reads a legal figure, a warning or an ended licence sees of which day it is, and whom to tell that it is wrong.
import { describe, expect, test } from "vitest";
import { siteUrl } from "#tests/support/browser.ts";

const LANGS = ["vi", "en", "id"] as const;
const REVOKED = "cong-ty-cp-phai-cu-mac-khen-8808";

async function page(path: string, status = 200): Promise<string> {
  const answer = await fetch(siteUrl(path), { redirect: "follow" });
  expect(answer.status, path).toBe(status);
  return answer.text();
}

async function orderIn(lang: string): Promise<string> {
  return /href="(\/\w\w\/orders\/[^"?#]+)"/.exec(await page(`/${lang}/orders`))?.[1] ?? "";
}

const codeOf = (path: string) => path.split("-").at(-1)?.toUpperCase() ?? "";

/** A link whose words are read nowhere else than in the note, or in the box that can be contradicted. */
function part(html: string, mark: string): string {
  return new RegExp(`<(aside|div)[^>]*${mark}.*?</\\1>`, "s").exec(html)?.[0] ?? "";
}

describe.each(LANGS)("in %s", (lang) => {
  test.each([
    ["results", () => Promise.resolve(`/${lang}/orders`)],
    ["an order", () => orderIn(lang)],
    ["an agency", () => Promise.resolve(`/${lang}/agencies/${REVOKED}`)],
    ["a check", () => Promise.resolve(`/${lang}/check`)],
    ["loans", () => Promise.resolve(`/${lang}/loan?sum=62`)],
    ["the whole sum", async () => `/${lang}/sum?o=${codeOf(await orderIn(lang))}`],
  ])("%s: day, source, who decides and whom to tell", async (_what, path) => {
    const html = await page(await path());
    const note = part(html, "data-legal-note");
    expect(note).toContain(`href="/${lang}/rules"`);
    expect(note).toContain('href="tel:02400000000"');
    expect(note).toContain('href="#centre"');
    expect(html).toContain('id="centre"');
  });

  test.each([
    ["a number that others reported", "/check?q=0900+000+678", "flag"],
    ["a licence that ended", `/agencies/${REVOKED}`, "licence"],
    ["a licence that ended, asked for", "/check?q=8808", "licence"],
  ])("%s can be contradicted", async (_what, path, about) => {
    const box = part(await page(`/${lang}${path}`), `data-appeal="${about}"`);
    expect(box).toMatch(/\b10\b/);
    expect(box).toContain('href="tel:02400000000"');
  });
});

test("a name that is warned of may be somebody else's, and is told so", async () => {
  const name = encodeURIComponent("Nhóm Zalo Bay Nhanh Đài Loan");
  expect(await page(`/vi/check?q=${name}`)).toContain("trùng tên");
  expect(await page("/vi/check?q=0900+000+678")).not.toContain("trùng tên");
});

test("a page that is not there leads to the centre too", async () => {
  expect(await page("/vi/nothing-here", 404)).toContain('href="tel:02400000000"');
});

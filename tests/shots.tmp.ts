import { chromium } from "playwright";
import { prepareChromium } from "./support/chromium.ts";
const [out, pw] = process.argv.slice(2);
const b = await chromium.launch(await prepareChromium());
for (const width of [360, 1200]) for (const lang of ["vi", "en"]) {
  const c = await b.newContext({ baseURL: "http://localhost:3471", viewport: { width, height: 900 }, locale: lang === "vi" ? "vi-VN" : "en-GB" });
  const p = await c.newPage();
  await p.goto(`/${lang}/sign-in`);
  await p.fill('input[name="email"]', "trung-tam@viecthat.example");
  await p.fill('input[name="password"]', pw!);
  await p.click('main button[type="submit"]');
  await p.waitForURL(/centre/);
  await p.goto(`/${lang}/centre/health`);
  await p.screenshot({ path: `/tmp/bk2/${out}-${lang}-${width}.png`, fullPage: true });
  await c.close();
}
await b.close();

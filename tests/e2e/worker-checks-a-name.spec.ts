// Somebody was offered work abroad and wants to know whom they are dealing with.
import { expect, test } from "vitest";
import { openPage } from "#tests/support/browser.ts";

async function check(typed: string): Promise<string> {
  const page = await openPage({ javaScriptEnabled: false });
  await page.goto("/vi/check");
  await page.locator('main input[name="q"]').first().fill(typed);
  await page.getByRole("button", { name: "Kiểm tra" }).first().click();
  return page.locator("main").innerText();
}

test.each(["0900 000 678", "+84900000678", "zalo.me/0900000678"])(
  "a number that others reported, typed as %s, is a red warning",
  async (typed) => {
    expect(await check(typed)).toMatch(/Đã bị cảnh báo[\s\S]*E-9/);
  },
);

test.each([
  "8802/LĐTBXH-GP",
  "8802",
  "Công ty TNHH Hợp tác lao động Suối Mơ",
  "hop tac lao dong SUOI MO",
])("%s has a licence today", async (typed) => {
  expect(await check(typed)).toMatch(/Được cấp phép|Có giấy phép/);
});

test("a licence that was revoked is told with its day", async () => {
  expect(await check("8808")).toMatch(/thu hồi[\s\S]*\d\d\/\d\d\/\d{4}/);
});

test("a name with a slip of the finger is asked back, never answered as if it were the firm", async () => {
  const text = await check("hop tac lao dong suoi mo xanh le");
  expect(text).toMatch(/Không có trong danh sách/);
});

test("a number that nobody knows is no firm's", async () => {
  expect(await check("0999 123 456")).toMatch(/Không có trong danh sách/);
});

test("an empty box says what to type, beside the box", async () => {
  const page = await openPage({ javaScriptEnabled: false });
  const answer = await page.goto("/vi/check?q=");
  expect(answer?.status()).toBe(422);
  expect(await page.locator('main input[name="q"]').first().getAttribute("aria-invalid")).toBe(
    "true",
  );
});

// A worker on a cheap phone, scripts off: counts the whole sum of an order, sets two side by side, and holds a demand against the law.
import type { Page } from "playwright";
import { expect, test } from "vitest";
import { openPage } from "#tests/support/browser.ts";

const phone = (lang: "vi" | "en" | "id" = "vi") =>
  openPage({ width: 360, lang, javaScriptEnabled: false });
const main = (page: Page) => page.locator("main").innerText();

/** The dearest wages first, so that the orders found have a cost and an end to their debt. */
async function orderPath(page: Page, at = 0): Promise<string> {
  await page.goto("/vi/orders?market=TW&sort=wage");
  return (
    (await page.locator('ul.orders h2 a[href^="/vi/orders/"]').nth(at).getAttribute("href")) ?? ""
  );
}

const codeOf = (path: string) => path.split("-").at(-1)?.toUpperCase() ?? "";

test("from an order to the month its debt is gone, in one tap, as figures and as a picture", async () => {
  const page = await phone();
  await page.goto(await orderPath(page));
  await page.locator('main a[href*="/vi/sum?o="]').first().click();
  expect(new URL(page.url()).pathname).toBe("/vi/sum");
  const text = await main(page);
  for (const said of [
    /Bạn trả/,
    /Đi làm .+\stháng/,
    /hợp đồng còn .+\striệu/,
    /ước tính/,
    /Nếu có môi giới đòi 140\striệu/,
  ])
    expect(text).toMatch(said);
  expect(await page.locator("svg[role=img]").getAttribute("aria-label")).toMatch(/triệu/);
});

test("own figures change the sum, and stand in an address that anybody can open", async () => {
  const page = await phone();
  await page.goto(`/vi/sum?o=${codeOf(await orderPath(page))}`);
  expect(await main(page)).toMatch(/là hết nợ/);
  await page.locator('input[name="own"]').fill("500");
  await page.getByRole("button", { name: "Tính lại" }).click();
  expect(await main(page)).toMatch(/là lấy lại vốn/);
  const address = new URL(
    (
      await page
        .locator("aside, section")
        .filter({ hasText: "Gửi cho bố mẹ xem" })
        .locator("p")
        .last()
        .innerText()
    ).trim(),
  );
  const other = await phone();
  await other.goto(address.pathname + address.search);
  expect(await other.locator(".verdict .lead").innerText()).toBe(
    await page.locator(".verdict .lead").innerText(),
  );
});

test("a wrong code and a wrong figure are told at their fields, and nothing typed is lost", async () => {
  const page = await phone();
  const wrong = await page.goto("/vi/sum?o=hello&own=20");
  expect(wrong?.status()).toBe(422);
  expect(await page.locator('input[name="o"]').inputValue()).toBe("hello");
  expect(await page.locator("#o-error").innerText()).toMatch(/không phải mã/);
  expect(await page.locator('input[type="hidden"][name="own"]').getAttribute("value")).toBe("20");
  const code = codeOf(await orderPath(page));
  expect((await page.goto(`/vi/sum?o=${code}&own=abc`))?.status()).toBe(422);
  expect(await page.locator('input[name="own"]').inputValue()).toBe("abc");
  expect(await page.locator("#own-error").innerText()).toMatch(/abc/);
});

test("two orders side by side, and one taken away again", async () => {
  const page = await phone();
  const codes = [codeOf(await orderPath(page, 0)), codeOf(await orderPath(page, 1))];
  await page.goto(`/vi/sum?${codes.map((code) => `o=${code}`).join("&")}`);
  expect(await page.locator("h1").innerText()).toBe("So sánh 2 đơn hàng");
  expect(await page.locator("table svg[role=img]").count()).toBe(2);
  await page.getByRole("link", { name: /^Bỏ / }).first().click();
  expect(new URL(page.url()).searchParams.getAll("o")).toEqual(codes.slice(1));
});

test("from a card to two orders side by side without typing a code", async () => {
  const page = await phone();
  await page.goto("/vi/orders?market=TW&sort=wage");
  await page
    .getByRole("link", { name: /^So với đơn khác/ })
    .first()
    .click();
  const first = new URL(page.url()).searchParams.getAll("o");
  expect(first).toHaveLength(1);
  expect(new URL(page.url()).hash).toBe("#beside");
  await page
    .getByRole("link", { name: /^So với đơn này/ })
    .first()
    .click();
  expect(new URL(page.url()).searchParams.getAll("o")).toEqual([...first, expect.any(String)]);
  const text = await main(page);
  for (const said of [
    /So sánh 2 đơn hàng/,
    /Tiếng/,
    /Giờ làm một tuần/,
    /Giới tính, tuổi/,
    /Giấy phép/,
  ])
    expect(text).toMatch(said);
});

test("card, order's page and whole sum say the same take-home pay", async () => {
  const page = await phone();
  const told = async () =>
    /Còn cầm về sau thuế, bảo hiểm \(ước tính\)\s+(\S+\sđến\s\S+\striệu\sđ)/u.exec(
      await main(page),
    )?.[1];
  const path = await orderPath(page);
  const card = await told();
  expect(card).toBeDefined();
  await page.goto(path);
  expect(await told()).toBe(card);
  await page.goto(`/vi/sum?o=${codeOf(path)}`);
  expect(await told()).toBe(card);
});

test("a demand is held against the approved order: what is too much, why, and what to do", async () => {
  const page = await phone();
  await page.goto(await orderPath(page));
  await page.getByRole("link", { name: "Tôi bị đòi thêm tiền" }).click();
  await page.getByText("Tách ra").click();
  await page.locator('input[name="brokerage"]').fill("40");
  await page.locator('input[name="other"]').fill("5");
  await page.locator('input[name="othername"]').fill("giữ chỗ");
  await page.getByRole("button", { name: "So với luật" }).click();
  const text = await main(page);
  for (const said of [
    /Họ đòi quá ít nhất 45,0.triệu/,
    /Luật cấm thu khoản này/,
    /giữ chỗ/,
    /Làm gì tiếp/,
    /024 0000 0000/,
  ])
    expect(text).toMatch(said);
});

test("a demand for a programme of the state is not an agency's to make, and its own costs are told", async () => {
  const page = await phone();
  await page.goto("/vi/fees/asked?programme=kr-e9&service=60");
  expect(await page.locator("[data-answer]").getAttribute("data-answer")).toBe("over");
  expect(await main(page)).toMatch(/không được thu tiền này.*EPS có chi phí riêng/s);
});

test("one sum is answered with one verdict, never a clearance, and with what to do", async () => {
  const page = await phone();
  await page.goto("/vi/fees/asked");
  await page.locator('input[name="total"]').fill("300 triệu");
  await page.locator('select[name="programme"]').selectOption("tw-factory");
  await page.getByRole("button", { name: "So với luật" }).click();
  expect(await page.locator("[data-answer]").count()).toBe(1);
  expect(await page.locator("[data-answer]").getAttribute("data-answer")).toBe("over");
  expect(await main(page)).toMatch(/Họ đòi quá ít nhất.*Đòi bằng văn bản.*Khiếu nại ở đâu/s);
  await page.locator('input[name="total"]').fill("60 triệu");
  await page.getByRole("button", { name: "So với luật" }).click();
  expect(await page.locator("[data-answer]").getAttribute("data-answer")).toBe("unclear");
  await page.locator('input[name="total"]').fill("3 cây vàng");
  await page.getByRole("button", { name: "So với luật" }).click();
  expect(await page.locator("#total-error").innerText()).toMatch(/Vàng/);
  expect(await page.locator('input[name="total"]').inputValue()).toBe("3 cây vàng");
});

test("a form sent empty, or without a case, says what is missing", async () => {
  const page = await phone();
  await page.goto("/vi/fees/asked");
  await page.getByRole("button", { name: "So với luật" }).click();
  expect(await page.locator("[role=alert]").innerText()).toMatch(/ghi số tiền họ đòi/);
  expect(await page.locator("[role=alert]").innerText()).toMatch(/chọn chương trình/);
});

test("from the footer to the cap of a programme in money, with its article", async () => {
  const page = await phone();
  await page.goto("/vi");
  await page.locator("footer").getByRole("link", { name: "Được thu những khoản gì?" }).click();
  await page.getByRole("link", { name: "Kỹ năng đặc định" }).click();
  await page.locator('input[name="wage"]').fill("200.000");
  await page.locator('input[name="months"]').fill("36");
  await page.getByRole("button", { name: "Tính" }).click();
  expect(await page.locator(".lead").innerText()).toMatch(/3 tháng lương.*¥200\.000.*triệu/s);
  await page.locator("details summary").first().click();
  expect(await main(page)).toMatch(/Luật 69\/2020\/QH14 Điều 23\.4\.a/);
});

test("a loan: collateral or none, and the interest of a month, called an estimate", async () => {
  const page = await phone();
  await page.goto("/vi/loan?sum=62");
  expect(await main(page)).toMatch(/không cần tài sản bảo đảm.*433\.000.đ/s);
  for (const said of [/Mỗi tháng trả/, /Trả trong 36/, /Trả tất cả/, /Nếu phải về nước sớm/])
    expect(await main(page)).toMatch(said);
  await page.goto("/vi/loan?sum=250");
  expect(await main(page)).toMatch(/cần tài sản bảo đảm/);
  expect(await page.locator(".verdict").innerText()).toMatch(/ước tính/);
});

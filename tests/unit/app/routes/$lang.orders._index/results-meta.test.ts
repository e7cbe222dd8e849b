// One filter makes a page that may be found elsewhere; more of them, or free text, make one that may not.
import { expect, it } from "vitest";
import { resultsMeta } from "#app/routes/$lang.orders._index/results-meta.ts";
import { pageMeta } from "#app/ui/page-meta.ts";
import { parseOrderQuery } from "#search/query.ts";

const metaOf = (address: string) =>
  resultsMeta("vi", parseOrderQuery(new URLSearchParams(address)).query, {});

it.each<[string, boolean, string]>([
  ["", false, "/vi/orders"],
  ["market=JP", false, "/vi/orders?market=JP"],
  ["market=JP&sort=cost", false, "/vi/orders?market=JP"],
  ["market=JP&page=2", false, "/vi/orders?market=JP&page=2"],
  ["market=TW&market=JP", true, "/vi/orders?market=JP&market=TW"],
  ["market=JP&cost=80", true, "/vi/orders?market=JP&cost=80"],
  ["q=may", true, "/vi/orders?q=may"],
  ["cost=abc", false, "/vi/orders"],
])("%s", (address, unlisted, path) => {
  expect(metaOf(address)).toMatchObject({ unlisted, path });
});

it("names the filter in the title, and the same page in every language", () => {
  const tags = pageMeta({ ...metaOf("market=JP&page=2"), origin: "https://viecthat.example" });
  expect(tags).toContainEqual({ title: "Đơn hàng Trung tâm đã xét: Nhật Bản · Việc Thật" });
  expect(tags).toContainEqual({
    tagName: "link",
    rel: "canonical",
    href: "https://viecthat.example/vi/orders?market=JP&page=2",
    hrefLang: undefined,
  });
  expect(tags).toContainEqual({
    tagName: "link",
    rel: "alternate",
    href: "https://viecthat.example/id/orders?market=JP&page=2",
    hrefLang: "id",
  });
  expect(tags).toContainEqual({
    tagName: "link",
    rel: "alternate",
    href: "https://viecthat.example/vi/orders?market=JP&page=2",
    hrefLang: "x-default",
  });
});

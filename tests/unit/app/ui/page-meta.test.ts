// What every page tells search engines: one canonical address, the same page in each language, and whether to keep it.
import { expect, it } from "vitest";
import { originOf, pageMeta } from "#app/ui/page-meta.ts";

const PAGE = {
  lang: "en",
  title: "Fees",
  origin: "https://viecthat.example",
  path: "/en/fees?a=1",
} as const;

it("names the canonical address and the others with their query", () => {
  const said = pageMeta(PAGE);
  const hrefs = said.flatMap((each) => ("href" in each ? [each["href"]] : []));
  expect(hrefs).toEqual(
    ["en", "vi", "en", "id", "vi"].map((lang) => `https://viecthat.example/${lang}/fees?a=1`),
  );
});

it("asks not to be kept only where it says so", () => {
  const robots = (unlisted: boolean) =>
    pageMeta({ ...PAGE, unlisted }).find((each) => "name" in each && each.name === "robots");
  expect(robots(true)).toEqual({ name: "robots", content: "noindex, follow" });
  expect(robots(false)).toBeUndefined();
});

it("takes the origin from the root's data, and none where it loaded nothing", () => {
  expect(originOf([{ id: "root", data: { origin: "https://x.example" } }])).toBe(
    "https://x.example",
  );
  expect(originOf([{ id: "root", data: null }])).toBe("");
});

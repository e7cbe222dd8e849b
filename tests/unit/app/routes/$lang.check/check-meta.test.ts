// What search engines may keep of the check: the empty page, and never a name that somebody typed.
import { expect, it } from "vitest";
import { meta } from "#app/routes/$lang.check/route.tsx";

const PAGE = { lang: "vi", typed: "", isCode: false, isEmpty: false, results: [] };
const RESULT = { written: "0900 000 917", verdict: "unknown", near: [], flags: [] };

function robotsOf(page: object): unknown {
  const said = meta({ data: page, matches: [] } as unknown as Parameters<typeof meta>[0]) ?? [];
  return said.find((each) => "name" in each && each.name === "robots");
}

it.each([
  ["a name and its answer", { ...PAGE, typed: RESULT.written, results: [RESULT] }],
  ["a code", { ...PAGE, typed: "VT-AAAAAA", isCode: true }],
  ["an empty question", { ...PAGE, isEmpty: true }],
])("keeps %s out of search engines", (_, page) => {
  expect(robotsOf(page)).toEqual({ name: "robots", content: "noindex, follow" });
});

it("lets the page itself be found", () => {
  expect(robotsOf(PAGE)).toBeUndefined();
});

// Pages of staff go through one wrapper: no route under /centre or /agency has a guard, headers or a title's rules of its own.
import { expect, test } from "vitest";
import { readSources } from "#tests/support/source-tree.ts";

const routes = readSources().filter(({ path }) =>
  /^app\/routes\/\$lang\.(centre|agency)[._][^/]*(\/route\.tsx|\.tsx?)$/.test(path),
);
const broken = (isRight: (text: string) => boolean) =>
  routes.filter(({ text }) => !isRight(text)).map(({ path }) => path);

test("there are pages of staff to look at", () => {
  expect(routes.length).toBeGreaterThanOrEqual(4);
});

test("each loads through staffLoader", () => {
  expect(broken((text) => /^export const loader = staffLoader\(/m.test(text))).toEqual([]);
});

test("each that writes writes through staffAction", () => {
  const exported = /^export (?:const|async function|function) action\b/m;
  const wrapped = /^export const action = staffAction\(/m;
  expect(broken((text) => !exported.test(text) || wrapped.test(text))).toEqual([]);
});

test("each that shows a page says the same headers and the same of search engines", () => {
  const shown = (text: string) => /^export default /m.test(text);
  expect(
    broken((text) => !shown(text) || /^export const headers = privateHeaders;/m.test(text)),
  ).toEqual([]);
  expect(broken((text) => !shown(text) || /^export const meta = staffMeta\(/m.test(text))).toEqual(
    [],
  );
});

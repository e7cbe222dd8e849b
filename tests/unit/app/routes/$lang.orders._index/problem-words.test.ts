// Nothing typed is lost, and each thing that was not understood is said beside its field and in the summary.
import { expect, it } from "vitest";
import { translator } from "#app/i18n/translate.ts";
import { problemsIn } from "#app/routes/$lang.orders._index/problem-words.ts";
import { parseOrderQuery } from "#search/query.ts";

const problemsOf = (address: string) =>
  problemsIn(parseOrderQuery(new URLSearchParams(address)).problems, translator("vi"));

it("says what was typed and how to mend it", () => {
  const problems = problemsOf("cost=abc&age=200&market=XX&market=YY");
  expect(problems.of("cost")).toBe("“abc” không phải là số. Hãy nhập số, ví dụ 80.");
  expect(problems.of("age")).toBe("“200” quá lớn hoặc quá nhỏ. Hãy nhập lại.");
  expect(problems.of("market")).toBe(
    "Không có lựa chọn “XX”. Chúng tôi đã bỏ qua. Không có lựa chọn “YY”. Chúng tôi đã bỏ qua.",
  );
  expect(problems.of("wage")).toBeUndefined();
  expect([problems.typed("cost", ""), problems.typed("wage", "30")]).toEqual(["abc", "30"]);
  expect(problems.all).toContainEqual({
    field: "age",
    message: "Tuổi: “200” quá lớn hoặc quá nhỏ. Hãy nhập lại.",
  });
  expect(problems.inPanel).toBe(true);
});

it("leads to the results for what has no field", () => {
  const problems = problemsOf("sort=foo&page=0");
  expect(problems.all.map(({ field }) => field)).toEqual(["results", "results"]);
  expect(problems.inPanel).toBe(false);
});

// From a problem's code to its sentence: the nearest words win, and no code is ever shown.
import { expect, test } from "vitest";
import { problemMessage } from "#app/i18n/problem-message.ts";
import { translator } from "#app/i18n/translate.ts";

const en = translator("en");

test.each([
  [{ field: "email", why: "missing" }, ["account.sign-in"], "Enter your e-mail."],
  [{ field: "name", why: "missing" }, ["account.sign-in"], "Fill in this field."],
  [
    { field: "o", why: "code", typed: "XX" },
    ["law", "sum"],
    "“XX” is not an order code. It has 6 characters, like VT-7K3Q9X.",
  ],
  [{ field: "wage", why: "negative", typed: "-1" }, ["law", "sum"], "“-1” is less than nothing."],
  [
    { field: "x", why: "__proto__" },
    ["account.sign-in"],
    "This cannot be understood. Look at it again.",
  ],
])("%j by %j", (problem, topics, sentence) => {
  expect(problemMessage(problem, topics, en)).toBe(sentence);
});

test("a sentence may ask for more than what was typed", () => {
  const problem = { field: "cost", why: "not_a_number", typed: "x" };
  expect(problemMessage(problem, ["search"], en, { example: "80" })).toBe(
    "“x” is not a number. Type a number, such as 80.",
  );
});

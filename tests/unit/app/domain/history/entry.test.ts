// The text that a link of the record covers.
import { expect, test } from "vitest";
import { chainText, FIRST_LINK } from "#app/domain/history/entry.ts";

const entry = {
  at: new Date("2026-11-20T05:00:00Z"),
  actor: "centre:1",
  action: "order.approved",
  subject: "order",
  subjectId: "x",
  detail: { b: 1, a: "đ" },
};

test("the order in which details were written does not matter, any other difference does", () => {
  const text = chainText(FIRST_LINK, entry);
  expect(chainText(FIRST_LINK, { ...entry, detail: { a: "đ", b: 1 } })).toBe(text);
  for (const change of [
    { actor: "y" },
    { action: "y" },
    { subject: "y" },
    { subjectId: "y" },
    { detail: { a: "d", b: 1 } },
    { at: new Date(0) },
  ]) {
    expect(chainText(FIRST_LINK, { ...entry, ...change })).not.toBe(text);
  }
  expect(chainText("1".repeat(64), entry)).not.toBe(text);
});

test("the text is the same to the letter for ever: the hashes on file were made from it", () => {
  expect(FIRST_LINK).toBe("0000000000000000000000000000000000000000000000000000000000000000");
  expect(chainText("f0", entry)).toBe(
    '["f0","2026-11-20T05:00:00.000Z","centre:1","order.approved","order","x",{"a":"đ","b":1}]',
  );
});

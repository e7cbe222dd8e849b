// A stored mail finds its letter by its kind; what no letter ever told is none.
import { expect, test } from "vitest";
import { letterOf } from "#app/mail/letters.ts";

const SITE = "https://viecthat.example";
const ENDED = {
  agency: "Công ty CP Mẫu",
  slug: "cong-ty-cp-mau-8801",
  number: "8801/LĐTBXH-GP",
  state: "revoked",
  on: "2026-11-20",
};

test("a mail is worded in its language by its kind", () => {
  const letter = letterOf(
    { kind: "licence_ended", values: ENDED },
    { lang: "en", role: "centre" },
    SITE,
  );
  expect(letter?.subject).toBe("The licence of Công ty CP Mẫu has ended");
});

test.each([
  ["licence_ended", { ...ENDED, state: "active" }],
  ["licence_ended", { ...ENDED, on: "20/11/2026" }],
  ["licence_ended", null],
  ["orders_rechecked", { agency: "x" }],
  ["never_told", ENDED],
  ["constructor", {}],
])("what no letter ever told is no letter: %s %j", (kind, values) => {
  expect(letterOf({ kind, values }, { lang: "vi", role: "centre" }, SITE)).toBeNull();
});

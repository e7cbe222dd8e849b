// The same news in three languages, to the agency and to the centre: complete, plain, and the same each time.
import { describe, expect, test } from "vitest";
import { LANGS } from "#app/domain/catalogue/names.ts";
import { letterOf } from "#app/mail/letter.ts";

const VALUES = {
  agency: "Công ty CP Mẫu",
  slug: "cong-ty-cp-mau-8801",
  number: "8801/LĐTBXH-GP",
  state: "revoked",
  on: "2026-11-20",
} as const;
const letter = (
  lang: (typeof LANGS)[number],
  role: "centre" | "agency",
  state: "revoked" | "returned" | "unlisted" = "revoked",
) =>
  letterOf(
    { kind: "licence_ended", values: { ...VALUES, state } },
    { lang, role },
    "https://viecthat.example",
  );

describe.each(LANGS)("in %s", (lang) => {
  test.each(["centre", "agency"] as const)(
    "to the %s it says which firm, which licence, since when, and where to look",
    (role) => {
      const { subject, text } = letter(lang, role);
      expect(subject).toContain(VALUES.agency);
      for (const part of [
        VALUES.number,
        "20/11/2026",
        `https://viecthat.example/${lang}/agencies/${VALUES.slug}`,
        "69/2020/QH14",
      ])
        expect(text).toContain(part);
      expect(text).not.toMatch(/[{}]|undefined/);
    },
  );

  test("each way a licence ends reads differently, and so do the two readers' letters", () => {
    const texts = (["revoked", "returned", "unlisted"] as const).map(
      (state) => letter(lang, "agency", state).text,
    );
    expect(new Set([...texts, letter(lang, "centre").text]).size).toBe(4);
  });
});

test("a letter written again is the same to the letter", () => {
  expect(letter("vi", "centre")).toEqual(letter("vi", "centre"));
});

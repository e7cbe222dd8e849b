// A licence that ended, in three languages, to the agency and to the centre: complete, and the same each time.
import { describe, expect, test } from "vitest";
import type { AccountRole } from "#app/domain/accounts/account.ts";
import type { LicenceEnded } from "#app/domain/agencies/licence-ended.ts";
import type { Lang } from "#app/domain/catalogue/names.ts";
import { LANGS } from "#app/domain/catalogue/names.ts";
import { translator } from "#app/i18n/translate.ts";
import { licenceEnded } from "#app/mail/licence-ended.ts";

const siteUrl = "https://viecthat.example";
const ENDED = {
  agency: "Công ty CP Mẫu",
  slug: "cong-ty-cp-mau-8801",
  number: "8801/LĐTBXH-GP",
  state: "revoked",
  on: "2026-11-20",
} as const;

function letter(lang: Lang, role: AccountRole, state: LicenceEnded["values"]["state"] = "revoked") {
  const written = licenceEnded({ ...ENDED, state }, { t: translator(lang), role, siteUrl });
  if (written === null) throw new Error("no letter");
  return written;
}

describe.each(LANGS)("in %s", (lang) => {
  test.each(["centre", "agency"] as const)(
    "to the %s it says which firm, which licence, since when, and where to look",
    (role) => {
      const { subject, text } = letter(lang, role);
      expect(subject).toContain(ENDED.agency);
      for (const part of [
        ENDED.number,
        "20/11/2026",
        `${siteUrl}/${lang}/agencies/${ENDED.slug}`,
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

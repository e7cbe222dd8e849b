// What is said of the centre's number: that a call is free is true of 1800 numbers alone; without settings no number is shown.
import type { ReactElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import type { Centre } from "#app/centre.ts";
import { LANGS } from "#app/domain/catalogue/names.ts";
import type { Lang } from "#app/domain/catalogue/names.ts";
import { translator } from "#app/i18n/translate.ts";
import { Appeal } from "#app/ui/appeal.tsx";
import { CallCentre } from "#app/ui/call-centre.tsx";
import { callCost, callWords, CentreProvider, hoursWords } from "#app/ui/centre.tsx";
import { LanguageProvider } from "#app/ui/language.tsx";
import { SiteFooter } from "#app/ui/layout.tsx";
import { LegalNote } from "#app/ui/legal-note.tsx";

const CENTRE: Centre = {
  phone: "024 0000 0000",
  email: "trung-tam@viecthat.example",
  address: "Số 1, phố Thử Nghiệm",
  hours: "Mo-Fr 07:30-11:30,13:30-17:00",
  replyDays: 12,
};

function drawn(part: ReactElement, centre: Centre | null = CENTRE, lang: Lang = "vi"): string {
  return renderToStaticMarkup(
    <LanguageProvider lang={lang}>
      <CentreProvider centre={centre}>{part}</CentreProvider>
    </LanguageProvider>,
  );
}

describe("what a call costs", () => {
  it.each([
    ["1800 1234", "free"],
    ["18001234", "free"],
    ["1900 0000", "paid"],
    ["1900.545.455", "paid"],
    ["024 0000 0000", null],
    ["0918 001 800", null],
    ["+84 24 1800 1900", null],
  ])("%s: %s", (phone, cost) => {
    expect(callCost(phone)).toBe(cost);
  });

  it.each(LANGS.map((lang) => [lang] as const))("is told in %s only where it is known", (lang) => {
    const free = /miễn phí|free|gratis/;
    const t = translator(lang);
    expect(callWords("1800 1234", t)).toMatch(free);
    expect(callWords("1900 1234", t)).not.toMatch(free);
    expect(callWords("1900 1234", t)).toMatch(/mất cước|costs money|kena biaya/);
    expect(callWords("024 0000 0000", t)).toBe(t("site.centre.call", { phone: "024 0000 0000" }));
    expect(callWords("024 0000 0000", t)).not.toMatch(free);
  });
});

it("says the hours in words", () => {
  expect(hoursWords("Mo-Fr 07:30-11:30,13:30-17:00", translator("vi"))).toBe(
    "thứ Hai đến thứ Sáu, 07:30–11:30, 13:30–17:00",
  );
  expect(hoursWords("Mo-Sa 08:00-16:00", translator("id"))).toBe("Senin sampai Sabtu, 08:00–16:00");
});

describe("the foot of every page", () => {
  it("has all ways to the centre", () => {
    const foot = drawn(<SiteFooter />);
    for (const said of [
      'id="centre"',
      'href="tel:02400000000"',
      'href="mailto:trung-tam@viecthat.example"',
      "Số 1, phố Thử Nghiệm · thứ Hai đến thứ Sáu",
    ])
      expect(foot).toContain(said);
  });

  it("leaves out what is not set, and shows no number where none is known", () => {
    const bare = drawn(<SiteFooter />, { ...CENTRE, email: null, address: null, hours: null });
    expect(bare).not.toMatch(/mailto|null|thứ/);
    expect(bare).toContain("tel:02400000000");
    expect(drawn(<SiteFooter />, null)).not.toContain("tel:");
    expect(drawn(<CallCentre />, null)).toBe("");
  });
});

describe("the note under legal figures", () => {
  it.each(LANGS.map((lang) => [lang] as const))(
    "tells in %s the day, the source, who decides and whom to tell",
    (lang) => {
      const note = drawn(<LegalNote asOf="2026-11-26" rateOn="2026-11-20" />, CENTRE, lang);
      for (const said of [
        "26/11/2026",
        "20/11/2026",
        `href="/${lang}/rules"`,
        translator(lang)("site.legal.not-advice"),
        'href="tel:02400000000"',
        'href="mailto:trung-tam@viecthat.example"',
        'href="#centre"',
      ])
        expect(note).toContain(said);
    },
  );

  it("names no rate where no money was changed", () => {
    expect(drawn(<LegalNote asOf="2026-11-26" />)).not.toContain("tỷ giá");
  });
});

it.each(["flag", "licence", "order"] as const)(
  "whoever contradicts a %s knows whom to tell and when an answer comes",
  (about) => {
    const appeal = drawn(<Appeal about={about} />);
    expect(appeal).toContain("trả lời trong 12 ngày làm việc");
    expect(appeal).toContain('href="tel:02400000000"');
    expect(drawn(<Appeal about={about} />, null)).not.toMatch(/\d+ ngày/);
  },
);

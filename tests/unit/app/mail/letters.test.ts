// The same news in three languages, to the agency and to the centre: complete, plain, and the same each time.
import { describe, expect, test } from "vitest";
import type { AccountRole } from "#app/domain/accounts/account.ts";
import type { LicenceEnded } from "#app/domain/agencies/licence-ended.ts";
import type { Lang } from "#app/domain/catalogue/names.ts";
import { LANGS } from "#app/domain/catalogue/names.ts";
import type { OrdersRechecked } from "#app/domain/orders/keeping/orders-rechecked.ts";
import { letterOf } from "#app/mail/letters.ts";

const SITE = "https://viecthat.example";
const ENDED = {
  agency: "Công ty CP Mẫu",
  slug: "cong-ty-cp-mau-8801",
  number: "8801/LĐTBXH-GP",
  state: "revoked",
  on: "2026-11-20",
} as const;
const ASLEEP = {
  code: "7K3Q9X",
  title: "Chế biến thực phẩm",
  currency: "JPY",
  isOpen: false,
  findings: [
    {
      code: "service_fee_over_cap",
      severity: "block",
      field: "fee_service_agreed_vnd",
      found: 92_880_000,
      allowed: 91_800_000,
      unit: "vnd",
      article: null,
      source: null,
    },
  ],
} satisfies OrdersRechecked["values"]["orders"][number];
const OPEN = { ...ASLEEP, code: "7K3Q9Y", isOpen: true, findings: [] };

function ended(lang: Lang, role: AccountRole, state: LicenceEnded["values"]["state"] = "revoked") {
  const letter = letterOf(
    { kind: "licence_ended", values: { ...ENDED, state } },
    { lang, role },
    SITE,
  );
  if (letter === null) throw new Error("no letter");
  return letter;
}

function rechecked(lang: Lang, orders: readonly object[]) {
  const values = { agency: "Công ty CP Mẫu", orders };
  const letter = letterOf({ kind: "orders_rechecked", values }, { lang, role: "agency" }, SITE);
  if (letter === null) throw new Error("no letter");
  return letter;
}

describe.each(LANGS)("in %s", (lang) => {
  test.each(["centre", "agency"] as const)(
    "to the %s it says which firm, which licence, since when, and where to look",
    (role) => {
      const { subject, text } = ended(lang, role);
      expect(subject).toContain(ENDED.agency);
      for (const part of [
        ENDED.number,
        "20/11/2026",
        `${SITE}/${lang}/agencies/${ENDED.slug}`,
        "69/2020/QH14",
      ])
        expect(text).toContain(part);
      expect(text).not.toMatch(/[{}]|undefined/);
    },
  );

  test("each way a licence ends reads differently, and so do the two readers' letters", () => {
    const texts = (["revoked", "returned", "unlisted"] as const).map(
      (state) => ended(lang, "agency", state).text,
    );
    expect(new Set([...texts, ended(lang, "centre").text]).size).toBe(4);
  });

  test("orders that were hidden come first with their reasons, and what to do follows", () => {
    const { text } = rechecked(lang, [OPEN, ASLEEP]);
    for (const part of [
      "VT-7K3Q9X",
      "VT-7K3Q9Y",
      "92.880.000".replaceAll(".", lang === "en" ? "," : "."),
    ])
      expect(text).toContain(part);
    expect(text.indexOf("VT-7K3Q9X")).toBeLessThan(text.indexOf("VT-7K3Q9Y"));
    expect(text.split("\n\n")).toHaveLength(5);
    expect(rechecked(lang, [OPEN]).text.split("\n\n")).toHaveLength(2);
    expect(text).not.toMatch(/[{}]|undefined/);
  });
});

test("one order is one order", () => {
  expect(rechecked("en", [ASLEEP]).subject).toBe(
    "Công ty CP Mẫu: 1 order changed after the nightly check",
  );
  expect(rechecked("en", [ASLEEP, OPEN]).subject).toContain("2 orders changed");
});

test("a letter written again is the same to the letter", () => {
  expect(ended("vi", "centre")).toEqual(ended("vi", "centre"));
});

test("a row of an older version, with a finding that is no longer made, still reads", () => {
  const old = {
    ...ASLEEP,
    findings: [{ ...ASLEEP.findings[0], code: "gone_rule", unit: "miles" }],
  };
  expect(rechecked("vi", [old]).text).toContain("- gone_rule");
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

// Orders that the nightly check hid or showed again: the hidden first with their reasons, counted as people count.
import { describe, expect, test } from "vitest";
import { LANGS } from "#app/domain/catalogue/names.ts";
import type { Lang } from "#app/domain/catalogue/names.ts";
import type { OrdersRechecked } from "#app/domain/orders/keeping/orders-rechecked.ts";
import { formatVndExact } from "#app/i18n/format.ts";
import { translator } from "#app/i18n/translate.ts";
import { ordersRechecked } from "#app/mail/orders-rechecked.ts";

const FINDING = {
  code: "service_fee_over_cap",
  severity: "block",
  field: "fee_service_agreed_vnd",
  found: 92_880_000,
  allowed: 91_800_000,
  unit: "vnd",
  article: null,
  source: null,
} as const;
const ASLEEP = {
  code: "7K3Q9X",
  title: "Chế biến thực phẩm",
  currency: "JPY",
  isOpen: false,
  findings: [FINDING],
} satisfies OrdersRechecked["values"]["orders"][number];
const OPEN = { ...ASLEEP, code: "7K3Q9Y", isOpen: true, findings: [] };

function letter(lang: Lang, orders: readonly object[]) {
  const reader = {
    t: translator(lang),
    role: "agency",
    siteUrl: "https://viecthat.example",
  } as const;
  const written = ordersRechecked({ agency: "Công ty CP Mẫu", orders }, reader);
  if (written === null) throw new Error("no letter");
  return written;
}

describe.each(LANGS)("in %s", (lang) => {
  test("orders that were hidden come first with their reasons, and what to do follows", () => {
    const { text } = letter(lang, [OPEN, ASLEEP]);
    for (const part of ["VT-7K3Q9X", "VT-7K3Q9Y", formatVndExact(FINDING.found, lang)])
      expect(text).toContain(part);
    expect(text.indexOf("VT-7K3Q9X")).toBeLessThan(text.indexOf("VT-7K3Q9Y"));
    expect(text.split("\n\n")).toHaveLength(5);
    expect(text).not.toMatch(/[{}]|undefined/);
  });

  test("where all is well again, nothing is to be done", () => {
    expect(letter(lang, [OPEN]).text.split("\n\n")).toHaveLength(2);
  });
});

test("one order is one order", () => {
  expect(letter("en", [ASLEEP]).subject).toBe(
    "Công ty CP Mẫu: 1 order changed after the nightly check",
  );
  expect(letter("en", [ASLEEP, OPEN]).subject).toContain("2 orders changed");
});

test("a row of an older version, with a finding that is no longer made, still reads", () => {
  const old = { ...ASLEEP, findings: [{ ...FINDING, code: "gone_rule", unit: "miles" }] };
  expect(letter("vi", [old]).text).toContain("- gone_rule");
});

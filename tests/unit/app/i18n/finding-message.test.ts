// A finding in words: figures in their units, the article named in the reader's language, nothing hidden.
import { expect, test } from "vitest";
import { LANGS } from "#app/domain/catalogue/names.ts";
import { VALUE_PROBLEMS } from "#app/domain/catalogue/sheet-value.ts";
import { FINDING_CODES } from "#app/domain/law/finding.ts";
import type { Finding } from "#app/domain/law/finding.ts";
import { findingMessage } from "#app/i18n/finding-message.ts";

const overCap: Finding = {
  code: "service_fee_over_cap",
  severity: "block",
  field: "fee_service_vnd",
  found: 69_756_000,
  allowed: 29_756_000,
  unit: "vnd",
  article: "Law 69/2020/QH14 art. 23.4.a",
  source: "law-69-2020",
};
const nowhere = { currency: null, line: null, why: null };

test("a fee above the cap says both sums and the article", () => {
  expect(findingMessage(overCap, nowhere, "vi").replace(/\u00a0/g, " ")).toBe(
    "Tiền dịch vụ 69.756.000 đ vượt trần 29.756.000 đ. (Luật 69/2020/QH14 Điều 23.4.a)",
  );
  expect(findingMessage(overCap, nowhere, "en")).toContain("69,756,000");
});

test("a deduction stands in the wage's currency", () => {
  const finding: Finding = {
    ...overCap,
    code: "deduction_over_cap",
    found: 250_100,
    allowed: 250_000,
    unit: "minor",
  };
  expect(findingMessage(finding, { ...nowhere, currency: "TWD" }, "vi")).toContain("NT$2.501");
});

test("a cell that cannot be read says line, column, what was typed and why", () => {
  const finding: Finding = {
    ...overCap,
    code: "invalid_row",
    field: "apply_by",
    found: "31/02/2027",
    allowed: null,
    unit: null,
    article: null,
  };
  expect(findingMessage(finding, { currency: null, line: 196, why: "no_such_day" }, "vi")).toBe(
    "Dòng 196, cột apply_by: không có ngày “31/02/2027”.",
  );
});

test("every code, and every reason for an unreadable cell, has words in every language", () => {
  for (const lang of LANGS) {
    for (const code of FINDING_CODES)
      expect(
        findingMessage({ ...overCap, code }, { ...nowhere, line: 2, why: "unknown" }, lang),
      ).not.toBe(code);
    for (const why of [...VALUE_PROBLEMS, "wrong_cell_count"]) {
      expect(
        findingMessage({ ...overCap, code: "invalid_row" }, { ...nowhere, line: 2, why }, lang),
      ).not.toBe("invalid_row");
    }
  }
});

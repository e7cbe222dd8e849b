// Says a finding of the legal check in plain words, with the figures in their units and the article of law.
import type { Lang } from "#app/domain/catalogue/names.ts";
import type { Currency } from "#app/domain/catalogue/currency.ts";
import type { Finding } from "#app/domain/law/finding.ts";
import { readDay } from "#app/domain/catalogue/sheet-value.ts";
import { citation } from "#app/domain/law/rules/source.ts";
import { formatDay, formatDecimal, formatMoney, formatVndExact } from "./format.ts";
import { translator } from "./translate.ts";

/** What a sentence needs besides the finding: the wage's currency, and for a row of a sheet its line and why it cannot be read. */
export type FindingPlace = { currency: Currency | null; line: number | null; why: string | null };

/** A finding as far as a sentence needs it; one of an older version may have a code that is no longer found. */
export type SaidFinding = Pick<Finding, "field" | "found" | "allowed" | "unit" | "article"> & {
  code: string;
};

/** One or two sentences. A code without words of its own says the code, so that nothing is ever hidden. */
export function findingMessage(finding: SaidFinding, place: FindingPlace, lang: Lang): string {
  const key =
    finding.code === "invalid_row"
      ? `finding.invalid_row.${place.why ?? "unknown"}`
      : `finding.${finding.code}`;
  const values = {
    line: place.line === null ? "" : String(place.line),
    field: finding.field,
    found:
      place.why === "date_in_number"
        ? dayInWords(String(finding.found), lang)
        : figure(finding.found, finding.unit, place.currency, lang),
    allowed: figure(finding.allowed, finding.unit, place.currency, lang),
    article: finding.article === null ? "" : `(${citation(finding.article, lang)})`,
  };
  return (translator(lang).find(key, values) ?? finding.code).trim();
}

/** The day that stands in a cell for numbers, as people write it; as it was typed where it is none. */
function dayInWords(typed: string, lang: Lang): string {
  const read = readDay(typed);
  return read.ok ? formatDay(read.value, lang) : typed;
}

function figure(
  value: Finding["found"],
  unit: Finding["unit"],
  currency: Currency | null,
  lang: Lang,
): string {
  if (value === null) return "–";
  if (typeof value === "string") return value;
  if (unit === "vnd") return formatVndExact(value, lang);
  if (unit === "minor" && currency !== null) return formatMoney({ minor: value, currency }, lang);
  const number = formatDecimal(value, Number.isInteger(value) ? 0 : 1, lang);
  return unit === "percent" ? `${number}%` : number;
}

// Says a finding of the legal check in plain words, with the figures in their units and the article of law.
import type { Lang } from "#app/domain/catalogue/names.ts";
import type { Currency } from "#app/domain/catalogue/currency.ts";
import { isDay } from "#app/domain/catalogue/day.ts";
import type { Finding } from "#app/domain/law/finding.ts";
import { readDay } from "#app/domain/catalogue/sheet-value.ts";
import { citation } from "#app/domain/law/rules/source.ts";
import { formatDay, formatDecimal, formatMoney, formatVndExact } from "./format.ts";
import { translator } from "./translate.ts";

/** What a sentence needs besides the finding: the wage's currency, and for a row of a sheet its line and why it cannot be read. */
export type FindingPlace = { currency: Currency | null; line: number | null; why: string | null };

/** A finding as far as a sentence needs it; one of an older version may have a code that is no longer found. */
export type SaidFinding = Pick<
  Finding,
  "severity" | "field" | "found" | "allowed" | "unit" | "article" | "source"
> & { code: string };

/** A few short sentences. A code without words of its own says the code, so that nothing is ever hidden. */
export function findingMessage(finding: SaidFinding, place: FindingPlace, lang: Lang): string {
  const t = translator(lang);
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
  const keys =
    finding.code === "invalid_row"
      ? [`finding.invalid_row.${place.why ?? "unknown"}`]
      : keysOf(finding);
  for (const key of keys) {
    const words = t.find(key, values);
    if (words !== null) return words.trim();
  }
  return finding.code;
}

/** The words of a finding, the most particular first: by its field and what is special about its figures, by its severity. */
function keysOf(finding: SaidFinding): string[] {
  const { code, field, severity } = finding;
  const aspects = aspectsOf(finding);
  return [
    ...aspects.map((aspect) => `finding.${code}.${field}.${aspect}`),
    ...[field, ...aspects].flatMap((part) => [
      `finding.${code}.${part}.${severity}`,
      `finding.${code}.${part}`,
    ]),
    `finding.${code}.${severity}`,
    `finding.${code}`,
  ];
}

function aspectsOf({ found, allowed, unit, article, source }: SaidFinding): string[] {
  const aspects: string[] = [];
  if (typeof found === "string" && /^[a-z]+$/.test(found)) aspects.push(found);
  if (unit === "day" && isBefore(found, allowed)) aspects.push("early");
  if (unit === "day" && isBefore(allowed, found)) aspects.push("later");
  if (unit === "days") aspects.push("days");
  if (unit === "months" && typeof found === "number" && typeof allowed === "number")
    aspects.push(found < allowed ? "short" : "long");
  if (allowed === 0) aspects.push("nothing");
  if (source === "setting") aspects.push("estimate");
  if (article === null) aspects.push("unwritten");
  return aspects;
}

function isBefore(found: Finding["found"], allowed: Finding["allowed"]): boolean {
  return typeof found === "string" && typeof allowed === "string" && found < allowed;
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
  if (typeof value === "string")
    return unit === "day" && isDay(value) ? formatDay(value, lang) : value;
  if (unit === "vnd") return formatVndExact(value, lang);
  if (unit === "minor" && currency !== null) return formatMoney({ minor: value, currency }, lang);
  return formatDecimal(value, Number.isInteger(value) ? 0 : 1, lang);
}

// Says why a charge stands as it does, in a sentence or two.
import type { AskedLine } from "#app/domain/law/asked-lines.ts";
import { formatVndRange } from "#app/i18n/format-range.ts";
import type { Translate } from "#app/i18n/translate.ts";
import { monthsOfWage } from "#app/ui/rule-words.ts";
import { sumWords } from "./sum-words.ts";

/** What a line's figure rests on: the ceiling in months of wage, and whether the wage is only the highest of the open orders. */
export type LineBasis = { capMonths: number; isHighestWage: boolean };

export function lineWords(
  { reason, verdict, allowedVnd }: Pick<AskedLine, "reason" | "verdict" | "allowedVnd">,
  { capMonths, isHighestWage }: LineBasis,
  t: Translate,
): string {
  const most = sumWords(allowedVnd ?? 0, t);
  const isNothing = allowedVnd === 0;
  switch (reason) {
    case "cap":
      if (isNothing) return t("fees.asked.line.cap-none");
      return t(isHighestWage && verdict === "over" ? "fees.asked.line.cap-highest" : CAP, { most });
    case "within-cap":
      return t(CAP, { most });
    case "declared":
      return t(isNothing ? `${DECLARED}-none` : DECLARED, { most });
    case "strict":
      return isNothing ? t("fees.asked.line.strict-none") : t("fees.asked.line.strict", { most });
    case "months":
      return t("fees.asked.line.months", { months: monthsOfWage(capMonths, t) });
    case "never":
    case "early":
    case "foreign":
    case "receipt":
    case "finished":
    case "lump":
    case "unpriced":
      return t(`fees.asked.line.${reason}`);
    case "trade":
    case "agreed":
    case "wage":
    case "foreign-part":
      return t(`fees.asked.line.${reason}`, { most });
    default:
      if (isNothing) return t("fees.asked.line.unpriced");
      return t(`fees.asked.line.${reason}`, {
        most: about(allowedVnd ?? 0, t),
      });
  }
}

function about(vnd: number, t: Translate): string {
  return formatVndRange(vnd, vnd, t.lang);
}

const DECLARED = "fees.asked.line.declared";
const CAP = "fees.asked.line.cap";

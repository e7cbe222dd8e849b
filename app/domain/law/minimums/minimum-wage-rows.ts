/** The minimum wages that were found and confirmed, one row a figure; the centre adds later ones without a release. */

import { TW_HOME_PROGRAMMES } from "#app/domain/law/rules/scope.ts";
import { fromMajor } from "#app/domain/catalogue/currency.ts";
import type { Currency, Money } from "#app/domain/catalogue/currency.ts";
import type { Day } from "#app/domain/catalogue/day.ts";
import { rule } from "#app/domain/law/rules/rule.ts";
import type { MinimumWage } from "./minimum-wage.ts";

/** What every figure of a place has in common: how it counts, and the annex of the circular that makes it the floor of a contract. */
const KINDS = {
  JP: {
    currency: "JPY",
    kind: "hour-wage",
    month: "52-weeks",
    source: "jp-minimum-wage",
    annex: "II",
    scope: { markets: ["JP"] },
  },
  TW: {
    currency: "TWD",
    kind: "month-wage",
    source: "tw-minimum-wage",
    annex: "III",
    scope: { markets: ["TW"], notProgrammes: [...TW_HOME_PROGRAMMES] },
  },
  KR: {
    currency: "KRW",
    kind: "hour-wage",
    month: "209-hours",
    source: "kr-minimum-wage",
    annex: "IV",
    scope: { programmes: ["kr-e7"] },
  },
  DE: {
    currency: "EUR",
    kind: "hour-wage",
    month: "52-weeks",
    source: "de-minimum-wage",
    annex: "VI",
    scope: { programmes: ["de-skilled"] },
  },
  "DE-trainee": {
    currency: "EUR",
    kind: "month-wage",
    source: "de-trainee-wage",
    annex: "VI",
    scope: { programmes: ["de-ausbildung"] },
  },
} as const;

type Kind = keyof typeof KINDS;

function kindOf(place: string): (typeof KINDS)[Kind] {
  const kind = place.startsWith("JP-") ? "JP" : place;
  if (kind === "JP" || kind === "TW" || kind === "KR" || kind === "DE" || kind === "DE-trainee")
    return KINDS[kind];
  throw new RangeError(`no minimum wage is kept for ${place}`);
}

/** In which currency, and for an hour or a month, the figures of a place stand. Throws RangeError for a place without any. */
export function wageUnit(place: string): { currency: Currency; per: "hour" | "month" } {
  const { currency, kind } = kindOf(place);
  return { currency, per: kind === "hour-wage" ? "hour" : "month" };
}

/**
 * One figure as a rule, from `source` or the ministry that sets it. Collective agreements may go below the trainees' minimum,
 * so that one warns. Throws as `wageUnit`.
 */
export function minimumWage(
  place: string,
  least: Money,
  days: Pick<MinimumWage, "validFrom" | "renewedFrom">,
  source?: string,
): MinimumWage {
  const kind = kindOf(place);
  return {
    ...rule({
      id: `wage-${place.toLowerCase()}-${days.validFrom}`,
      concern: "wage",
      scope: kind.scope,
      figure:
        kind.kind === "hour-wage"
          ? { kind: "hour-wage", least, month: kind.month }
          : { kind: "month-wage", least },
      article: `Circular 02/2024/TT-BLĐTBXH annex ${kind.annex}`,
      source: kind.source,
      validFrom: days.validFrom,
      isUncertain: place === "DE-trainee",
    }),
    source: source ?? kind.source,
    place,
    renewedFrom: days.renewedFrom,
  };
}

function row(place: string, units: number, validFrom: Day, renewedFrom: Day): MinimumWage {
  const figure = fromMajor(units, kindOf(place).currency);
  return minimumWage(place, figure, { validFrom, renewedFrom });
}

/** Yen an hour in the fiscal year 2025 and the day from which it holds; four published lists agree. */
const JAPAN_2025 = {
  Hokkaido: [1075, "2025-10-04"],
  Aomori: [1029, "2025-11-21"],
  Iwate: [1031, "2025-12-01"],
  Miyagi: [1038, "2025-10-04"],
  Akita: [1031, "2026-03-31"],
  Yamagata: [1032, "2025-12-23"],
  Fukushima: [1033, "2026-01-01"],
  Ibaraki: [1074, "2025-10-12"],
  Tochigi: [1068, "2025-10-01"],
  Gunma: [1063, "2026-03-01"],
  Saitama: [1141, "2025-11-01"],
  Chiba: [1140, "2025-10-03"],
  Tokyo: [1226, "2025-10-03"],
  Kanagawa: [1225, "2025-10-04"],
  Niigata: [1050, "2025-10-02"],
  Toyama: [1062, "2025-10-12"],
  Ishikawa: [1054, "2025-10-08"],
  Fukui: [1053, "2025-10-08"],
  Yamanashi: [1052, "2025-12-01"],
  Nagano: [1061, "2025-10-03"],
  Gifu: [1065, "2025-10-18"],
  Shizuoka: [1097, "2025-11-01"],
  Aichi: [1140, "2025-10-18"],
  Mie: [1087, "2025-11-21"],
  Shiga: [1080, "2025-10-05"],
  Kyoto: [1122, "2025-11-21"],
  Osaka: [1177, "2025-10-16"],
  Hyogo: [1116, "2025-10-04"],
  Nara: [1051, "2025-11-16"],
  Wakayama: [1045, "2025-11-01"],
  Tottori: [1030, "2025-10-04"],
  Shimane: [1033, "2025-11-17"],
  Okayama: [1047, "2025-12-01"],
  Hiroshima: [1085, "2025-11-01"],
  Yamaguchi: [1043, "2025-10-16"],
  Tokushima: [1046, "2026-01-01"],
  Kagawa: [1036, "2025-10-18"],
  Ehime: [1033, "2025-12-01"],
  Kochi: [1023, "2025-12-01"],
  Fukuoka: [1057, "2025-11-16"],
  Saga: [1030, "2025-11-21"],
  Nagasaki: [1031, "2025-12-01"],
  Kumamoto: [1034, "2026-01-01"],
  Oita: [1035, "2026-01-01"],
  Miyazaki: [1023, "2025-11-16"],
  Kagoshima: [1026, "2025-11-01"],
  Okinawa: [1023, "2025-12-01"],
} as const satisfies Record<string, readonly [number, Day]>;

/** Each fiscal year's figures begin from October on. */
const NEXT_IN_JAPAN: Day = "2026-10-01";

/**
 * Germany: the ordinance fixes two years. Trainees: the first year of training, by the year in which it starts. None of these
 * has been cut in decades, so the last one known stands until the next.
 */
export const MINIMUM_WAGES: readonly MinimumWage[] = [
  row("TW", 28_590, "2025-01-01", "2026-01-01"),
  row("TW", 29_500, "2026-01-01", "2027-01-01"),
  row("KR", 10_030, "2025-01-01", "2026-01-01"),
  row("KR", 10_320, "2026-01-01", "2027-01-01"),
  row("DE", 13.9, "2026-01-01", "2027-01-01"),
  row("DE", 14.6, "2027-01-01", "2028-01-01"),
  row("DE-trainee", 724, "2026-01-01", "2027-01-01"),
  ...Object.entries(JAPAN_2025).map(([prefecture, [yen, from]]) =>
    row(`JP-${prefecture}`, yen, from, NEXT_IN_JAPAN),
  ),
];

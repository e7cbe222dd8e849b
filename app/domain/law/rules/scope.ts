/** Whom a rule is for: markets, programmes, trades, what was finished before, and the length of the contract. */

import type { OrderTerms } from "#app/domain/law/terms.ts";

/** What decides which rules an order falls under. */
export type RuleCase = Pick<
  OrderTerms,
  "market" | "programme" | "trade" | "finishedProgramme" | "contractMonths"
>;

/** A part left out is no condition; every part that stands must hold. Months are the contract's length. */
export type Scope = {
  markets?: readonly string[];
  programmes?: readonly string[];
  trades?: readonly string[];
  notMarkets?: readonly string[];
  notProgrammes?: readonly string[];
  notTrades?: readonly string[];
  finished?: readonly OrderTerms["finishedProgramme"][];
  monthsFrom?: number;
  monthsBelow?: number;
};

export function isInScope(scope: Scope, order: RuleCase): boolean {
  return (
    holds(scope.markets, scope.notMarkets, order.market) &&
    holds(scope.programmes, scope.notProgrammes, order.programme) &&
    holds(scope.trades, scope.notTrades, order.trade) &&
    (scope.finished === undefined || scope.finished.includes(order.finishedProgramme)) &&
    (scope.monthsFrom === undefined || order.contractMonths >= scope.monthsFrom) &&
    (scope.monthsBelow === undefined || order.contractMonths < scope.monthsBelow)
  );
}

function holds(
  only: readonly string[] | undefined,
  never: readonly string[] | undefined,
  value: string,
): boolean {
  return (
    (only === undefined || only.includes(value)) && (never === undefined || !never.includes(value))
  );
}

/** Work in and around a private home. Taiwan tells the home carer from the domestic helper; the fee and approval rows do not. */
export const HOME_TRADES = ["home-care", "domestic-help"] as const;

/** Taiwan's programmes of work in homes, outside its labour standards law and with a table of their own in the circular. */
export const TW_HOME_PROGRAMMES = ["tw-home-carer", "tw-domestic"] as const;

/** Care work in Japan, whatever the programme. */
export const JP_CARE_TRADES = ["care", "home-care"] as const;

/** Nursing aides and nurses. */
export const CARE_TRADES = ["care", "nursing"] as const;

export const FARM_TRADES = ["crops", "livestock"] as const;

/** Crews of far-sea fishing boats and of transport ships: their own rows in every table. */
export const OCEAN_TRADES = ["farsea-fishing", "seafaring"] as const;

/** Regions as the decree and the circular name them, by ISO country code. */
export const SOUTH_EAST_ASIA = [
  "BN",
  "KH",
  "ID",
  "LA",
  "MY",
  "MM",
  "PH",
  "SG",
  "TH",
  "TL",
] as const;

/** The decree says Middle East, the circular says West Asia; Cyprus and Turkey stand with Europe here. */
export const WEST_ASIA = [
  "AE",
  "BH",
  "IL",
  "IQ",
  "IR",
  "JO",
  "KW",
  "LB",
  "OM",
  "PS",
  "QA",
  "SA",
  "SY",
  "YE",
] as const;

export const AMERICAS = ["US", "CA", "MX", "BR", "AR", "CL", "PE", "CO"] as const;

export const EUROPE = [
  "DE",
  "AT",
  "BG",
  "CY",
  "CZ",
  "DK",
  "FI",
  "FR",
  "GR",
  "HR",
  "HU",
  "LT",
  "LV",
  "MT",
  "PL",
  "PT",
  "RO",
  "RS",
  "SK",
  "TR",
] as const;

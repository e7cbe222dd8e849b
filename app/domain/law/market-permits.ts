/** Which market permits a licence must carry besides itself, by market and trade. */

import { JP_CARE_TRADES } from "./rules/scope.ts";
import type { Day } from "#app/domain/catalogue/day.ts";
import { findMarket } from "#app/domain/catalogue/market.ts";
import type { Finding } from "./finding.ts";
import type { PermittedLicence } from "#app/domain/licences/licence.ts";
import { findingOf, isInForce, rule } from "./rules/rule.ts";
import type { Rule } from "./rules/rule.ts";
import type { OrderTerms } from "./terms.ts";

const MARKET_RULE = rule({
  id: "approval-market",
  concern: "market-approval",
  scope: { markets: ["JP", "TW"] },
  figure: { kind: "duty" },
  article: "Decree 112/2021/NĐ-CP art. 12-16",
  source: "decree-112-2021",
});
const CARE_RULE = rule({
  id: "approval-jp-care",
  concern: "market-approval",
  scope: { markets: ["JP"], trades: [...JP_CARE_TRADES] },
  figure: { kind: "duty" },
  article: "Decree 112/2021/NĐ-CP art. 17-18",
  source: "decree-112-2021",
});
const DOMESTIC_RULE = rule({
  id: "approval-domestic",
  concern: "market-approval",
  scope: { trades: ["domestic-help"] },
  figure: { kind: "duty" },
  article: "Decree 112/2021/NĐ-CP art. 20-22",
  source: "decree-112-2021",
});
/** The decree says domestic help alone, the circular lists the home carer apart: whether one is the other is not confirmed. */
const CARER_RULE = rule({
  id: "approval-home-carer",
  concern: "market-approval",
  scope: { trades: ["home-care"] },
  figure: { kind: "duty" },
  article: "Decree 112/2021/NĐ-CP art. 20-22",
  source: "decree-112-2021",
  isUncertain: true,
});

export const PERMIT_RULES = [MARKET_RULE, CARE_RULE, DOMESTIC_RULE, CARER_RULE] as const;

type Needed = { permit: string; field: "market" | "trade" | "programme"; because: Rule };

/**
 * The market permits without which an order is not lawful on a day: ['JP'], ['JP', 'JP-CARE'] for care work in Japan,
 * ['TW', 'TW-DOMESTIC'] for domestic help in Taiwan, [] for Korea and Germany (Decree 112/2021/NĐ-CP art. 12-22).
 */
export function requiredPermits(
  market: string,
  programme: string,
  trade: string,
  on: Day,
): string[] {
  return needed(market, programme, trade, on)
    .filter(({ because }) => !because.isUncertain)
    .map(({ permit }) => permit);
}

/** One finding for each market permit that the licence lacks, at the column that calls for it. An unknown licence is a finding of its own, so null finds nothing here. */
export function checkMarketPermits(
  terms: OrderTerms,
  licence: PermittedLicence | null,
  on: Day,
): Finding[] {
  if (licence === null) return [];
  return needed(terms.market, terms.programme, terms.trade, on)
    .filter(({ permit }) => !licence.permits.includes(permit))
    .map(({ permit, field, because }) =>
      findingOf(because, "market_approval_missing", field, {
        found: licence.permits.join(";"),
        allowed: permit,
        unit: null,
      }),
    );
}

function needed(market: string, programme: string, trade: string, on: Day): Needed[] {
  const ofMarket = findMarket(market)?.requiredPermit ?? null;
  const all: Needed[] = [];
  if (ofMarket !== null) all.push({ permit: ofMarket, field: "market", because: MARKET_RULE });
  if (CARE_RULE.scope.markets?.includes(market) && CARE_RULE.scope.trades?.includes(trade)) {
    all.push({ permit: `${market}-CARE`, field: "trade", because: CARE_RULE });
  } else if (programme === "tw-domestic" || trade === "domestic-help") {
    all.push({ permit: `${market}-DOMESTIC`, field: "programme", because: DOMESTIC_RULE });
  } else if (programme === "tw-home-carer" || trade === "home-care") {
    all.push({ permit: `${market}-DOMESTIC`, field: "programme", because: CARER_RULE });
  }
  return all.filter(({ because }) => isInForce(because, on));
}

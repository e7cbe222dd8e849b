/** Which approvals a licence must carry besides itself, by market and trade. */

import type { Day } from "#app/domain/catalogue/day.ts";
import { findMarket } from "#app/domain/catalogue/market.ts";
import type { Finding } from "./finding.ts";
import type { LicenceFacts } from "#app/domain/licences/licence-facts.ts";
import { findingOf, isInForce, rule } from "./rules/rule.ts";
import type { Rule } from "./rules/rule.ts";
import { HOME_TRADES } from "./rules/scope.ts";
import type { OrderTerms } from "./terms.ts";

const HOME_PROGRAMMES: readonly string[] = ["tw-home-carer", "tw-domestic"];

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
  scope: { markets: ["JP"], trades: ["care", "home-care"] },
  figure: { kind: "duty" },
  article: "Decree 112/2021/NĐ-CP art. 17-18",
  source: "decree-112-2021",
});
const HOME_RULE = rule({
  id: "approval-domestic",
  concern: "market-approval",
  scope: { trades: [...HOME_TRADES] },
  figure: { kind: "duty" },
  article: "Decree 112/2021/NĐ-CP art. 20-22",
  source: "decree-112-2021",
});

export const APPROVAL_RULES = [MARKET_RULE, CARE_RULE, HOME_RULE] as const;

type Needed = { approval: string; field: "market" | "trade" | "programme"; because: Rule };

/**
 * The approvals an agency needs for an order on a day: ['JP'], ['JP', 'JP-CARE'] for care work in Japan,
 * ['TW', 'TW-DOMESTIC'] for work in a home in Taiwan, [] for Korea and Germany (Decree 112/2021/NĐ-CP art. 12-22).
 */
export function requiredApprovals(
  market: string,
  programme: string,
  trade: string,
  on: Day,
): string[] {
  return needed(market, programme, trade, on).map(({ approval }) => approval);
}

/** One finding for each approval that the licence lacks, at the column that calls for it. An unknown licence is a finding of its own, so null finds nothing here. */
export function checkApprovals(
  terms: OrderTerms,
  licence: LicenceFacts | null,
  on: Day,
): Finding[] {
  if (licence === null) return [];
  return needed(terms.market, terms.programme, terms.trade, on)
    .filter(({ approval }) => !licence.approvals.includes(approval))
    .map(({ approval, field, because }) =>
      findingOf(because, "market_approval_missing", field, {
        found: licence.approvals.join(";"),
        allowed: approval,
        unit: null,
      }),
    );
}

function needed(market: string, programme: string, trade: string, on: Day): Needed[] {
  const ofMarket = findMarket(market)?.requiredApproval ?? null;
  const all: Needed[] = [];
  if (ofMarket !== null) all.push({ approval: ofMarket, field: "market", because: MARKET_RULE });
  if (CARE_RULE.scope.markets?.includes(market) && CARE_RULE.scope.trades?.includes(trade)) {
    all.push({ approval: `${market}-CARE`, field: "trade", because: CARE_RULE });
  } else if (HOME_PROGRAMMES.includes(programme) || HOME_RULE.scope.trades?.includes(trade)) {
    all.push({ approval: `${market}-DOMESTIC`, field: "programme", because: HOME_RULE });
  }
  return all.filter(({ because }) => isInForce(because, on));
}

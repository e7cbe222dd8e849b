/** Ceilings of the service fee taken from a worker: the general rule and the lower rows of the circular. */

import { CIRCULAR_FROM, rule } from "#app/domain/law/rules/rule.ts";
import type { Rule } from "#app/domain/law/rules/rule.ts";
import {
  CARE_TRADES,
  FARM_TRADES,
  HOME_TRADES,
  OCEAN_TRADES,
  SOUTH_EAST_ASIA,
  WEST_ASIA,
} from "#app/domain/law/rules/scope.ts";

type WageMonths = { kind: "wage-months"; perTwelveMonths: number; most: number };
export type ServiceFeeRow = Rule<WageMonths>;

/** Months of contract wage for each 12 months, and the most for a contract of 36 months or more. */
function months(perTwelveMonths: number, most: number): WageMonths {
  return { kind: "wage-months", perTwelveMonths, most };
}

const NOTHING = months(0, 0);

/** Circular 02/2024 annex XI prices the same thing by programme and by trade, so that a home carer filed under another programme is still one. */
const ANNEX = {
  concern: "service-fee",
  article: "Circular 02/2024/TT-BLĐTBXH annex XI",
  source: "circular-02-2024",
  validFrom: CIRCULAR_FROM,
} as const;

const GENERAL: readonly ServiceFeeRow[] = [
  rule({
    id: "service-fee-general",
    concern: "service-fee",
    scope: { notTrades: ["seafaring"] },
    figure: months(1, 3),
    article: "Law 69/2020/QH14 art. 23.4.a",
    source: "law-69-2020",
  }),
  rule({
    id: "service-fee-transport-crew",
    concern: "service-fee",
    scope: { trades: ["seafaring"] },
    figure: months(1.5, 3),
    article: "Law 69/2020/QH14 art. 23.4.a",
    source: "law-69-2020",
  }),
];

/**
 * Intern no. 3 pays nothing if agency and supervising body stay the same, which no field proves: it warns.
 * Whether a plain engineer is "high-skill technical" is open: 0.7 and 2 months warn, 1.0 and 3 block.
 * Two months for employment for skill development rest on reports alone and warn.
 */
const JAPAN: readonly ServiceFeeRow[] = [
  rule({
    ...ANNEX,
    id: "service-fee-jp-intern-3",
    scope: { programmes: ["jp-intern"], finished: ["intern-2", "intern-3"] },
    figure: NOTHING,
    condition: "same-agency-and-supervising-body",
    isUncertain: true,
  }),
  rule({
    ...ANNEX,
    id: "service-fee-jp-ssw-after-intern",
    scope: { programmes: ["jp-ssw1"], finished: ["intern-2", "intern-3"] },
    figure: NOTHING,
    condition: "finished-intern-2-or-3",
  }),
  rule({
    ...ANNEX,
    id: "service-fee-jp-engineer",
    scope: { programmes: ["jp-engineer"] },
    figure: months(0.7, 2),
    condition: "if-high-skill",
    isUncertain: true,
    confidence: "low",
  }),
  rule({
    id: "service-fee-jp-esd",
    concern: "service-fee",
    scope: { programmes: ["jp-esd"] },
    figure: months(1, 2),
    article: "育成就労",
    source: "jp-ministry",
    validFrom: "2027-04-01",
    isUncertain: true,
    confidence: "low",
  }),
];

const TAIWAN: readonly ServiceFeeRow[] = [
  rule({
    ...ANNEX,
    id: "service-fee-tw-care-centre",
    scope: { programmes: ["tw-care-centre"] },
    figure: months(0.7, 2),
  }),
  rule({
    ...ANNEX,
    id: "service-fee-tw-care",
    scope: { markets: ["TW"], trades: [...CARE_TRADES] },
    figure: months(0.7, 2),
  }),
  rule({
    ...ANNEX,
    id: "service-fee-tw-home-farm",
    scope: { programmes: ["tw-home-carer", "tw-domestic", "tw-farm"] },
    figure: months(0.4, 1),
  }),
  rule({
    ...ANNEX,
    id: "service-fee-tw-fishing",
    scope: { programmes: ["tw-fishing"], notTrades: [...OCEAN_TRADES] },
    figure: months(0.4, 1),
  }),
  rule({
    ...ANNEX,
    id: "service-fee-tw-home-farm-fishing-trades",
    figure: months(0.4, 1),
    scope: { markets: ["TW"], trades: [...HOME_TRADES, ...FARM_TRADES, "nearshore-fishing"] },
  }),
];

const KOREA: readonly ServiceFeeRow[] = [
  rule({
    ...ANNEX,
    id: "service-fee-kr-e10",
    scope: { programmes: ["kr-e10"] },
    figure: months(0.7, 2),
  }),
  rule({
    ...ANNEX,
    id: "service-fee-kr-nearshore",
    scope: { markets: ["KR"], trades: ["nearshore-fishing"] },
    figure: months(0.7, 2),
  }),
];

const ELSEWHERE: readonly ServiceFeeRow[] = [
  rule({
    ...ANNEX,
    id: "service-fee-sea-domestic",
    scope: { markets: [...SOUTH_EAST_ASIA], trades: ["domestic-help"] },
    figure: NOTHING,
  }),
  rule({
    ...ANNEX,
    id: "service-fee-west-asia-domestic",
    scope: { markets: [...WEST_ASIA], trades: ["domestic-help"] },
    figure: NOTHING,
  }),
  rule({
    ...ANNEX,
    id: "service-fee-au-farm",
    scope: { markets: ["AU"], trades: [...FARM_TRADES] },
    figure: NOTHING,
  }),
];

/** Programmes of public bodies: no enterprise sends anybody, so there is no fee to take. */
const PUBLIC: readonly ServiceFeeRow[] = [
  rule({
    id: "service-fee-public-programmes",
    concern: "service-fee",
    scope: { programmes: ["jp-im-japan", "kr-e9", "kr-e8"] },
    figure: NOTHING,
    article: "Law 69/2020/QH14 art. 5.1",
    source: "colab-notice",
  }),
  rule({
    id: "service-fee-triple-win",
    concern: "service-fee",
    scope: { programmes: ["de-triple-win"] },
    figure: NOTHING,
    article: "Law 69/2020/QH14 art. 5.1",
    source: "triple-win",
    confidence: "medium",
  }),
];

export const SERVICE_FEE_ROWS: readonly ServiceFeeRow[] = [
  ...GENERAL,
  ...JAPAN,
  ...TAIWAN,
  ...KOREA,
  ...ELSEWHERE,
  ...PUBLIC,
];

/**
 * Construction and shipbuilding in Japan under designated activities, which no order can state: the programme is not among
 * those that agencies post. Published, and no order is checked by it.
 */
export const DESIGNATED_ROW: ServiceFeeRow = rule({
  ...ANNEX,
  id: "service-fee-jp-designated",
  scope: { markets: ["JP"], trades: ["construction", "shipbuilding"] },
  figure: months(0.7, 2),
  condition: "designated-activities",
});

/** For time added to a running contract, where the worker contract says a fee is due for it. */
export const EXTENSION_ROW: ServiceFeeRow = rule({
  id: "service-fee-extension",
  concern: "service-fee-extension",
  figure: months(0.5, 0.5),
  condition: "extension",
  article: "Law 69/2020/QH14 art. 23.4.b",
  source: "law-69-2020",
});

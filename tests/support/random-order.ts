// One random order as the rows that the tables hold, with figures that hang together (wage, cost, months of wage, language).
import { addDays, dayInVietnam } from "#app/domain/catalogue/day.ts";
import type { Day } from "#app/domain/catalogue/day.ts";
import { EDUCATION_LEVELS, educationStep } from "#app/domain/catalogue/education.ts";
import {
  LANGUAGE_TESTS,
  LEVELS,
  languageOfTest,
  monthsToReach,
  stepOf,
} from "#app/domain/catalogue/language.ts";
import { findMarket } from "#app/domain/catalogue/market.ts";
import { namesOf } from "#app/domain/catalogue/names.ts";
import { PROGRAMMES } from "#app/domain/catalogue/programme.ts";
import { TRADES, wordsOfTrade } from "#app/domain/catalogue/trade.ts";
import { codeOf } from "#app/domain/orders/order-code.ts";
import type { Random } from "./random.ts";

export type CorpusAgency = {
  id: string;
  slug: string;
  name: string;
  licenceId: string;
  number: string;
  state: string;
  stateOn: Day | null;
  suspendedFrom: Day | null;
  suspendedTo: Day | null;
  kinds: string[];
};
type Row = Record<string, unknown>;
export type CorpusOrder = { id: string; row: Row; approval: Row; fees: Row[]; languages: Row[] };

/** Wage a month in minor units and VND for one of them, by currency: near what orders of 2026 say. */
const WAGES: Record<string, { least: number; most: number; vnd: number }> = {
  JPY: { least: 150_000, most: 320_000, vnd: 172 },
  KRW: { least: 2_000_000, most: 3_400_000, vnd: 18.5 },
  TWD: { least: 2_100_000, most: 4_200_000, vnd: 8.2 },
  EUR: { least: 95_000, most: 340_000, vnd: 285 },
};
const DAY_MS = 86_400_000;
const SENTENCES = [
  "Có chỗ ở gần xưởng, ký túc xá hai người một phòng",
  "Làm thêm đều, được nghỉ chủ nhật",
  "Bảo hiểm theo luật nước sở tại",
  "Công việc trong nhà, không nặng nhọc",
  "Được đào tạo tiếng và tay nghề trước khi đi",
  "Phỏng vấn trực tuyến với chủ xưởng",
  "Ưu tiên người đã có kinh nghiệm",
  "Thưởng một năm hai lần",
  "Có xe đưa đón từ nơi ở",
  "Bữa trưa tại nhà máy được hỗ trợ",
] as const;

/** `number` makes reference and code different from every other order's. */
export function randomOrder(
  random: Random,
  agency: CorpusAgency,
  { number, at, mixed }: { number: number; at: Date; mixed: boolean },
): CorpusOrder {
  const id = random.uuid(at.getTime() - number);
  const today = dayInVietnam(at);
  const rare = (share: number) => mixed && random.chance(share);
  const work = randomWork(random, agency);
  const approvedOn = addDays(today, rare(0.02) ? random.int(1, 4) : -random.int(0, 400));
  const validUntil = random.chance(0.6)
    ? null
    : addDays(today, rare(0.08) ? random.int(-1, 3) : random.int(30, 400));
  const approval = {
    id: random.uuid(at.getTime() - number),
    agency_id: agency.id,
    kind: "supply-contract",
    number: `${number}/QLLĐNN`,
    approved_on: approvedOn,
    valid_until: validUntil !== null && validUntil < approvedOn ? null : validUntil,
    trade: work.row.trade,
    market: work.market,
  };
  const money = randomMoney(random, work.currency);
  const language = randomLanguage(random, work.market, id);
  const applyBy = addDays(today, rare(0.05) ? -random.int(0, 3) : random.int(0, 120));
  const headcount = random.int(2, 60);
  const education = random.pick(EDUCATION_LEVELS);
  const confirmedAt =
    at.getTime() +
    (rare(0.02) ? random.int(1, DAY_MS) : -random.int(0, (rare(0.06) ? 16 : 13) * DAY_MS));
  const row = {
    id,
    code: codeOf(number),
    agency_id: agency.id,
    ref: `R-${number}`,
    state: rare(0.06) ? random.pick(["draft", "submitted", "withdrawn", "closed"]) : "approved",
    approval_id: approval.id,
    ...work.row,
    headcount,
    selected: rare(0.04) ? headcount : random.int(0, headcount - 1),
    gender: random.pick(["any", "any", "any", "male", "female"]),
    age_min: random.int(18, 22),
    age_max: random.chance(0.15) ? null : random.int(28, 45),
    education,
    education_step: educationStep(education),
    experience_months: random.pick([0, 0, 0, 6, 12, 24, 36]),
    finished_programme: random.pick(["none", "none", "none", "intern-2", "intern-3"]),
    ...money.row,
    hours_per_week: random.pick([40, 44, 48, null]),
    contract_months: random.pick([5, 12, 18, 24, 36, 36, 36, 42, 60]),
    rate_on: today,
    ...language.row,
    apply_by: applyBy,
    interview_on: null,
    departure_on: random.chance(0.1) ? null : addDays(applyBy, random.int(20, 240)),
    content_hash: String(number),
    findings: [],
    approved_at: new Date(at.getTime() - random.int(0, 60 * DAY_MS)).toISOString(),
    confirmed_at: new Date(confirmedAt).toISOString(),
    created_at: new Date(at.getTime() - 61 * DAY_MS).toISOString(),
    updated_at: at.toISOString(),
  };
  const fees = money.fees.map((fee) => ({
    id: random.uuid(at.getTime()),
    order_id: id,
    name: null,
    ...fee,
  }));
  return { id, row, approval, fees, languages: language.requirements };
}

/** Programme, trade, place and the words that the order is found by. */
function randomWork(random: Random, agency: CorpusAgency) {
  const programme = random.pick(PROGRAMMES);
  const trade = random.pick(TRADES);
  const market = findMarket(programme.market);
  if (market === null) throw new Error(`no market ${programme.market}`);
  const workplace = random.pick(market.places);
  const title = `${trade.names.vi} tại ${workplace}, ${market.names.vi}`;
  const description = random.some(SENTENCES, 5).join(". ");
  const employer = `${random.pick(["Demo", "Mẫu", "Kaisha", "Werk", "Jaya"])} ${market.code} ${random.int(1, 900)}`;
  const needed = market.requiredPermit === null ? [] : [market.requiredPermit];
  if (programme.code === "tw-home-carer" || programme.code === "tw-domestic")
    needed.push("TW-DOMESTIC");
  if (market.code === "JP" && trade.code === "care") needed.push("JP-CARE");
  const row = {
    market: market.code,
    programme: programme.code,
    trade: trade.code,
    trade_group: trade.group,
    required_approvals: needed,
    title,
    description,
    employer,
    workplace,
    search_title: [title, trade.names.vi].join(" · "),
    search_text: [
      ...wordsOfTrade(trade),
      ...namesOf(market.names),
      ...namesOf(programme.names),
      workplace,
      employer,
      agency.name,
      description,
    ].join(" · "),
  };
  return { market: market.code, currency: market.currency, row };
}

function randomMoney(random: Random, currency: string) {
  const range = WAGES[currency] ?? { least: 100_000, most: 300_000, vnd: 100 };
  const wageMinor = random.int(range.least, range.most);
  const wageVnd = Math.round(wageMinor * range.vnd);
  const service = random.chance(0.2) ? 0 : random.int(1, 80) * 1_000_000;
  const fees = [
    { kind: "service", amount_vnd: service },
    { kind: "training", amount_vnd: random.pick([0, 4_000_000, 5_900_000]) },
    { kind: "documents", amount_vnd: random.pick([0, 2_000_000, 3_600_000]) },
    { kind: "airfare", amount_vnd: random.pick([0, 0, 7_500_000]) },
  ].filter((fee) => fee.amount_vnd > 0);
  const costVnd = fees.reduce((sum, fee) => sum + fee.amount_vnd, 0);
  const depositVnd = random.chance(0.3) ? random.int(5, 30) * 1_000_000 : 0;
  const row = {
    wage_minor: wageMinor,
    wage_currency: currency,
    deduction_minor: 0,
    service_agreed_vnd: service,
    paid_by_foreign_side_vnd: 0,
    wage_vnd: wageVnd,
    cost_vnd: costVnd,
    deposit_vnd: depositVnd,
    cost_months_milli: Math.round((costVnd * 1000) / wageVnd),
    service_cap_vnd: 3 * wageVnd,
  };
  return {
    row,
    fees: depositVnd > 0 ? [...fees, { kind: "deposit", amount_vnd: depositVnd }] : fees,
  };
}

function randomLanguage(random: Random, market: string, orderId: string) {
  const tests = LANGUAGE_TESTS.filter(
    (each) =>
      each === "none" ||
      each === "CEFR" ||
      languageOfTest(each, market) === languageOfTest("CEFR", market),
  );
  const test = random.pick(tests);
  const level = test === "none" ? null : random.pick(LEVELS[test]);
  const language = languageOfTest(test, market);
  const step = stepOf(test, level, language) ?? 0;
  const requirement = {
    id: random.uuid(Date.UTC(2026, 0, 1)),
    order_id: orderId,
    test,
    level,
    language,
    step,
    taught_before_departure: false,
  };
  return {
    row: {
      language: step === 0 ? "none" : language,
      language_step: step,
      language_months: step === 0 ? 0 : monthsToReach(language, step),
    },
    requirements: [requirement],
  };
}

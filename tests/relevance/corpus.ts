// Two thousand and more invented orders that queries are judged on, imported as agencies send them; the same at every run.
import { isCurrency, toMajor } from "#app/domain/catalogue/currency.ts";
import { addDays } from "#app/domain/catalogue/day.ts";
import { findMarket } from "#app/domain/catalogue/market.ts";
import { findTrade, TRADES } from "#app/domain/catalogue/trade.ts";
import { foldText } from "#app/domain/catalogue/names.ts";
import { leastMonth } from "#app/domain/law/minimums/minimum-wage.ts";
import { MINIMUM_WAGES } from "#app/domain/law/minimums/minimum-wage-rows.ts";
import { randomOf } from "#tests/support/random.ts";
import type { Random } from "#tests/support/random.ts";
import { registerCells, SHEET_DAY } from "#tests/support/sheet-rows.ts";
import { PLANS } from "./plans.ts";
import type { Plan } from "./plans.ts";

type Cells = Record<string, string>;

/** Beyond these come the stuffed ones. */
export const ORDERS = 2_400;
/** Their agency fills titles and descriptions with words that people look for. */
export const STUFFED = 40;

/** Names that are also countries, trades, provinces or parts of them. The last one stuffs. */
export const AGENCY_NAMES = [
  "Công ty CP Nhân lực Đông Á",
  "Công ty TNHH Minh Đức",
  "Công ty CP Nhật Minh",
  "Công ty CP Hàn Việt",
  "Công ty TNHH May Mắn",
  "Công ty CP Sơn Hà",
  "Công ty CP Mộc Lan",
  "Công ty CP Quốc tế Sao Mai",
  "Công ty TNHH Bến Tre Xanh",
  "Công ty CP Phái cử Hoa Gạo",
  "Công ty TNHH Đại Phát",
  "Công ty CP Tín Nghĩa",
  "Công ty TNHH Từ Khóa",
] as const;

const EMPLOYERS: Record<string, readonly string[]> = {
  JP: [
    "Sakura Foods",
    "Yamato Kogyo",
    "Hikari Sewing",
    "Aoba Kensetsu",
    "Fuji Seimitsu",
    "Midori Farm",
    "Tanaka Tekko",
    "Kaede Care Home",
  ],
  TW: [
    "Chang Hong Precision",
    "Da Tung Electronics",
    "Hsin Yi Textile",
    "Fu Li Care Centre",
    "Ming Chuan Plastics",
  ],
  KR: ["Hanbit Heavy", "Daesung Marine", "Sejong Welding", "Namhae Suisan"],
  DE: [
    "Klinikum Nord GmbH",
    "Pflegeheim Lindenhof",
    "Hotel Alpenblick",
    "Schmidt Metallbau",
    "Berger Logistik",
  ],
};

const SENTENCES = [
  "Có chỗ ở gần xưởng, ký túc xá hai người một phòng.",
  "Làm thêm đều, nghỉ chủ nhật.",
  "Bảo hiểm theo luật nước sở tại.",
  "Công việc trong nhà, không nặng nhọc.",
  "Phỏng vấn trực tuyến với chủ xưởng.",
  "Ưu tiên người đã có kinh nghiệm.",
  "Thưởng một năm hai lần.",
  "Có xe đưa đón từ nơi ở.",
  "Bữa trưa được hỗ trợ.",
  "Vận hành máy theo hướng dẫn, có người Việt kèm.",
  "Tăng ca ổn định, môi trường sạch.",
  "Nhận cả vợ chồng.",
  "Mức hỗ trợ cao nhất trong vùng.",
  "Gần nhà hàng và siêu thị.",
] as const;

/** Words that sell, put where they are not true. */
const STUFFING =
  "May mặc, hàn xì, điều dưỡng, hộ lý, chế biến thực phẩm, cơ khí, xây dựng, nông nghiệp, lái xe tải, điện tử, đóng gói, khách sạn, nhà hàng Nhật Bản Hàn Quốc Đài Loan Đức Tokyo Osaka Aichi lương cao phí thấp đi gấp";

export function corpusRegister(): Cells[] {
  return AGENCY_NAMES.map((name, at) =>
    registerCells({
      licence_no: `${9301 + at}/LĐTBXH-GP`,
      name,
      name_en: `Agency ${9301 + at}`,
      tax_code: `01093000${String(at).padStart(2, "0")}`,
      phone: `0900 30${String(at).padStart(2, "0")} 000`,
      website: `https://demo${9301 + at}.vn`,
    }),
  );
}

/** Rows of sheets, lawful as they stand. */
export function corpusOrders(): Cells[] {
  const random = randomOf(4_242);
  const drawn = PLANS.flatMap((plan) => Array.from({ length: plan.weight }, () => plan));
  const orders = Array.from({ length: ORDERS }, (_, at) => orderOf(random, random.pick(drawn), at));
  const stuffed = Array.from({ length: STUFFED }, (_, at) => ({
    ...orderOf(random, random.pick(drawn), ORDERS + at),
    ...stuffing(at),
  }));
  return [...orders, ...stuffed];
}

/** Packing in Japan, nearly free, so that only the words' meaning keeps it from coming first. */
function stuffing(at: number): Cells {
  return {
    agency_licence_no: `${9301 + AGENCY_NAMES.length - 1}/LĐTBXH-GP`,
    market: "JP",
    programme: "jp-intern",
    trade: "packing",
    approval_no: `${70_000 + at}/QLLĐNN-JP`,
    title_vi: STUFFING.slice(0, 190),
    description_vi: `${STUFFING}. ${STUFFING}`,
    workplace: "Gifu",
    wage_amount: "190000",
    wage_currency: "JPY",
    contract_months: "36",
    language_test: "none",
    language_level: "",
    education: "none",
    experience_months: "0",
    fee_service_agreed_vnd: "31960000",
    fee_service_vnd: "1000000",
    fee_training_vnd: "0",
    fee_documents_vnd: "0",
    fee_airfare_vnd: "0",
    deposit_vnd: "0",
    hours_per_week: "40",
    paid_by_foreign_side_vnd: "30960000",
  };
}

function orderOf(random: Random, plan: Plan, at: number): Cells {
  const trade = random.pick(plan.trades);
  const workplace = placeText(random, plan.market);
  const [test, level] = random.pick(plan.languages);
  const applyBy = addDays(SHEET_DAY, random.int(3, 75));
  const interview = addDays(applyBy, random.int(3, 15));
  const service = random.chance(0.06) ? 0 : random.int(2, plan.service * 2) * 500_000;
  const wage = roundWage(random.int(...plan.wage));
  return lawfully(plan, {
    order_ref: `R-${at + 1}`,
    agency_licence_no: `${9301 + random.int(0, AGENCY_NAMES.length - 2)}/LĐTBXH-GP`,
    approval_no: `${10_000 + at}/QLLĐNN-${plan.market}`,
    approval_date: addDays(SHEET_DAY, -random.int(10, 80)),
    market: plan.market,
    programme: plan.programme,
    trade,
    title_vi: titleOf(random, trade, plan.market, workplace),
    employer: `${random.pick(EMPLOYERS[plan.market] ?? [])} ${random.int(1, 40)}`,
    workplace,
    headcount: String(random.pick([2, 3, 5, 8, 10, 20, 30])),
    gender: random.pick(["any", "any", "any", "female", "male"]),
    age_min: String(random.int(18, 21)),
    age_max: random.pick(["", "30", "35", "38", "40", "45"]),
    education: random.pick(plan.education),
    experience_months: String(random.pick(plan.experience)),
    finished_programme: "none",
    language_test: test,
    language_level: level,
    wage_amount: String(wage),
    wage_currency: plan.currency,
    hours_per_week: "40",
    contract_months: String(random.pick(plan.months)),
    board_lodging_deduction: "0",
    fee_service_vnd: String(service),
    fee_training_vnd: String(service === 0 ? 0 : random.pick([0, 3_900_000, 5_900_000])),
    fee_documents_vnd: String(service === 0 ? 0 : random.pick([0, 2_500_000, 3_600_000])),
    fee_airfare_vnd: String(plan.airfare && service > 0 ? random.pick([0, 7_500_000]) : 0),
    deposit_vnd: String(random.pick(plan.deposits)),
    apply_by: applyBy,
    interview_on: interview,
    departure_on: addDays(interview, random.int(90, 170)),
    description_vi: random.some(SENTENCES, 5).join(" "),
  });
}

/** The last day on which interns may enter Japan. */
const INTERNS_UNTIL = "2027-06-30";

/** The order drawn, with the wage that the place asks at least, the foreign side's part, and a departure while the programme lasts. */
function lawfully(plan: Plan, drawn: Cells): Cells {
  const { market, programme, currency } = plan;
  const { trade = "", workplace = "", departure_on: departure = "" } = drawn;
  const order = { market, programme, trade, workplace, hoursPerWeek: 40 };
  const least = leastMonth(MINIMUM_WAGES, order, departure) ?? 0;
  const units = isCurrency(currency) ? toMajor({ minor: least, currency }) : 0;
  const wage = Math.max(Number(drawn["wage_amount"]), Math.ceil(units / 1_000) * 1_000);
  const isIntern = programme === "jp-intern";
  const foreign = isIntern
    ? 5_000 * 172 * Number(drawn["contract_months"])
    : wage * plan.foreignPays;
  return {
    ...drawn,
    wage_amount: String(wage),
    paid_by_foreign_side_vnd: String(foreign),
    fee_service_agreed_vnd: String(Number(drawn["fee_service_vnd"]) + foreign),
    departure_on: isIntern && departure > INTERNS_UNTIL ? INTERNS_UNTIL : departure,
  };
}

/** Tens of euros and won, hundreds of yen: as contracts have them. */
function roundWage(wage: number): number {
  return wage > 1_000_000
    ? Math.round(wage / 10_000) * 10_000
    : wage > 100_000
      ? Math.round(wage / 1000) * 1000
      : Math.round(wage / 10) * 10;
}

const CITIES: Record<string, readonly string[]> = {
  JP: ["Nagoya", "Yokohama", "Sapporo", "Kobe, Hyogo"],
  TW: ["Đào Viên", "Cao Hùng"],
  KR: ["Pusan"],
  DE: ["München", "Frankfurt, Hessen"],
};

/** Half of them in the places that most orders name. */
function placeText(random: Random, market: string): string {
  const places = findMarket(market)?.places ?? [];
  const busy =
    {
      JP: ["Aichi", "Osaka", "Saitama", "Chiba", "Tokyo", "Hiroshima"],
      TW: ["Taoyuan", "Taichung", "New Taipei"],
      KR: ["Ulsan", "Geoje", "Busan"],
      DE: ["Bayern", "Hessen", "Berlin"],
    }[market] ?? [];
  return random.chance(0.1)
    ? random.pick(CITIES[market] ?? places)
    : random.pick(random.chance(0.5) ? busy : places);
}

/** As agencies write: the name, a synonym, with the place, without marks, in capitals. */
function titleOf(random: Random, trade: string, market: string, workplace: string): string {
  const found = findTrade(trade) ?? TRADES[0];
  const name = found?.names.vi ?? trade;
  const synonym = random.pick(found?.synonyms.vi.slice(0, 8) ?? [name]);
  const country = findMarket(market)?.names.vi ?? "";
  return random.pick([
    () => name,
    () => name,
    () => synonym,
    () => `${name} (${synonym})`,
    () => `Đơn hàng ${synonym} tại ${workplace}`,
    () => `${name} ${country}`,
    () => foldText(synonym),
    () => `${name}, ${workplace}`.toUpperCase(),
    () => `Tuyển ${random.int(2, 30)} ${synonym} đi ${country}`,
  ])();
}

// One plan a programme: the ranges that its sample orders are drawn from.
import type { Currency } from "#app/domain/catalogue/currency.ts";

type Language = { test: string; level: string };

export type Plan = {
  market: string;
  programme: string;
  currency: Currency;
  employer: string;
  hours: number;
  trades: readonly string[];
  months: readonly number[];
  wage: { from: number; to: number; step: number };
  languages: readonly Language[];
  education: readonly string[];
  experience: readonly number[];
  deductions: readonly number[];
  deposits: readonly number[];
  /** The worker may be asked for the ticket there. */
  airfare: boolean;
  /** What the foreign side pays of the service fee: a month of wage, or so much a month; null where it need not. */
  foreignPays: "wage" | number | null;
  /** Some workers have finished technical internship. */
  finished: boolean;
  /** A source-preparation order: only training may be charged. */
  source: boolean;
  /** Offered by an agency although only a public body may: the law refuses it. */
  refused: boolean;
};

const none: Language = { test: "none", level: "" };
const jlpt = (level: string): Language => ({ test: "JLPT", level });
const SCHOOL = ["none", "lower-secondary", "upper-secondary"] as const;

const plain = {
  months: [36],
  education: SCHOOL,
  experience: [0, 0, 12],
  deductions: [0],
  deposits: [0],
  airfare: false,
  foreignPays: null,
  finished: false,
  source: false,
  refused: false,
} as const;
const japan = {
  ...plain,
  market: "JP",
  currency: "JPY",
  employer: "Sample JP Co.",
  hours: 40,
} as const;
const taiwan = {
  ...plain,
  market: "TW",
  currency: "TWD",
  employer: "Sample TW Co.",
  hours: 40,
  airfare: true,
} as const;
const korea = {
  ...plain,
  market: "KR",
  currency: "KRW",
  employer: "Sample KR Co.",
  hours: 40,
  airfare: true,
} as const;
const germany = {
  ...plain,
  market: "DE",
  currency: "EUR",
  employer: "Sample DE GmbH",
  hours: 39,
  airfare: true,
} as const;

const INTERN = {
  ...japan,
  programme: "jp-intern",
  months: [12, 36, 36],
  wage: { from: 166_000, to: 196_000, step: 1000 },
  languages: [none, none, jlpt("N5")],
  deductions: [10_000, 15_000, 18_000, 20_000],
  foreignPays: 5_000,
  trades: [
    "food-processing",
    "seafood-processing",
    "building",
    "scaffolding",
    "rebar",
    "machining",
    "welding",
    "garment",
    "crops",
    "livestock",
    "plastic-moulding",
    "packing",
    "painting",
    "printing",
    "casting",
  ],
} satisfies Plan;
const SSW = {
  ...japan,
  programme: "jp-ssw1",
  months: [36, 60],
  wage: { from: 195_000, to: 240_000, step: 1000 },
  foreignPays: "wage",
  finished: true,
  languages: [jlpt("N4"), { test: "JFT-Basic", level: "A2" }, { test: "NAT-TEST", level: "4Q" }],
  trades: [
    "food-processing",
    "food-service",
    "hotel",
    "building-cleaning",
    "car-repair",
    "crops",
    "livestock",
    "linen",
    "warehouse",
    "aquaculture",
    "recycling",
    "wood",
    "shipbuilding",
  ],
} satisfies Plan;
const FACTORY = {
  ...taiwan,
  programme: "tw-factory",
  wage: { from: 29_500, to: 33_500, step: 100 },
  languages: [none, { test: "TOCFL", level: "A1" }],
  deductions: [0, 1500, 2000, 2500],
  deposits: [0, 0, 5_000_000, 12_000_000],
  trades: [
    "electronics-assembly",
    "machining",
    "welding",
    "garment",
    "food-processing",
    "plastic-moulding",
    "cnc",
    "footwear",
    "plating",
  ],
} satisfies Plan;

/** Programmes that send most people come up more often. */
export const PLANS: readonly Plan[] = [
  INTERN,
  SSW,
  FACTORY,
  {
    ...germany,
    programme: "de-ausbildung",
    months: [36],
    wage: { from: 1000, to: 1300, step: 10 },
    education: ["upper-secondary"],
    languages: [
      { test: "CEFR", level: "B1" },
      { test: "CEFR", level: "B2" },
    ],
    trades: ["nursing", "food-service", "hotel", "machining", "electrician", "cook", "baking"],
  },
  {
    ...taiwan,
    programme: "tw-home-carer",
    months: [36],
    wage: { from: 20_000, to: 24_000, step: 100 },
    languages: [{ test: "TOCFL", level: "A1" }, none],
    deposits: [0, 0, 10_000_000],
    trades: ["home-care"],
  },
  {
    ...korea,
    programme: "kr-e7",
    months: [24, 36],
    wage: { from: 2_400_000, to: 3_000_000, step: 10_000 },
    experience: [24, 36],
    education: ["vocational", "upper-secondary"],
    languages: [
      { test: "TOPIK", level: "2" },
      { test: "TOPIK", level: "3" },
    ],
    deductions: [0, 200_000, 300_000],
    deposits: [0, 0, 36_000_000],
    trades: ["welding", "shipbuilding", "electrician", "painting"],
  },
  { ...SSW, trades: ["care"], languages: [jlpt("N4"), jlpt("N3")] },
  INTERN,
  {
    ...taiwan,
    programme: "tw-care-centre",
    wage: { from: 29_500, to: 32_500, step: 100 },
    languages: [
      { test: "TOCFL", level: "A1" },
      { test: "TOCFL", level: "A2" },
    ],
    deductions: [0, 1500, 2500],
    trades: ["care"],
  },
  {
    ...japan,
    programme: "jp-engineer",
    months: [36],
    wage: { from: 220_000, to: 310_000, step: 1000 },
    education: ["college", "university"],
    experience: [0, 12, 24],
    languages: [jlpt("N3"), jlpt("N2")],
    trades: [
      "mechanical-engineer",
      "electrical-engineer",
      "software-engineer",
      "civil-engineer",
      "interpreter",
    ],
  },
  {
    ...germany,
    programme: "de-skilled",
    months: [24, 36],
    wage: { from: 2500, to: 3100, step: 10 },
    education: ["vocational", "college"],
    experience: [12, 24],
    languages: [
      { test: "CEFR", level: "B1" },
      { test: "CEFR", level: "B2" },
    ],
    trades: ["nursing", "electrician", "machining", "truck-driving", "welding"],
  },
  FACTORY,
  {
    ...korea,
    programme: "kr-e10",
    months: [36],
    wage: { from: 2_170_000, to: 2_500_000, step: 10_000 },
    languages: [none],
    deposits: [0, 20_000_000, 36_000_000],
    trades: ["nearshore-fishing"],
  },
  INTERN,
  {
    ...taiwan,
    programme: "tw-construction",
    wage: { from: 29_500, to: 34_000, step: 100 },
    languages: [none],
    deductions: [0, 1500],
    trades: ["building", "scaffolding", "rebar", "formwork"],
  },
  SSW,
  {
    ...taiwan,
    programme: "tw-fishing",
    wage: { from: 29_500, to: 31_500, step: 100 },
    languages: [none],
    trades: ["nearshore-fishing"],
  },
  {
    ...taiwan,
    programme: "tw-farm",
    wage: { from: 29_500, to: 31_500, step: 100 },
    languages: [none],
    trades: ["crops", "livestock"],
  },
  {
    ...taiwan,
    programme: "tw-intermediate",
    wage: { from: 33_000, to: 38_000, step: 100 },
    experience: [36],
    languages: [{ test: "TOCFL", level: "A2" }],
    trades: ["machining", "welding", "building"],
  },
  {
    ...taiwan,
    programme: "tw-domestic",
    wage: { from: 20_000, to: 22_500, step: 100 },
    languages: [{ test: "TOCFL", level: "A1" }],
    trades: ["domestic-help"],
  },
  {
    ...japan,
    programme: "jp-esd",
    months: [36],
    wage: { from: 180_000, to: 205_000, step: 1000 },
    languages: [jlpt("N5")],
    deductions: [0, 15_000],
    trades: ["food-processing", "building", "crops", "linen"],
  },
  { ...INTERN, source: true, languages: [jlpt("N5")] },
  {
    ...korea,
    programme: "kr-e9",
    months: [36],
    wage: { from: 2_100_000, to: 2_200_000, step: 10_000 },
    languages: [{ test: "EPS-TOPIK", level: "pass" }],
    trades: ["factory-work"],
    refused: true,
  },
  {
    ...korea,
    programme: "kr-e8",
    months: [5],
    wage: { from: 2_100_000, to: 2_200_000, step: 10_000 },
    languages: [none],
    trades: ["crops"],
    refused: true,
  },
  {
    ...japan,
    programme: "jp-im-japan",
    months: [36],
    wage: { from: 170_000, to: 190_000, step: 1000 },
    languages: [jlpt("N5")],
    trades: ["machining"],
    refused: true,
  },
  {
    ...germany,
    programme: "de-triple-win",
    months: [36],
    wage: { from: 1100, to: 1300, step: 10 },
    education: ["upper-secondary"],
    languages: [{ test: "CEFR", level: "B1" }],
    trades: ["nursing"],
    refused: true,
  },
];

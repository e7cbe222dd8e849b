// What the orders of the judged corpus are drawn from: a plan a programme, with the trades that people really leave for.

export type Plan = {
  market: string; programme: string; currency: string; weight: number; months: readonly number[];
  wage: readonly [from: number, to: number]; languages: readonly (readonly [test: string, level: string])[];
  education: readonly string[]; experience: readonly number[]; deposits: readonly number[]; airfare: boolean;
  /** The most asked for service, in millions of VND. */
  service: number;
  /** A month of wage that the foreign side pays of the service fee, in VND for a minor unit; 0 where it pays none. */
  foreignPays: number;
  trades: readonly string[];
};

const SCHOOL = ["none", "lower-secondary", "upper-secondary"];
const NONE = [["none", ""]] as const;
const usual = { weight: 1, months: [36], languages: NONE, education: SCHOOL, experience: [0, 0, 12], deposits: [0, 0, 5_000_000], airfare: false, service: 30, foreignPays: 0 };

/** A plan comes up as often as its weight; a trade named twice twice as often. */
export const PLANS: readonly Plan[] = [
  {
    ...usual, market: "JP", programme: "jp-intern", currency: "JPY", weight: 9, months: [12, 36, 36], wage: [166_000, 196_000], languages: [["none", ""], ["none", ""], ["JLPT", "N5"]], deposits: [0],
    trades: [
      "food-processing", "food-processing", "garment", "garment", "seafood-processing", "meat-processing", "baking", "welding", "welding", "machining", "machining", "cnc", "pressing", "painting", "plating", "casting", "forging", "sheet-metal",
      "plastic-moulding", "packing", "printing", "scaffolding", "scaffolding", "rebar", "formwork", "building", "carpentry", "plastering", "tiling", "plumbing", "plant-operation", "steel-structure", "crops", "crops", "livestock", "textile", "furniture", "electronics-assembly", "machine-maintenance", "farsea-fishing",
    ],
  },
  {
    ...usual, market: "JP", programme: "jp-ssw1", currency: "JPY", weight: 6, foreignPays: 172, months: [36, 60], wage: [195_000, 240_000], languages: [["JLPT", "N4"], ["JFT-Basic", "A2"], ["JLPT", "N3"]], deposits: [0],
    trades: [
      "food-processing", "food-processing", "food-service", "food-service", "hotel", "building-cleaning", "car-repair", "crops", "livestock", "care", "care", "care", "linen", "warehouse", "aquaculture", "recycling", "wood", "shipbuilding", "aviation",
      "truck-driving", "bus-driving", "taxi-driving", "railway", "forestry", "nearshore-fishing", "construction", "welding", "electronics-assembly",
    ],
  },
  {
    ...usual, market: "JP", programme: "jp-engineer", currency: "JPY", weight: 2, wage: [220_000, 310_000], languages: [["JLPT", "N3"], ["JLPT", "N2"]], education: ["college", "university"], experience: [0, 12, 24], deposits: [0],
    trades: ["mechanical-engineer", "electrical-engineer", "software-engineer", "civil-engineer", "interpreter", "cook"],
  },
  {
    ...usual, market: "TW", programme: "tw-factory", currency: "TWD", weight: 7, wage: [29_500, 33_500], languages: [["none", ""], ["none", ""], ["TOCFL", "A1"]], deposits: [0, 0, 5_000_000, 12_000_000], airfare: true,
    trades: [
      "electronics-assembly", "electronics-assembly", "machining", "cnc", "welding", "garment", "textile", "footwear", "food-processing", "plastic-moulding", "plating", "printing", "packing", "casting", "factory-work", "factory-work", "painting",
      "pressing", "sheet-metal", "furniture", "wood", "forklift", "warehouse", "vehicle-assembly", "linen",
    ],
  },
  { ...usual, market: "TW", programme: "tw-construction", currency: "TWD", weight: 2, wage: [29_500, 34_000], airfare: true, trades: ["construction", "building", "scaffolding", "rebar", "formwork", "bricklaying", "steel-structure"] },
  { ...usual, market: "TW", programme: "tw-care-centre", currency: "TWD", weight: 2, wage: [29_500, 32_500], languages: [["TOCFL", "A1"], ["TOCFL", "A2"]], airfare: true, trades: ["care"] },
  { ...usual, market: "TW", programme: "tw-home-carer", currency: "TWD", service: 12, weight: 2, wage: [20_000, 24_000], languages: [["TOCFL", "A1"], ["none", ""]], airfare: true, trades: ["home-care"] },
  { ...usual, market: "TW", programme: "tw-domestic", currency: "TWD", service: 12, weight: 1, wage: [20_000, 22_500], languages: [["TOCFL", "A1"], ["none", ""]], airfare: true, trades: ["domestic-help"] },
  { ...usual, market: "TW", programme: "tw-fishing", currency: "TWD", weight: 2, service: 12, wage: [29_500, 31_500], deposits: [0], trades: ["nearshore-fishing", "farsea-fishing", "seafaring"] },
  { ...usual, market: "TW", programme: "tw-farm", currency: "TWD", service: 12, weight: 1, wage: [29_500, 31_500], airfare: true, trades: ["crops", "livestock", "aquaculture"] },
  { ...usual, market: "TW", programme: "tw-intermediate", currency: "TWD", weight: 1, wage: [33_000, 38_000], languages: [["TOCFL", "A2"]], experience: [36], airfare: true, trades: ["machining", "welding", "building", "care"] },
  { ...usual, market: "KR", programme: "kr-e7", currency: "KRW", weight: 3, months: [24, 36], wage: [2_400_000, 3_000_000], languages: [["TOPIK", "2"], ["TOPIK", "3"], ["none", ""]], education: ["vocational", "upper-secondary"], experience: [24, 36], deposits: [0, 0, 36_000_000], airfare: true, trades: ["welding", "welding", "shipbuilding", "electrician", "painting", "steel-structure"] },
  { ...usual, market: "KR", programme: "kr-e10", currency: "KRW", weight: 2, wage: [2_170_000, 2_500_000], deposits: [0, 20_000_000], airfare: true, trades: ["nearshore-fishing", "aquaculture"] },
  {
    ...usual, market: "DE", programme: "de-ausbildung", currency: "EUR", weight: 3, months: [36], wage: [1000, 1300], languages: [["CEFR", "B1"], ["CEFR", "B2"]], education: ["upper-secondary"], experience: [0], deposits: [0], airfare: true,
    trades: ["nursing", "nursing", "nursing", "care", "food-service", "hotel", "cook", "baking", "meat-processing", "machining", "car-repair", "electrician", "plumbing", "bricklaying", "railway", "warehouse", "air-conditioning"],
  },
  {
    ...usual, market: "DE", programme: "de-skilled", currency: "EUR", weight: 2, months: [24, 36], wage: [2500, 3100], languages: [["CEFR", "B1"], ["CEFR", "B2"]], education: ["vocational", "college"], experience: [12, 24], deposits: [0], airfare: true,
    trades: ["nursing", "electrician", "machining", "truck-driving", "bus-driving", "welding", "software-engineer", "air-conditioning", "machine-maintenance"],
  },
];

// A random document that is public at an instant, for tests of what reads documents; values repeat, so that ties happen.
import type { FilterDocument } from "#search/documents/document.ts";
import type { Random } from "./random.ts";

export function randomDocument(random: Random, at: Date): FilterDocument {
  const language = random.pick(["none", "ja", "ko"]);
  const languageStep = language === "none" ? 0 : random.int(1, 4);
  const languageMonths = languageStep * 3;
  const depositVnd = random.pick([0, 5_000_000]);
  return {
    id: random.uuid(at.getTime() + random.int(0, 1_000_000)),
    market: random.pick(["JP", "KR", "TW"]),
    place: random.pick(["Aichi", "Osaka", ""]),
    programme: random.pick(["p1", "p2", "p3"]),
    trade: random.pick(["t1", "t2", "t3", "t4"]),
    tradeGroup: random.pick(["g1", "g2"]),
    agency: `agency-${random.int(1, 5)}`,
    contract: random.pick(["up-to-12", "25-36"]),
    educationStep: random.int(0, 5),
    experienceMonths: random.pick([0, 12]),
    gender: random.pick(["any", "male", "female"]),
    ageMin: 18,
    ageMax: random.pick([30, 40, 999]),
    language,
    languageStep,
    languageMonths,
    languageNeed: `${language}:${languageStep}:${languageMonths}`,
    costVnd: random.int(0, 5) * 10_000_000,
    costMonthsMilli: random.int(0, 4) * 500,
    wageVnd: random.int(20, 25) * 1_000_000,
    depositVnd,
    noDeposit: depositVnd === 0,
    departureMonth: random.pick([null, "2027-03", "2027-04"]),
    applyBy: at.getTime() + random.int(1, 5) * 86_400_000,
    approvedAt: at.getTime() - random.int(1, 9) * 3_600_000,
    publicFrom: at.getTime() - 1_000,
    publicUntil: at.getTime() + 1_000,
    stoppedFrom: 9e15,
    stoppedUntil: 9e15,
  };
}

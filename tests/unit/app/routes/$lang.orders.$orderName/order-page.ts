// An order's page for tests: welding in Aichi, 48.5 million where the law allows 101.4; each test changes what it looks at.
import { fromMajor } from "#app/domain/catalogue/currency.ts";
import type { OrderPage } from "#app/domain/orders/views/order-views.ts";
import { pointsToAsk } from "#app/domain/orders/views/points-to-ask.ts";
import { fee, lawfulOrder } from "#tests/unit/app/domain/law/lawful-order.ts";

const WAGE = fromMajor(180_000, "JPY");

export function orderPage(changes: Partial<OrderPage> = {}): OrderPage {
  const terms = lawfulOrder("jp-intern", {
    serviceAgreedVnd: 40_000_000,
    fees: [fee("service", 40_000_000), fee("training", 5_900_000), fee("documents", 2_600_000)],
    boardLodgingDeduction: fromMajor(20_000, "JPY"),
  });
  return {
    id: "1",
    code: "7K3Q9A",
    title: "Hàn",
    market: "JP",
    programme: "jp-intern",
    trade: "welding",
    workplace: "Aichi",
    employer: "Demo JP",
    headcount: 10,
    placesLeft: 10,
    gender: "any",
    ageMin: 19,
    ageMax: 35,
    wage: WAGE,
    wageVnd: 30_960_000,
    costVnd: 48_500_000,
    costMonths: 1.567,
    serviceVnd: 40_000_000,
    serviceCapVnd: 92_880_000,
    capTotalVnd: 101_380_000,
    depositVnd: 0,
    languages: [{ test: "JLPT", level: "N5", taughtBeforeDeparture: false }],
    language: "ja",
    languageStep: 1,
    languageMonths: 3,
    contractMonths: 36,
    approvalKind: "supply-contract",
    applyBy: "2026-12-20",
    departureOn: "2027-05-20",
    approvedOn: "2026-11-20",
    points: pointsToAsk(changes.findings ?? []).length,
    agency: {
      slug: "chim-lac-9917",
      name: "Công ty CP Phái cử Chim Lạc",
      licenceNumber: "9917/LĐTBXH-GP",
    },
    description: "Hàn tại Aichi.",
    education: "upper-secondary",
    experienceMonths: 0,
    finishedProgramme: "none",
    hoursPerWeek: 40,
    deduction: fromMajor(20_000, "JPY"),
    rateOn: "2026-11-20",
    terms,
    approval: {
      kind: "supply-contract",
      number: "8090/QLLĐNN-JP",
      approvedOn: "2026-08-25",
      validUntil: null,
    },
    licenceListedOn: "2026-11-20",
    interviewOn: "2027-01-05",
    confirmedOn: "2026-11-20",
    findings: [],
    ...changes,
  };
}

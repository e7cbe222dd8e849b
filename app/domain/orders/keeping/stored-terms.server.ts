/** Turns a stored order back into the terms that the law engine checks. */

import { isCurrency } from "#app/domain/catalogue/currency.ts";
import type { OrderTerms } from "#app/domain/law/terms.ts";
import type { Prisma } from "#prisma/generated/client.ts";
import { toDay, toDayOrNull } from "#prisma/day.ts";

export const TERMS_INCLUDE = {
  approval: true,
  fees: true,
  languages: true,
  agency: {
    select: { id: true, slug: true, name: true, licence: { include: { permits: true } } },
  },
} satisfies Prisma.OrderInclude;

export type StoredOrder = Prisma.OrderGetPayload<{ include: typeof TERMS_INCLUDE }>;

/** The terms as they were written. Throws TypeError where the wage's currency is none the portal knows. */
export function termsOfRow(row: StoredOrder): OrderTerms {
  if (!isCurrency(row.wageCurrency))
    throw new TypeError(`order ${row.id} has a wage in ${row.wageCurrency}`);
  const [language] = row.languages;
  return {
    orderRef: row.ref,
    market: row.market,
    programme: row.programme,
    trade: row.trade,
    approvalKind:
      row.approval?.kind === "source_preparation" ? "source-preparation" : "supply-contract",
    approvalNo: row.approval?.number ?? null,
    approvedOn: toDayOrNull(row.approval?.approvedOn ?? null),
    title: row.title,
    description: row.description,
    employer: row.employer,
    workplace: row.workplace,
    headcount: row.headcount,
    gender: row.gender === "male" || row.gender === "female" ? row.gender : "any",
    ageMin: row.ageMin,
    ageMax: row.ageMax,
    education: row.education,
    experienceMonths: row.experienceMonths,
    finishedProgramme:
      row.finishedProgramme === "intern-2" || row.finishedProgramme === "intern-3"
        ? row.finishedProgramme
        : "none",
    language: { test: language?.test ?? "none", level: language?.level ?? null },
    wage: { minor: Number(row.wageMinor), currency: row.wageCurrency },
    hoursPerWeek: row.hoursPerWeek,
    contractMonths: row.contractMonths,
    boardLodgingDeduction: { minor: Number(row.deductionMinor), currency: row.wageCurrency },
    serviceAgreedVnd: Number(row.serviceAgreedVnd),
    paidByForeignSideVnd: Number(row.paidByForeignSideVnd),
    fees: row.fees.map(({ kind, name, amountVnd }) => ({
      kind,
      name,
      amountVnd: Number(amountVnd),
    })),
    applyBy: toDay(row.applyBy),
    interviewOn: toDayOrNull(row.interviewOn),
    departureOn: toDayOrNull(row.departureOn),
  };
}

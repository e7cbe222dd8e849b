/** Turns a stored order back into the terms that the law engine checks. */

import { isCurrency } from "#app/domain/catalogue/currency.ts";
import type { Extension, OrderTerms } from "#app/domain/law/terms.ts";
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
  return {
    orderRef: row.ref,
    ...letterTerms(row),
    market: row.market,
    programme: row.programme,
    trade: row.trade,
    title: row.title,
    description: row.description,
    employer: row.employer,
    workplace: row.workplace,
    headcount: row.headcount,
    ...personTerms(row),
    ...moneyTerms(row),
    hoursPerWeek: row.hoursPerWeek,
    contractMonths: row.contractMonths,
    applyBy: toDay(row.applyBy),
    interviewOn: toDayOrNull(row.interviewOn),
    departureOn: toDayOrNull(row.departureOn),
  };
}

function letterTerms({ approval: letter }: StoredOrder) {
  const isPreparation = letter?.kind === "source_preparation";
  return {
    approvalKind: isPreparation ? ("source-preparation" as const) : ("supply-contract" as const),
    approvalNo: letter?.number ?? null,
    approvedOn: toDayOrNull(letter?.approvedOn ?? null),
  };
}

function personTerms(
  row: StoredOrder,
): Pick<
  OrderTerms,
  | "gender"
  | "ageMin"
  | "ageMax"
  | "education"
  | "experienceMonths"
  | "finishedProgramme"
  | "language"
> {
  const { gender, finishedProgramme: finished } = row;
  const [language] = row.languages;
  return {
    gender: gender === "male" || gender === "female" ? gender : "any",
    ageMin: row.ageMin,
    ageMax: row.ageMax,
    education: row.education,
    experienceMonths: row.experienceMonths,
    finishedProgramme: finished === "intern-2" || finished === "intern-3" ? finished : "none",
    language: { test: language?.test ?? "none", level: language?.level ?? null },
  };
}

function moneyTerms(row: StoredOrder) {
  const currency = row.wageCurrency;
  if (!isCurrency(currency)) throw new TypeError(`order ${row.id} has a wage in ${currency}`);
  return {
    wage: { minor: Number(row.wageMinor), currency },
    boardLodgingDeduction: { minor: Number(row.deductionMinor), currency },
    extension: extensionOf(row),
    serviceAgreedVnd: Number(row.serviceAgreedVnd),
    paidByForeignSideVnd: Number(row.paidByForeignSideVnd),
    fees: row.fees.map(({ kind, name, amountVnd }) => ({
      kind,
      name,
      amountVnd: Number(amountVnd),
    })),
  };
}

function extensionOf({ extensionMonths, extensionFeeVnd }: StoredOrder): Extension | null {
  if (extensionMonths === null && extensionFeeVnd === null) return null;
  return { months: extensionMonths ?? 0, feeVnd: Number(extensionFeeVnd ?? 0) };
}

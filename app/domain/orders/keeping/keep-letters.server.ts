/** Puts the ministry's letters that orders name on file. */

import type { OrderTerms } from "#app/domain/law/terms.ts";
import type { Transaction } from "#prisma/client.server.ts";
import { toDate } from "#prisma/day.ts";

/** A letter as an order of the agency names it. */
export type NamedLetter = { agencyId: string; terms: OrderTerms };

type Letter = NonNullable<ReturnType<typeof letterOf>>;

/** Where an order's letter stands in what `keepLetters` answers. */
export function letterText({ agencyId, terms }: NamedLetter): string {
  return textOf({ agencyId, number: terms.approvalNo ?? "", trade: terms.trade });
}

/** Keeps each letter once, with what was last said of it; answers their ids by `letterText`. Under the lock of the agencies. */
export async function keepLetters(
  tx: Transaction,
  named: readonly NamedLetter[],
): Promise<ReadonlyMap<string, string>> {
  const letters = new Map(
    named.flatMap((each) => {
      const letter = letterOf(each);
      return letter === null ? [] : [[textOf(letter), letter] as const];
    }),
  );
  const wanted = [...letters.values()];
  if (wanted.length === 0) return new Map();
  await tx.contractApproval.createMany({ data: wanted, skipDuplicates: true });
  const rows = await tx.contractApproval.findMany({
    where: {
      agencyId: { in: [...new Set(wanted.map(({ agencyId }) => agencyId))] },
      number: { in: wanted.map(({ number }) => number) },
    },
    orderBy: { id: "asc" },
  });
  for (const row of rows) {
    const letter = letters.get(textOf(row));
    if (letter && !saysTheSame(row, letter))
      await tx.contractApproval.update({ where: { id: row.id }, data: letter });
  }
  return new Map(rows.map((row) => [textOf(row), row.id]));
}

function letterOf({ agencyId, terms }: NamedLetter) {
  const { approvalNo: number, approvedOn, approvalKind, market, trade } = terms;
  if (number === null || approvedOn === null) return null;
  const kind =
    approvalKind === "supply-contract"
      ? ("supply_contract" as const)
      : ("source_preparation" as const);
  return { agencyId, number, trade, kind, market, approvedOn: toDate(approvedOn) };
}

function textOf(letter: { agencyId: string; number: string; trade: string }): string {
  return [letter.agencyId, letter.number, letter.trade].join(" ");
}

function saysTheSame(row: Omit<Letter, "agencyId">, letter: Letter): boolean {
  return (
    row.kind === letter.kind &&
    row.market === letter.market &&
    row.approvedOn.getTime() === letter.approvedOn.getTime()
  );
}

/** Whose a tax code is after a register: one that is printed for two firms stays with the firm that has it. */

type Firm = { taxCode: string | null };
type Printed = Firm & { number: string };

export type TaxCodes<Known extends Firm, Row extends Printed> = {
  updates: { known: Known; row: Row }[];
  additions: Row[];
  /** Licence numbers of the rows whose tax code is another firm's, and was not taken from them. */
  disputed: string[];
};

/**
 * The rows with the tax codes that they may have; `known` are all firms on file. A blank tax code takes none away. Firms
 * that print each other's code change them; a code that its holder keeps, or that an earlier row has, goes to nobody else.
 */
export function settleTaxCodes<Known extends Firm, Row extends Printed>(
  known: readonly Known[],
  { updates, additions }: Pick<TaxCodes<Known, Row>, "updates" | "additions">,
): TaxCodes<Known, Row> {
  const moving = new Set(
    updates
      .filter(({ known: firm, row }) => row.taxCode !== null && row.taxCode !== firm.taxCode)
      .map(({ known: firm }) => firm),
  );
  const held = new Set(known.filter((firm) => !moving.has(firm)).map(({ taxCode }) => taxCode));
  const disputed: string[] = [];

  function settle(row: Row, before: string | null): Row {
    if (row.taxCode === null || row.taxCode === before) return { ...row, taxCode: before };
    if (held.has(row.taxCode)) disputed.push(row.number);
    const taxCode = [row.taxCode, before].find((code) => code !== null && !held.has(code)) ?? null;
    held.add(taxCode);
    return { ...row, taxCode };
  }

  return {
    updates: updates.map(({ known: firm, row }) => ({
      known: firm,
      row: settle(row, firm.taxCode),
    })),
    additions: additions.map((row) => settle(row, null)),
    disputed,
  };
}

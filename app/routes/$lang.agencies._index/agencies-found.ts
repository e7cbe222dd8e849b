// Which agencies a typed text finds, and in which order they stand: those that recruit now first.
import type { AgencyName } from "#app/domain/agencies/agencies.server.ts";
import { firmNameKey } from "#app/domain/identifiers/firm-name.ts";
import { licenceNumberKey } from "#app/domain/identifiers/licence-number.ts";
import { foldText } from "#app/domain/catalogue/names.ts";

/**
 * A licence is found by the beginning of its number, a name by any part of it without accents and spaces; where no whole
 * name has that part, the legal form is left out of both ('cty may xanh'). Nothing typed finds all.
 */
export function agenciesFound(agencies: readonly AgencyName[], typed: string): AgencyName[] {
  return matching(agencies, typed).sort((a, b) => rank(a) - rank(b));
}

function matching(agencies: readonly AgencyName[], typed: string): AgencyName[] {
  const number = licenceNumberKey(typed);
  if (number !== null)
    return agencies.filter(({ licenceNumber }) =>
      licenceNumberKey(licenceNumber)?.startsWith(number),
    );
  const whole = agencies.filter(({ name }) => lettersOf(name).includes(lettersOf(typed)));
  return whole.length > 0
    ? whole
    : agencies.filter(({ name }) => firmNameKey(name).includes(firmNameKey(typed)));
}

function lettersOf(text: string): string {
  return foldText(text).replace(/[^\p{L}\p{N}]/gu, "");
}

export function mayRecruit({ standing }: Pick<AgencyName, "standing">): boolean {
  return standing === "active";
}

function rank(agency: AgencyName): number {
  if (!mayRecruit(agency)) return 2;
  return agency.openOrders > 0 ? 0 : 1;
}

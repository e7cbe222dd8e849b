/** Reads the facts of a licence from its row. */

import { toDayOrNull } from "#prisma/day.ts";
import type { LicenceFacts, LicenceState, PermittedLicence } from "./licence.ts";

export type LicenceRow = {
  state: LicenceState;
  stateOn: Date | null;
  suspendedFrom: Date | null;
  suspendedTo: Date | null;
};

export function licenceFacts(row: LicenceRow): LicenceFacts {
  return {
    state: row.state,
    stateOn: toDayOrNull(row.stateOn),
    suspendedFrom: toDayOrNull(row.suspendedFrom),
    suspendedTo: toDayOrNull(row.suspendedTo),
  };
}

/** The same with its market permits, in the order of their codes. */
export function permittedLicence(
  row: LicenceRow & { permits: readonly { kind: string }[] },
): PermittedLicence {
  return { ...licenceFacts(row), permits: row.permits.map(({ kind }) => kind).sort() };
}

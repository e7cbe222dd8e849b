/** Reads what is on file for the rows of a sheet and nothing else: the agencies they name, and who holds their letters. */

import type { PermittedLicence } from "#app/domain/licences/licence.ts";
import { permittedLicence } from "#app/domain/licences/stored-licence.server.ts";
import { claimOf } from "#app/domain/orders/keeping/letter-claims.ts";
import type { Claim } from "#app/domain/orders/keeping/letter-claims.ts";
import { readLetterHolders } from "#app/domain/orders/keeping/orders-on-file.server.ts";
import { database } from "#prisma/client.server.ts";
import type { ReadRow } from "./judge-rows.ts";

export type NamedAgency = { id: string; name: string; licence: PermittedLicence };

/** The agencies whose licences the rows name, by licence key. */
export async function readNamedAgencies(
  rows: readonly ReadRow[],
): Promise<ReadonlyMap<string, NamedAgency>> {
  const keys = new Set(rows.flatMap((row) => (row.ok ? (row.licenceKey ?? []) : [])));
  const licences = await database().prisma.licence.findMany({
    where: { numberKey: { in: [...keys] } },
    include: { permits: true, agency: { select: { id: true, name: true } } },
  });
  return new Map(
    licences.map((row) => [
      row.numberKey,
      {
        id: row.agency.id,
        name: row.agency.name,
        licence: permittedLicence(row),
      },
    ]),
  );
}

/** Orders on file that hold a letter the rows name; their agencies are named by licence key, as the rows name them. */
export async function readLetterClaims(
  rows: readonly ReadRow[],
  agencies: ReadonlyMap<string, NamedAgency>,
): Promise<Claim[]> {
  const claims = rows.flatMap((row) => {
    const agency = row.ok && row.licenceKey !== null ? agencies.get(row.licenceKey) : undefined;
    return row.ok && agency ? [claimOf(agency.id, row.terms)] : [];
  });
  const keyOf = new Map([...agencies].map(([key, { id }]) => [id, key]));
  const holders = await readLetterHolders(database().prisma, claims);
  return holders.map((claim) => ({ ...claim, agency: keyOf.get(claim.agency) ?? "" }));
}

/** Reads agencies as the public may see them; an agency's page stays when its licence ends, for it still owes duties. */

import { dayInVietnam } from "#app/domain/catalogue/day.ts";
import type { Day } from "#app/domain/catalogue/day.ts";
import { database } from "#prisma/client.server.ts";
import { toDay, toDayOrNull } from "#prisma/day.ts";
import type { ChannelKind } from "./channel.ts";
import { isSuspendedOn } from "#app/domain/licences/licence.ts";
import type { LicenceState } from "#app/domain/licences/licence.ts";

export type AgencyPage = {
  id: string;
  slug: string;
  name: string;
  nameEn: string;
  licence: {
    number: string;
    grantedOn: Day;
    state: LicenceState;
    stateOn: Day | null;
    suspended: boolean;
    listedOn: Day;
    approvals: string[];
  };
  channels: { kind: ChannelKind; value: string; source: string; declaredOn: Day }[];
};

export type AgencyName = {
  slug: string;
  name: string;
  licenceNumber: string;
  state: LicenceState;
  suspended: boolean;
  openOrders: number;
};

/** The agency of an address, whatever became of its licence. Null where there is none. */
export async function findAgency(slug: string, at: Date): Promise<AgencyPage | null> {
  const row = await database().prisma.agency.findUnique({
    where: { slug },
    include: {
      licence: { include: { approvals: true } },
      channels: { orderBy: [{ kind: "asc" }, { declaredOn: "asc" }, { id: "asc" }] },
    },
  });
  if (!row?.licence) return null;
  const { licence } = row;
  const stop = {
    state: licence.state,
    suspendedFrom: toDayOrNull(licence.suspendedFrom),
    suspendedTo: toDayOrNull(licence.suspendedTo),
  };
  return {
    id: row.id,
    slug: row.slug,
    name: row.name,
    nameEn: row.nameEn,
    licence: {
      number: licence.number,
      grantedOn: toDay(licence.grantedOn),
      state: licence.state,
      stateOn: toDayOrNull(licence.stateOn),
      suspended: isSuspendedOn(stop, dayInVietnam(at)),
      listedOn: toDay(licence.listedOn),
      approvals: licence.approvals.map(({ kind }) => kind).sort(),
    },
    channels: row.channels.map(({ kind, value, source, declaredOn }) => ({
      kind,
      value,
      source,
      declaredOn: toDay(declaredOn),
    })),
  };
}

/** Every agency by name, with its licence's state today and how many orders it has open. */
export async function listAgencyNames(at: Date): Promise<AgencyName[]> {
  const text = `
    SELECT a.slug, a.name, l.number AS "licenceNumber", l.state, COALESCE(open.orders, 0)::int AS "openOrders",
      COALESCE(l.suspended_from <= $2::date AND (l.suspended_to IS NULL OR l.suspended_to >= $2::date), false) AS suspended
    FROM agency a JOIN licence l ON l.agency_id = a.id
    LEFT JOIN (SELECT agency_id, count(*) AS orders FROM public_orders($1) GROUP BY agency_id) open ON open.agency_id = a.id
    ORDER BY a.name, a.slug`;
  const { rows } = await database().pool.query<AgencyName>({
    name: "agency-names",
    text,
    values: [at, dayInVietnam(at)],
  });
  return rows;
}

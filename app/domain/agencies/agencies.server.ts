/** Reads agencies as the public may see them; an agency's page stays when its licence ends, for it still owes duties. */

import { dayInVietnam } from "#app/domain/catalogue/day.ts";
import type { Day } from "#app/domain/catalogue/day.ts";
import { database } from "#prisma/client.server.ts";
import { permittedLicence } from "#app/domain/licences/stored-licence.server.ts";
import { toDay } from "#prisma/day.ts";
import type { ChannelKind } from "./channel.ts";
import { hasEndedOn, standingOn } from "#app/domain/licences/licence.ts";
import type { LicenceFacts, LicenceStanding } from "#app/domain/licences/licence.ts";

export type AgencyPage = {
  id: string;
  slug: string;
  name: string;
  nameEn: string;
  licence: {
    number: string;
    grantedOn: Day;
    standing: LicenceStanding;
    /** Null while it has not ended, and where the register names no day. */
    endedOn: Day | null;
    listedOn: Day;
    permits: string[];
  };
  channels: { kind: ChannelKind; value: string; source: string; declaredOn: Day }[];
};

export type AgencyName = {
  slug: string;
  name: string;
  licenceNumber: string;
  standing: LicenceStanding;
  openOrders: number;
};

/** The agency of an address, whatever became of its licence. Null where there is none. */
export async function findAgency(slug: string, at: Date): Promise<AgencyPage | null> {
  const row = await database().prisma.agency.findUnique({
    where: { slug },
    include: {
      licence: { include: { permits: true } },
      channels: { orderBy: [{ kind: "asc" }, { declaredOn: "asc" }, { id: "asc" }] },
    },
  });
  if (!row?.licence) return null;
  const { licence } = row;
  const facts = permittedLicence(licence);
  const today = dayInVietnam(at);
  return {
    id: row.id,
    slug: row.slug,
    name: row.name,
    nameEn: row.nameEn,
    licence: {
      number: licence.number,
      grantedOn: toDay(licence.grantedOn),
      standing: standingOn(facts, today),
      endedOn: hasEndedOn(facts, today) ? facts.stateOn : null,
      listedOn: toDay(licence.listedOn),
      permits: [...facts.permits],
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
    SELECT a.slug, a.name, l.number AS "licenceNumber", COALESCE(open.orders, 0)::int AS "openOrders", l.state,
      l.state_on::text AS "stateOn", l.suspended_from::text AS "suspendedFrom", l.suspended_to::text AS "suspendedTo"
    FROM agency a JOIN licence l ON l.agency_id = a.id
    LEFT JOIN (SELECT agency_id, count(*) AS orders FROM public_orders($1) GROUP BY agency_id) open ON open.agency_id = a.id
    ORDER BY a.name, a.slug`;
  const { rows } = await database().pool.query<Omit<AgencyName, "standing"> & LicenceFacts>({
    name: "agency-names",
    text,
    values: [at],
  });
  const today = dayInVietnam(at);
  return rows.map(({ slug, name, licenceNumber, openOrders, ...licence }) => {
    return { slug, name, licenceNumber, openOrders, standing: standingOn(licence, today) };
  });
}

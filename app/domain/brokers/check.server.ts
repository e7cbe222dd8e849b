/** Answers the check box: looks up all that a text names in the licence register, the declared channels and the verified reports. */

import { firmNameKey } from "#app/domain/identifiers/firm-name.ts";
import { readIdentifiers } from "#app/domain/identifiers/identifiers.ts";
import type { Identifier, IdentifierKind } from "#app/domain/identifiers/identifiers.ts";
import { hasEndedOn, standingOn } from "#app/domain/licences/licence.ts";
import type { LicenceFacts } from "#app/domain/licences/licence.ts";
import { dayInVietnam } from "#app/domain/catalogue/day.ts";
import type { Day } from "#app/domain/catalogue/day.ts";
import { database } from "#prisma/client.server.ts";
import { verdictFor } from "./check.ts";
import type { CheckedAgency, CheckResult, FlagSubject } from "./check.ts";
import { nearness } from "./near-names.ts";

type Listed = {
  id: string;
  slug: string;
  name: string;
  nameEn: string;
  nameKey: string;
  licenceNumber: string;
  numberKey: string;
  listedOn: Day;
} & LicenceFacts;
type Match = { agency: Listed; by: IdentifierKind; value: string };

const HINTS = 5;

/**
 * One answer for each identifier in the text, in its order; none where the text names nothing. Numbers, pages and
 * accounts match exactly after normalising; names by their key.
 */
export async function checkText(text: string, at: Date): Promise<CheckResult[]> {
  const identifiers = readIdentifiers(text);
  if (identifiers.length === 0) return [];
  const agencies = await listListed(at);
  return Promise.all(identifiers.map((identifier) => checkOne(identifier, agencies, at)));
}

async function checkOne(
  identifier: Identifier,
  agencies: readonly Listed[],
  at: Date,
): Promise<CheckResult> {
  const [channels, flag] = await Promise.all([findChannels(identifier), findFlag(identifier)]);
  const match = matchOf(identifier, agencies, channels);
  const agency = match === null ? null : await describe(match, at);
  const { kind, written, keys } = identifier;
  return {
    kind: match?.by ?? kind,
    written,
    formerLine: kind === "phone" ? (keys.phone?.[1] ?? null) : null,
    verdict: verdictFor(agency),
    agency,
    flag,
    didYouMean: match === null ? nearNames(identifier, agencies, dayInVietnam(at)) : [],
    registerDay: newestDay(agencies),
  };
}

function newestDay(agencies: readonly Listed[]): Day | null {
  return agencies.reduce<Day | null>(
    (newest, { listedOn }) => (newest === null || listedOn > newest ? listedOn : newest),
    null,
  );
}

async function listListed(at: Date): Promise<Listed[]> {
  const text = `
    SELECT a.id, a.slug, a.name, a.name_en AS "nameEn", a.name_key AS "nameKey", l.number AS "licenceNumber", l.number_key AS "numberKey",
      l.state, l.state_on::text AS "stateOn", l.suspended_from::text AS "suspendedFrom", l.suspended_to::text AS "suspendedTo", l.listed_on::text AS "listedOn"
    FROM agency a JOIN licence l ON l.agency_id = a.id ORDER BY NOT licence_is_active(l, $1::date), a.name, a.id`;
  const values = [dayInVietnam(at)];
  return (await database().pool.query<Listed>({ name: "check-agencies", text, values })).rows;
}

type DeclaredChannel = { agencyId: string; kind: IdentifierKind; value: string };

async function findChannels({ keys }: Identifier): Promise<DeclaredChannel[]> {
  const text = `
    SELECT agency_id AS "agencyId", kind, value FROM channel
    WHERE (kind = 'phone' AND value_key = ANY($1)) OR (kind = 'page' AND value_key = ANY($2)) OR (kind = 'bank_account' AND value_key = ANY($3))
    ORDER BY kind, id`;
  const values = [keys.phone ?? [], keys.page ?? [], keys.bank_account ?? []];
  return (await database().pool.query<DeclaredChannel>({ name: "check-channels", text, values }))
    .rows;
}

async function findFlag({ kind, keys }: Identifier): Promise<CheckResult["flag"]> {
  const text = `
    SELECT subject, value, reason, report_count AS "reportCount", flagged_on::text AS "flaggedOn" FROM broker_flag
    WHERE lifted_on IS NULL AND ((subject = 'phone' AND value_key = ANY($1)) OR (subject = 'page' AND value_key = ANY($2))
      OR (subject = 'bank_account' AND value_key = ANY($3)) OR (subject = 'name' AND value_key = ANY($4)))
    ORDER BY subject = $5::flag_subject DESC, report_count DESC LIMIT 1`;
  const subject: FlagSubject = kind === "licence" ? "name" : kind;
  const values = [
    keys.phone ?? [],
    keys.page ?? [],
    keys.bank_account ?? [],
    keys.name ?? [],
    subject,
  ];
  const { rows } = await database().pool.query<NonNullable<CheckResult["flag"]>>({
    name: "check-flag",
    text,
    values,
  });
  return rows[0] ?? null;
}

/** A licence number or a channel settles it; a name does only where it is the whole name. Firms with a live licence come first. */
function matchOf(
  { keys }: Identifier,
  agencies: readonly Listed[],
  channels: readonly DeclaredChannel[],
): Match | null {
  const byLicence = agencies.find(({ numberKey }) => keys.licence?.includes(numberKey));
  if (byLicence) return { agency: byLicence, by: "licence", value: byLicence.licenceNumber };
  for (const agency of agencies) {
    const channel = channels.find(({ agencyId }) => agencyId === agency.id);
    if (channel) return { agency, by: channel.kind, value: channel.value };
  }
  const byName = agencies.find(({ nameKey, nameEn }) =>
    keys.name?.some((key) => key === nameKey || (nameEn !== "" && key === firmNameKey(nameEn))),
  );
  return byName ? { agency: byName, by: "name", value: byName.name } : null;
}

async function describe({ agency, by, value }: Match, at: Date): Promise<CheckedAgency> {
  const text = "SELECT count(*)::int AS orders FROM public_orders($1) WHERE agency_id = $2::uuid";
  const { rows } = await database().pool.query<{ orders: number }>({
    name: "check-open-orders",
    text,
    values: [at, agency.id],
  });
  const { slug, name, licenceNumber, listedOn } = agency;
  const today = dayInVietnam(at);
  return {
    slug,
    name,
    licenceNumber,
    standing: standingOn(agency, today),
    endedOn: hasEndedOn(agency, today) ? agency.stateOn : null,
    listedOn,
    openOrders: rows[0]?.orders ?? 0,
    matchedBy: by,
    matchedValue: value,
  };
}

function nearNames(
  { kind, keys }: Identifier,
  agencies: readonly Listed[],
  today: Day,
): CheckResult["didYouMean"] {
  const name = keys.name?.[0];
  if (kind !== "name" || name === undefined) return [];
  return agencies
    .map((agency) => ({
      agency,
      far: nearest([
        nearness(name, agency.nameKey),
        agency.nameEn === "" ? null : nearness(name, firmNameKey(agency.nameEn)),
      ]),
    }))
    .filter((each): each is { agency: Listed; far: number } => each.far !== null)
    .sort((a, b) => a.far - b.far || a.agency.name.localeCompare(b.agency.name, "vi"))
    .slice(0, HINTS)
    .map(({ agency }) => ({
      slug: agency.slug,
      name: agency.name,
      licenceNumber: agency.licenceNumber,
      standing: standingOn(agency, today),
    }));
}

function nearest(values: (number | null)[]): number | null {
  const found = values.filter((value) => value !== null);
  return found.length === 0 ? null : Math.min(...found);
}

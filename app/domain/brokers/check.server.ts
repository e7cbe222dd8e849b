/** Answers the check box: looks a typed text up in the licence register, the declared channels and the verified reports. */

import { agencyNameKey } from "#app/domain/agencies/agency.ts";
import { isSuspendedOn } from "#app/domain/licences/licence.ts";
import type { LicenceState } from "#app/domain/licences/licence.ts";
import { dayInVietnam } from "#app/domain/catalogue/day.ts";
import type { Day } from "#app/domain/catalogue/day.ts";
import { database } from "#prisma/client.server.ts";
import { verdictFor } from "./check.ts";
import type { CheckedAgency, CheckResult, FlagSubject } from "./check.ts";
import { nearness } from "./near-names.ts";
import { readTypedName } from "./typed-name.ts";
import type { TypedKind, TypedName } from "./typed-name.ts";

type Listed = {
  id: string;
  slug: string;
  name: string;
  nameEn: string;
  nameKey: string;
  licenceNumber: string;
  numberKey: string;
  state: LicenceState;
  stateOn: Day | null;
  suspendedFrom: Day | null;
  suspendedTo: Day | null;
  listedOn: Day;
};
type Match = { agency: Listed; by: TypedKind; value: string };

const HINTS = 5;

/** Null where the text says nothing at all. Numbers, pages and accounts match exactly after normalising; names by their key. */
export async function checkName(text: string, at: Date): Promise<CheckResult | null> {
  const typed = readTypedName(text);
  if (typed === null) return null;
  const [agencies, channels, flag] = await Promise.all([
    listListed(),
    findChannels(typed),
    findFlag(typed),
  ]);
  const match = matchOf(typed, agencies, channels);
  const agency = match === null ? null : await describe(match, at);
  return {
    kind: match?.by ?? typed.kind,
    typed: text.trim(),
    normalised: typed.keys[match?.by ?? typed.kind] ?? "",
    verdict: verdictFor(agency),
    agency,
    flag,
    didYouMean: match === null ? nearNames(typed, agencies) : [],
    registerDay: agencies.reduce<Day | null>(
      (newest, { listedOn }) => (newest === null || listedOn > newest ? listedOn : newest),
      null,
    ),
  };
}

async function listListed(): Promise<Listed[]> {
  const text = `
    SELECT a.id, a.slug, a.name, a.name_en AS "nameEn", a.name_key AS "nameKey", l.number AS "licenceNumber", l.number_key AS "numberKey",
      l.state, l.state_on::text AS "stateOn", l.suspended_from::text AS "suspendedFrom", l.suspended_to::text AS "suspendedTo", l.listed_on::text AS "listedOn"
    FROM agency a JOIN licence l ON l.agency_id = a.id ORDER BY l.state, a.name, a.id`;
  return (await database().pool.query<Listed>({ name: "check-agencies", text })).rows;
}

async function findChannels({
  keys,
}: TypedName): Promise<{ agencyId: string; kind: TypedKind; value: string }[]> {
  const wanted = [
    ["phone", keys.phone],
    ["page", keys.page],
    ["bank_account", keys.bank_account],
  ] as const;
  const text =
    "SELECT agency_id AS \"agencyId\", kind, value FROM channel WHERE (kind, value_key) IN (('phone', $1), ('page', $2), ('bank_account', $3)) ORDER BY kind, id";
  const values = wanted.map(([, key]) => key ?? null);
  return (
    await database().pool.query<{ agencyId: string; kind: TypedKind; value: string }>({
      name: "check-channels",
      text,
      values,
    })
  ).rows;
}

async function findFlag({ kind, keys }: TypedName): Promise<CheckResult["flag"]> {
  const text = `
    SELECT subject, value, reason, report_count AS "reportCount", flagged_on::text AS "flaggedOn" FROM broker_flag
    WHERE lifted_on IS NULL AND (subject, value_key) IN (('phone', $1), ('page', $2), ('bank_account', $3), ('name', $4))
    ORDER BY subject = $5::flag_subject DESC, report_count DESC LIMIT 1`;
  const subject: FlagSubject = kind === "licence" ? "name" : kind;
  const values = [
    keys.phone ?? null,
    keys.page ?? null,
    keys.bank_account ?? null,
    keys.name ?? null,
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
  { keys }: TypedName,
  agencies: readonly Listed[],
  channels: readonly { agencyId: string; kind: TypedKind; value: string }[],
): Match | null {
  const byLicence =
    keys.licence === undefined
      ? undefined
      : agencies.find(({ numberKey }) => numberKey === keys.licence);
  if (byLicence) return { agency: byLicence, by: "licence", value: byLicence.licenceNumber };
  for (const agency of agencies) {
    const channel = channels.find(({ agencyId }) => agencyId === agency.id);
    if (channel) return { agency, by: channel.kind, value: channel.value };
  }
  const byName = agencies.find(
    ({ nameKey, nameEn }) =>
      keys.name === nameKey || (nameEn !== "" && keys.name === agencyNameKey(nameEn)),
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
  const { slug, name, licenceNumber, state, stateOn, listedOn } = agency;
  const suspended = isSuspendedOn(agency, dayInVietnam(at));
  return {
    slug,
    name,
    licenceNumber,
    state,
    stateOn,
    suspended,
    listedOn,
    openOrders: rows[0]?.orders ?? 0,
    matchedBy: by,
    matchedValue: value,
  };
}

function nearNames(
  { kind, keys }: TypedName,
  agencies: readonly Listed[],
): CheckResult["didYouMean"] {
  const { name } = keys;
  if (kind !== "name" || name === undefined) return [];
  return agencies
    .map((agency) => ({
      agency,
      far: nearest([
        nearness(name, agency.nameKey),
        agency.nameEn === "" ? null : nearness(name, agencyNameKey(agency.nameEn)),
      ]),
    }))
    .filter((each): each is { agency: Listed; far: number } => each.far !== null)
    .sort((a, b) => a.far - b.far || a.agency.name.localeCompare(b.agency.name, "vi"))
    .slice(0, HINTS)
    .map(({ agency: { slug, name: fullName, licenceNumber, state } }) => ({
      slug,
      name: fullName,
      licenceNumber,
      state,
    }));
}

function nearest(values: (number | null)[]): number | null {
  const found = values.filter((value) => value !== null);
  return found.length === 0 ? null : Math.min(...found);
}

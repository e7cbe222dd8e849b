// What the index holds of an order: filters, sort keys, words, and between which instants the public may see it.
import { endOfDayInVietnam, startOfDayInVietnam } from "#app/domain/catalogue/day.ts";
import type { LicenceFacts } from "#app/domain/licences/licence.ts";
import { CONFIRMED_FOR_DAYS } from "#app/domain/orders/order.ts";
import type { PublicFacts } from "#app/domain/orders/order.ts";
import { fieldsOf } from "#search/fields.ts";
import type { FieldSource, FieldValues } from "#search/fields.ts";
import { accentCode } from "#search/reading/accents.ts";
import { placeOf } from "#search/reading/place-of.ts";
import { wordsOf } from "#search/reading/text.ts";

/** What filters are made from: an order's figures, with the facts that decide whether it is public. */
export type FilteredOrder = Omit<FieldSource, "place"> & {
  id: string;
  workplace: string;
  costMonthsMilli: number;
  approvedAt: Date | null;
  facts: PublicFacts;
};

/** The same with the words it is found by. */
export type IndexedOrder = FilteredOrder & { title: string; text: string };

/**
 * Instants in unix milliseconds: public from `publicFrom` until before `publicUntil`, but not from `stoppedFrom` until
 * before `stoppedUntil`. They make expiry exact without any job.
 */
export type PublicTimes = {
  publicFrom: number;
  publicUntil: number;
  stoppedFrom: number;
  stoppedUntil: number;
};

/** What an engine filters, counts and sorts by. */
export type FilterDocument = PublicTimes &
  FieldValues & { id: string; costMonthsMilli: number; applyBy: number; approvedAt: number };

/** What Meilisearch holds. `accented`: the words that carry marks, as `accentCode` writes them. */
export type SearchDocument = FilterDocument & { title: string; text: string; accented: string };

/** Raise it with any change to what `documentOf` writes, so that the index is built anew. */
export const DOCUMENT_SHAPE = 5;

const DAY_MS = 86_400_000;
/** 1 January 9999: "never ends" as a number that every engine can compare. */
const NEVER = Date.UTC(9999, 0, 1);

/**
 * When the public may see an order if nothing about it changes; null where no passing of time alone makes it public.
 * The same condition as whyNotPublic, turned into instants.
 */
export function publicTimes(facts: PublicFacts): PublicTimes | null {
  const { licence, approval, confirmedAt } = facts;
  const endsAt = licence && licenceEnd(licence);
  if (
    facts.state !== "approved" ||
    licence === null ||
    endsAt === null ||
    approval === null ||
    confirmedAt === null
  )
    return null;
  if (
    facts.selected >= facts.headcount ||
    facts.requiredPermits.some((kind) => !licence.permits.includes(kind))
  )
    return null;
  const confirmed = confirmedAt.getTime();
  return {
    publicFrom: Math.max(confirmed, startOfDayInVietnam(approval.approvedOn).getTime()),
    publicUntil: Math.min(
      confirmed + CONFIRMED_FOR_DAYS * DAY_MS,
      endOfDayInVietnam(facts.applyBy).getTime(),
      approval.validUntil === null ? NEVER : endOfDayInVietnam(approval.validUntil).getTime(),
      endsAt,
    ),
    ...stoppedTimes(licence),
  };
}

/** The first instant at which a licence no longer counts: the day of its end begins. Null where it may have ended long ago. */
function licenceEnd({ state, stateOn }: LicenceFacts): number | null {
  if (state === "active") return NEVER;
  return stateOn === null ? null : startOfDayInVietnam(stateOn).getTime();
}

function stoppedTimes({
  suspendedFrom,
  suspendedTo,
}: LicenceFacts): Pick<PublicTimes, "stoppedFrom" | "stoppedUntil"> {
  const isStopped = suspendedFrom !== null || suspendedTo !== null;
  const begins = suspendedFrom === null ? 0 : startOfDayInVietnam(suspendedFrom).getTime();
  return {
    stoppedFrom: isStopped ? begins : NEVER,
    stoppedUntil: suspendedTo === null ? NEVER : endOfDayInVietnam(suspendedTo).getTime(),
  };
}

/** The document of an order with its words; null as in `filterDocumentOf`. */
export function documentOf(order: IndexedOrder, at: Date): SearchDocument | null {
  const filters = filterDocumentOf(order, at);
  return (
    filters && {
      ...filters,
      title: order.title,
      text: order.text,
      accented: accentedWords(`${order.title} ${order.text}`),
    }
  );
}

/** The filters of an order, null where no index must hold it: not public at `at` and not by time alone later. */
export function filterDocumentOf(order: FilteredOrder, at: Date): FilterDocument | null {
  const times = publicTimes(order.facts);
  if (times === null || times.publicUntil <= Math.max(at.getTime(), times.publicFrom)) return null;
  return {
    id: order.id,
    ...fieldsOf({ ...order, place: placeOf(order.market, order.workplace) }),
    costMonthsMilli: order.costMonthsMilli,
    applyBy: startOfDayInVietnam(order.facts.applyBy).getTime(),
    approvedAt: order.approvedAt?.getTime() ?? 0,
    ...times,
  };
}

/** Each word once. */
function accentedWords(text: string): string {
  return [...new Set(wordsOf(text).map(accentCode))].filter((code) => code !== null).join(" ");
}

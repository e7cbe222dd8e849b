/** Reads the centre's desk: how many licences and orders stand where, what waits, and what was decided last. */

import { listAccountNames } from "#app/domain/accounts/accounts.server.ts";
import type { AccountName } from "#app/domain/accounts/accounts.server.ts";
import type { Actor } from "#app/domain/accounts/actor.ts";
import { may } from "#app/domain/accounts/rights.ts";
import { readOutbox } from "#app/domain/accounts/mail/outbox.server.ts";
import { LICENCE_STANDINGS, standingOn } from "#app/domain/licences/licence.ts";
import type { LicenceStanding } from "#app/domain/licences/licence.ts";
import { licenceFacts } from "#app/domain/licences/stored-licence.server.ts";
import { dayInVietnam } from "#app/domain/catalogue/day.ts";
import type { Day } from "#app/domain/catalogue/day.ts";
import type { HistoryDetail } from "#app/domain/history/entry.ts";
import type { OrderState } from "#app/domain/orders/order.ts";
import { countPublicOrders } from "#app/domain/orders/views/orders.server.ts";
import { database } from "#prisma/client.server.ts";
import { toDay } from "#prisma/day.ts";

/** Licences of one list ("register", or "sample" for invented firms) by how they stand today, with the day the list was last read in. */
export type LicenceList = {
  list: string;
  day: Day;
  byStanding: Partial<Record<LicenceStanding, number>>;
};

/** `by` is an account where one decided, else the actor's name as recorded; `about` names an account where it is about one. */
export type RecentEntry = {
  id: string;
  at: Date;
  by: AccountName | string;
  action: string;
  subjectId: string;
  about: AccountName | null;
  detail: HistoryDetail;
};

export type CentreDesk =
  | {
      ok: true;
      licences: LicenceList[];
      orders: Partial<Record<OrderState, number>>;
      publicOrders: { total: number; byMarket: Record<string, number> };
      /** Orders whose entry in the search index waits to be renewed, and since when the longest does. */
      marks: { waiting: number; oldest: Date | null };
      mail: { waiting: number; failed: number };
      history: RecentEntry[];
    }
  | { ok: false; why: "not_allowed" };

/** Entries of the record shown. */
const RECENT = 20;

export async function readCentreDesk(actor: Actor, at: Date): Promise<CentreDesk> {
  const mail = await readOutbox(actor, 0);
  if (!may(actor, "read_centre_desk") || !mail.ok) return { ok: false, why: "not_allowed" };
  const { prisma } = database();
  const [licences, orders, publicOrders, marks, history] = await Promise.all([
    listLicences(at),
    prisma.order.groupBy({ by: ["state"], _count: true }),
    countPublicOrders(at),
    prisma.searchMark.aggregate({ _count: true, _min: { markedAt: true } }),
    listRecent(actor),
  ]);
  return {
    ok: true,
    licences,
    publicOrders,
    history,
    orders: Object.fromEntries(orders.map(({ state, _count }) => [state, _count])),
    marks: { waiting: marks._count, oldest: marks._min.markedAt },
    mail: { waiting: mail.waiting, failed: mail.failed },
  };
}

async function listLicences(at: Date): Promise<LicenceList[]> {
  const rows = await database().prisma.licence.findMany({ orderBy: { listName: "asc" } });
  const today = dayInVietnam(at);
  return [...new Set(rows.map(({ listName }) => listName))].map((list) => {
    const own = rows.filter(({ listName }) => listName === list);
    const standings = own.map((row) => standingOn(licenceFacts(row), today));
    const byStanding = LICENCE_STANDINGS.map(
      (standing) => [standing, standings.filter((each) => each === standing).length] as const,
    );
    return {
      list,
      day:
        own
          .map(({ listedOn }) => toDay(listedOn))
          .sort()
          .at(-1) ?? "",
      byStanding: Object.fromEntries(byStanding.filter(([, count]) => count > 0)),
    };
  });
}

async function listRecent(actor: Actor): Promise<RecentEntry[]> {
  const rows = await database().prisma.historyEntry.findMany({
    orderBy: { id: "desc" },
    take: RECENT,
  });
  const ids = rows.flatMap(({ actor: by, subject, subjectId }) => [
    by,
    ...(subject === "account" ? [subjectId] : []),
  ]);
  const accounts = await listAccountNames(
    actor,
    ids.filter((id) => /^[0-9a-f-]{36}$/.test(id)),
  );
  const accountOf = (id: string) => accounts.find((account) => account.id === id);
  return rows.map(({ id, at, actor: by, action, subject, subjectId, detail }) => ({
    id: String(id),
    at,
    by: accountOf(by) ?? by,
    action,
    subjectId,
    about: subject === "account" ? (accountOf(subjectId) ?? null) : null,
    detail: detail as HistoryDetail,
  }));
}

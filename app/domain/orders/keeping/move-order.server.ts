/** Moves orders from state to state: the one writer of an order's state, of its reason and of the centre's yes. */

import type { Actor } from "#app/domain/accounts/actor.ts";
import type { HistoryEntry } from "#app/domain/history/entry.ts";
import { record } from "#app/domain/history/record.server.ts";
import { LETTER_HOLDING_STATES, holdsLetter } from "#app/domain/orders/order.ts";
import type { OrderState } from "#app/domain/orders/order.ts";
import type { Transaction } from "#prisma/client.server.ts";
import { lockAgencies } from "./agency-lock.server.ts";
import { isChange, isWaking, yesAfter } from "./move.ts";
import type { Move, MoveRefusal } from "./move.ts";

export type Moved = { ok: true } | { ok: false; why: MoveRefusal };

/** Moves one order inside the caller's transaction; see `moveOrders`. */
export async function moveOrder(
  tx: Transaction,
  actor: Actor,
  move: Move,
  at: Date,
): Promise<Moved> {
  const [moved] = await moveOrders(tx, actor, [move], at);
  if (moved === undefined) throw new Error(`order ${move.id} was given no answer`);
  return moved;
}

/**
 * Moves each order that still is as it was judged, with its entry in the history; answers in the order of `moves`. Whether
 * the actor may is for the command around it to say. An order is moved once in a call.
 */
export async function moveOrders(
  tx: Transaction,
  actor: Actor,
  moves: readonly Move[],
  at: Date,
): Promise<Moved[]> {
  if (moves.length === 0) return [];
  await lockAgencies(
    tx,
    moves.map(({ agencyId }) => agencyId),
  );
  const found = await readLocked(tx, moves);
  const answers = moves.map((move) => answerOf(move, found.get(move.id)));
  const held = moves.filter((_, at) => answers[at]?.ok);
  await writeStates(tx, held, at);
  await record(
    tx,
    held.map((move) => entryOf(actor, move, at)),
  );
  return answers;
}

type Locked = { id: string; state: OrderState; contentHash: string; isLetterTaken: boolean };

/** The orders as they are now, held to the end of the transaction; always in the order of ids, so that none wait in a ring. */
async function readLocked(
  tx: Transaction,
  moves: readonly Move[],
): Promise<ReadonlyMap<string, Locked>> {
  const ids = moves.map(({ id }) => id);
  const rows = await tx.$queryRaw<Locked[]>`
    SELECT o.id, o.state::text AS state, o.content_hash AS "contentHash",
           EXISTS (SELECT 1 FROM job_order h WHERE h.approval_id = o.approval_id AND h.id <> o.id
                   AND h.state::text = ANY (${[...LETTER_HOLDING_STATES]})) AS "isLetterTaken"
    FROM job_order o WHERE o.id = ANY (${ids}::uuid[]) ORDER BY o.id FOR UPDATE OF o`;
  return new Map(rows.map((row) => [row.id, row]));
}

function answerOf(move: Move, now: Locked | undefined): Moved {
  if (!isChange(move)) return { ok: false, why: "no_such_change" };
  if (now?.state !== move.from || now.contentHash !== move.contentHash)
    return { ok: false, why: "lost_race" };
  if (holdsLetter(move.to) && now.isLetterTaken) return { ok: false, why: "letter_taken" };
  return { ok: true };
}

async function writeStates(tx: Transaction, moves: readonly Move[], at: Date): Promise<void> {
  if (moves.length === 0) return;
  const rows = moves.map((move) => ({
    id: move.id,
    state: move.to,
    reason: move.reason,
    findings: move.findings,
    yes: yesAfter(move),
  }));
  await tx.$executeRaw`
    UPDATE job_order o
    SET state = m.state::order_state, state_reason = m.reason, findings = m.findings, updated_at = ${at},
        approved_at = CASE m.yes WHEN 'given' THEN ${at} WHEN 'kept' THEN o.approved_at END,
        confirmed_at = CASE m.yes WHEN 'given' THEN ${at} WHEN 'kept' THEN o.confirmed_at END
    FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      AS m (id uuid, state text, reason text, findings jsonb, yes text)
    WHERE o.id = m.id`;
}

function entryOf(actor: Actor, move: Move, at: Date): HistoryEntry {
  const detail = {
    ref: move.ref,
    from: move.cause === "first_terms" ? null : move.from,
    to: move.to,
    terms: move.contentHash,
    findings: move.findings.map(({ code }) => code),
  };
  const action = isWaking(move) ? "order.woken" : `order.${move.to}`;
  return { at, actor: actor.id, action, subject: "order", subjectId: move.id, detail };
}

// What somebody has to do about the server, from what it says of itself: the graver first, nothing twice.
import type { ServerHealth } from "#app/domain/operations/server-health.server.ts";
import { durationUnit, formatInstant } from "#app/i18n/format-instant.ts";
import type { Translate } from "#app/i18n/translate.ts";
import type { SearchHealth } from "#search/health.server.ts";

/** `droppedLines`: log lines of the web process that found no room since it began. */
export type Health = SearchHealth & Extract<ServerHealth, { ok: true }> & { droppedLines: number };

/** What waits this long is held up; the worker carries marks over within seconds. */
const HELD_UP_MS = 10 * 60_000;

/** Sentences that say what is wrong and what to do; none where all is well. What the engine's state says already is left out. */
export function troublesOf(health: Health, t: Translate): string[] {
  const { marks, refused, words, mail, hasWorker, index, recheck, reconcile, url } = health;
  const { singleRole, droppedLines } = health;
  const isExplained = !hasWorker || (index !== null && "why" in index && index.why !== "no-key");
  const isHeldUp =
    !isExplained && marks.waiting > refused.total && (marks.oldestMs ?? 0) > HELD_UP_MS;
  return [
    ...(hasWorker ? [] : [t("health.trouble.no-worker", { command: "npm run worker" })]),
    ...(!hasWorker || recheck.overdueMs === null
      ? []
      : [t("health.trouble.recheck", { age: ageOf(recheck.overdueMs, t) })]),
    ...indexTroubles(health, t),
    ...(!hasWorker || url === null || reconcile.overdueMs === null
      ? []
      : [
          t("health.trouble.reconcile", {
            age: ageOf(reconcile.overdueMs, t),
            command: "npm run search -- reconcile",
          }),
        ]),
    ...(isHeldUp ? [t("health.trouble.waiting", { age: ageOf(marks.oldestMs ?? 0, t) })] : []),
    ...(refused.total > 0 ? [t("health.trouble.refused", { count: refused.total })] : []),
    ...(words === 0 ? [t("health.trouble.no-words")] : []),
    ...(droppedLines > 0 ? [t("health.trouble.log-dropped", { count: droppedLines })] : []),
    ...(mail.failed > 0 ? [t("health.trouble.mail-failed", { count: mail.failed })] : []),
    ...backupTroubles(health.backup, t),
    ...(singleRole ? [t("health.trouble.single-role", { setting: "DATABASE_OWNER_URL" })] : []),
  ];
}

/** The graver says enough: what is broken also fails, and is mended by what is too old. */
function backupTroubles(backup: Health["backup"], t: Translate): string[] {
  if (backup.kind !== "on") return [];
  const { folder, broken, failing, isOld, lastBase, lastKept, lastTry } = backup;
  const command = `npm run backup -- ${folder}`;
  const told = (key: "broken" | "failing", { since, fault }: NonNullable<typeof broken>) =>
    t(`health.trouble.backup.${key}`, {
      at: formatInstant(lastKept?.at ?? since, t.lang),
      why: t(`health.backup.fault.${fault}`, { folder }),
      command,
    });
  const chain = broken ? [told("broken", broken)] : failing ? [told("failing", failing)] : [];
  const age = lastBase === null ? "no-base" : "old";
  return [
    ...chain,
    ...(isOld && !broken ? [t(`health.trouble.backup.${age}`, { command })] : []),
    ...(lastTry?.why ? [t("health.trouble.backup.try")] : []),
  ];
}

/** An index that holds too much is none: orders whose time has passed leave it at the daily comparison. */
function indexTroubles({ index, marks, state, url: address }: Health, t: Translate): string[] {
  const url = address ?? "";
  if (index === null) return [];
  if ("why" in index) {
    if (index.why === "silent")
      return "since" in state ? [] : [t("health.trouble.index-silent", { url })];
    if (index.why === "key-refused")
      return [t("health.trouble.index-key-refused", { url, command: "npm run search -- keys" })];
    return index.why === "failed" ? [t("health.trouble.index-failed", { url })] : [];
  }
  if (index.due !== null)
    return [t("health.trouble.rebuild", { why: t(`health.due.${index.due}`) })];
  const missing = index.expected - index.held;
  return missing > 0 && marks.waiting === 0
    ? [t("health.trouble.missing", { count: missing, command: "npm run search -- reconcile" })]
    : [];
}

/** '4 phút': how long something has lasted. */
export function ageOf(ms: number, t: Translate): string {
  const { unit, count } = durationUnit(ms);
  return t(`account.age.${unit}`, { count });
}

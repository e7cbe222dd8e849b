// What the page says of the backup: where it goes, how new it is, and whether it has been tried.
import type { BackupHealth } from "#app/domain/operations/backup.ts";
import { formatBytes } from "#app/i18n/format.ts";
import { formatInstant } from "#app/i18n/format-instant.ts";
import type { Translate } from "#app/i18n/translate.ts";
import { useTranslate } from "#app/ui/language.tsx";
import { type Pair, Pairs } from "#app/ui/pairs.tsx";
import { Part } from "./panels.tsx";

type On = Extract<BackupHealth, { kind: "on" }>;

export function BackupPanel({ backup }: { backup: BackupHealth }) {
  const t = useTranslate();
  return (
    <Part name={t("health.backup")}>
      <Pairs pairs={backup.kind === "on" ? onPairs(backup, t) : [statePair(backup.kind, t)]} />
    </Part>
  );
}

function statePair(kind: "off" | "elsewhere", t: Translate): Pair {
  const note =
    kind === "off"
      ? t("health.backup.off.how", { command: "npm run backup -- DIR" })
      : t("health.backup.elsewhere.how");
  return { name: t("health.backup.state"), value: t(`health.backup.${kind}`), note };
}

function onPairs({ folder, lastBase, lastKept, lastTry }: On, t: Translate): Pair[] {
  const instant = (at: Date | undefined) =>
    at === undefined ? t("health.backup.none") : formatInstant(at, t.lang);
  const bytes = (size: number) => formatBytes(size, t.lang);
  return [
    { name: t("health.backup.folder"), value: folder },
    {
      name: t("health.backup.base"),
      value: instant(lastBase?.at),
      note:
        lastBase &&
        t("health.backup.base.size", { size: bytes(lastBase.bytes), count: lastBase.kept }),
    },
    {
      name: t("health.backup.log"),
      value: instant(lastKept?.at),
      note:
        lastKept &&
        t("health.backup.log.size", {
          size: bytes(lastKept.logBytes),
          free: bytes(lastKept.freeBytes),
        }),
    },
    {
      name: t("health.backup.try"),
      value: instant(lastTry?.at),
      note: lastTry && fateOf(lastTry, t),
    },
  ];
}

function fateOf({ why }: NonNullable<On["lastTry"]>, t: Translate): string {
  return why === null ? t("health.backup.try.well") : t("health.backup.try.failed", { why });
}

// The first thing said of the search: which engine answers, why it is that one, and what to do about it.
import { dayInVietnam } from "#app/domain/catalogue/day.ts";
import { formatInstant, formatTime } from "#app/i18n/format-instant.ts";
import type { Translate } from "#app/i18n/translate.ts";
import { useTranslate } from "#app/ui/language.tsx";
import { Verdict } from "#app/ui/verdict.tsx";
import type { Tone } from "#app/ui/verdict.tsx";
import type { EngineState } from "#search/engines/engine-state.ts";

const TONE: Record<EngineState["why"], Tone> = {
  healthy: "ok",
  "not-configured": "ok",
  "no-live-index": "warn",
  "breaker-open": "bad",
  "failed-just-now": "warn",
};

/** The time of day alone where it was today. */
export function whenOf(ms: number, now: Date, t: Translate): string {
  const at = new Date(ms);
  return dayInVietnam(at) === dayInVietnam(now) ? formatTime(at) : formatInstant(at, t.lang);
}

/** The sentence of the state, and what to do. */
export function engineWords(
  state: EngineState,
  url: string,
  now: Date,
  t: Translate,
): { says: string; todo: string } {
  if (!("since" in state))
    return { says: t(`health.state.${state.why}`), todo: t(`health.do.${state.why}`) };
  return {
    says: t(`health.state.${state.why}`, { since: whenOf(state.since, now, t) }),
    todo: t(`health.do.${state.why}`, { url }),
  };
}

type EngineProps = { state: EngineState; url: string | null; now: Date; isAllWell: boolean };

/** Where something else is wrong, an engine that is well does not say that nothing is to be done. */
export function Engine({ state, url, now, isAllWell }: EngineProps) {
  const { says, todo } = engineWords(state, url ?? "", now, useTranslate());
  const tone = TONE[state.why];
  return (
    <Verdict tone={tone} title={says}>
      {(isAllWell || tone !== "ok") && <p>{todo}</p>}
    </Verdict>
  );
}

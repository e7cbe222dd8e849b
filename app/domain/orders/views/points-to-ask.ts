/** What the last check of an approved order leaves to be asked, so that a warning never turns into a clean bill. */

import type { Finding } from "#app/domain/law/finding.ts";

/** Told without doubting the order, and still a worker's own matter: a wage or a departure that may turn out too low or too late. */
const ASKED_THOUGH_INFO: readonly string[] = [
  "wage_below_floor",
  "wage_floor_not_on_file",
  "departure_too_late",
  "programme_over",
];

/** Every warning, and what is only told but bears on wage and departure; the same field is asked about once by one code. */
export function pointsToAsk(findings: readonly Finding[]): Finding[] {
  const asked = findings.filter(
    ({ severity, code }) =>
      severity === "warn" || (severity === "info" && ASKED_THOUGH_INFO.includes(code)),
  );
  return asked.filter(
    ({ code, field }, at) =>
      asked.findIndex((other) => other.code === code && other.field === field) === at,
  );
}

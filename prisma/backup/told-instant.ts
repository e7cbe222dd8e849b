// An instant as an operator writes it, and as it is told back: the wall clock of Vietnam unless a zone is named.

const SHAPE = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2})(:\d{2}(?:\.\d{1,3})?)?(Z|[+-]\d{2}:\d{2})?$/i;
/** Vietnam keeps UTC+7 all year. */
const VIETNAM = "+07:00";
const VIETNAM_MS = 7 * 3_600_000;

/**
 * '2026-11-26T10:07' and '2026-11-26 10:07:30' are Vietnam's clock; '2026-11-26T03:07Z' names its zone. Null where the text is no
 * instant or names a day that does not exist.
 */
export function readInstant(text: string): Date | null {
  const [, day = "", minutes = "", seconds = ":00", zone = VIETNAM] = SHAPE.exec(text.trim()) ?? [];
  const at = new Date(`${day}T${minutes}${seconds}${zone.toUpperCase()}`);
  const midnight = new Date(`${day}T00:00:00Z`);
  if (Number.isNaN(at.getTime()) || Number.isNaN(midnight.getTime())) return null;
  // JavaScript takes 30 February for 2 March.
  return midnight.toISOString().startsWith(day) ? at : null;
}

/** '2026-11-26 10:07:22 Vietnam time (03:07:22 UTC)', cut to the second. */
export function tellInstant(at: Date): string {
  const local = new Date(at.getTime() + VIETNAM_MS).toISOString();
  return `${local.slice(0, 10)} ${local.slice(11, 19)} Vietnam time (${at.toISOString().slice(11, 19)} UTC)`;
}

/** '2026-11-26T03-07-22-900Z': an instant that can be a folder's name; two of a second differ. */
export function nameOfInstant(at: Date): string {
  return at.toISOString().replace(/[:.]/g, "-");
}

// Instants for tests, written as a clock on a wall in Vietnam shows them.

/** The instant of a day and time in Vietnam, such as `clock("2026-11-22", "09:30")`. */
export function clock(day: string, time = "12:00"): Date {
  return new Date(`${day}T${time}:00+07:00`);
}

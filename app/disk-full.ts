// How a disk without room is told: PostgreSQL's own code, and the system's for a full disk and for a used-up quota.

const BY_SYSTEM = ["ENOSPC", "EDQUOT"];
export const DISK_FULL: readonly string[] = ["53100", ...BY_SYSTEM];

/** Whether a code is the system's own for a place without room: of the file that was written, and not of a database. */
export function isSystemFull(code: string | undefined): boolean {
  return BY_SYSTEM.includes(code ?? "");
}

/** Whether the error is of a disk that has no room. */
export function isDiskFull(error: unknown): boolean {
  return (
    typeof error === "object" &&
    error !== null &&
    "code" in error &&
    DISK_FULL.includes(String(error.code))
  );
}

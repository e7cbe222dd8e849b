// How a disk without room is told: PostgreSQL's own code, and the system's for a full disk and for a used-up quota.

export const DISK_FULL: readonly string[] = ["53100", "ENOSPC", "EDQUOT"];

/** Whether the error is of a disk that has no room. */
export function isDiskFull(error: unknown): boolean {
  return (
    typeof error === "object" &&
    error !== null &&
    "code" in error &&
    DISK_FULL.includes(String(error.code))
  );
}

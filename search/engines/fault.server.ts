// What went wrong with an engine, told without a word of what people typed: the drivers' own errors quote it.
import { databaseTrouble } from "#prisma/database-trouble.ts";

/** `code` is the engine's own: an SQLSTATE, a name of the operating system's ('ECONNREFUSED'), or the kind of error. */
export class SearchFault extends Error {
  readonly code: string;
  constructor(code: string) {
    super(`the search failed: ${code}`);
    this.name = "SearchFault";
    this.code = code;
  }
}

/** Waits for a question and lets its failure through by its code alone. */
export async function toldByCode<T>(asking: Promise<T>): Promise<T> {
  try {
    return await asking;
  } catch (error) {
    throw new SearchFault(codeOf(error));
  }
}

/**
 * A code holds letters, digits and strokes, so it cannot hold a text. What the driver tells in words alone, such as a
 * server's silence, gets the system's code for it, so that it stays what it is: no bug.
 */
function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return "unknown";
  const code = "code" in error ? error.code : undefined;
  if (typeof code === "string" && /^[A-Za-z0-9_]{1,40}$/.test(code)) return code;
  return databaseTrouble(error) === null ? error.name : "ETIMEDOUT";
}

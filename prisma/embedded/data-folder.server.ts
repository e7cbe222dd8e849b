// Makes the data folder before anything else is begun, and says in one sentence why it cannot be.
import { mkdirSync } from "node:fs";
import { plainSentence, StartProblem } from "#app/process.server.ts";

/** Makes `folder`, an absolute path, where it is missing. Throws StartProblem with one plain sentence. */
export function makeDataFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? "unknown";
    throw new StartProblem(
      plainSentence(error) ??
        `The folder ${folder} cannot be made (${code}): set DATA_DIR to a folder on a disk of this machine.`,
    );
  }
}

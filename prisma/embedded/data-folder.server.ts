// Makes the data folder before anything else is begun, and says in one sentence why it cannot be.
import { mkdirSync, statSync } from "node:fs";
import { dirname } from "node:path";
import { plainSentence, StartProblem } from "#app/process.server.ts";

/** One by one: where a system's own folder such as /proc refuses a new one, Node's way of making all never ends. */
function makeEach(folder: string): void {
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() === true) return;
  if (dirname(folder) !== folder) makeEach(dirname(folder));
  try {
    mkdirSync(folder);
  } catch (error) {
    // Another process that starts at the same moment may have made it.
    if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() !== true) throw error;
  }
}

/** Makes `folder`, an absolute path, where it is missing. Throws StartProblem with one plain sentence. */
export function makeDataFolder(folder: string): void {
  try {
    makeEach(folder);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? "unknown";
    throw new StartProblem(
      plainSentence(error) ??
        `The folder ${folder} cannot be made (${code}): set DATA_DIR to a folder on a disk of this machine.`,
    );
  }
}

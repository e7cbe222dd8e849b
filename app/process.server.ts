// What every process does at its ends: says a fault as one plain sentence, and stops in order when asked to.
import closeWithGrace from "close-with-grace";
import { isDiskFull } from "./disk-full.ts";

/** A fault that whoever runs the program can mend. Its message is plain sentences, one a line, shown as they are. */
export class StartProblem extends Error {
  override name = "StartProblem";
}

function codeOf(error: unknown): string {
  return typeof error === "object" && error !== null && "code" in error ? String(error.code) : "";
}

function pathOf(error: unknown): string {
  return typeof error === "object" && error !== null && "path" in error
    ? String(error.path)
    : "the data folder";
}

/** The sentence for a fault of the machine (full disk, no permission), or null when the fault is the program's own. */
export function plainSentence(error: unknown): string | null {
  if (error instanceof StartProblem) return error.message;
  if (isDiskFull(error)) {
    return "The disk is full: free some space or set DATA_DIR to a folder on another disk, then start again.";
  }
  const code = codeOf(error);
  if (code === "EACCES" || code === "EPERM" || code === "EROFS") {
    return `No permission to write ${pathOf(error)}: give this user the right to it or set DATA_DIR to a folder of its own.`;
  }
  if (code === "ENOTDIR" || code === "EEXIST") {
    return `${pathOf(error)} is a file where a folder is needed: move it away or set DATA_DIR to another folder.`;
  }
  return null;
}

/** The sentence for a port or address that cannot be listened on. */
export function portProblem(
  error: NodeJS.ErrnoException,
  port: number,
  host: string | null,
): Error {
  if (error.code === "EADDRINUSE") {
    return new StartProblem(
      `Port ${port} is taken by another program: stop it, or start on another with PORT=${port + 1}.`,
    );
  }
  if (error.code === "EACCES")
    return new StartProblem(
      `Port ${port} may not be used by this user: set PORT to one above 1023.`,
    );
  if (error.code === "EADDRNOTAVAIL" || error.code === "ENOTFOUND") {
    return new StartProblem(
      `HOST=${host ?? ""} is not an address of this machine: set it to one, such as 127.0.0.1.`,
    );
  }
  return error;
}

/** What a part says to the process that started it. */
export type PartMessage = { ready: string } | { problem: string } | { say: string };

/** Tells the process that started this one, if any and still there. */
export function tellStarter(message: PartMessage): void {
  // Whoever listened may be gone: that is not this process's fault, and not its end.
  process.send?.(message, undefined, undefined, () => undefined);
}

/** Ends the process with exit code 1 and the fault's sentence, or its stack if it is a bug. */
export function endWith(error: unknown): never {
  const sentence = plainSentence(error);
  tellStarter({ problem: sentence ?? "It failed; its log says why." });
  // The process that started this one says the sentence; a bug's stack is for whoever looks.
  if (!sentence || !process.send)
    process.stderr.write(`${sentence ?? (error instanceof Error ? error.stack : String(error))}\n`);
  process.exit(1);
}

/** Runs a process's main function; a fault ends the process. */
export function runProcess(main: () => Promise<void>): void {
  main().catch(endWith);
}

/** Calls `onGone` when the process that started this one has ended, even by kill -9. */
export function watchParent(onGone: () => void): void {
  const parent = process.ppid;
  const timer = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(timer);
    onGone();
  }, 500);
  timer.unref();
}

/**
 * Calls `stop` once on SIGTERM, Ctrl-C or a bug that nobody caught, then exits; after `graceMs` it exits regardless.
 * Answers a function that does the same at once.
 * A part started by another process stops when that one says so or is gone, so kill -9 leaves no orphan; it ignores
 * Ctrl-C itself, because the terminal sends it to every process at once and the parts must stop in order.
 */
export function stopInOrder(
  stop: () => Promise<void>,
  onBug: (error: Error) => void,
  graceMs = 15_000,
): () => void {
  const isPart = process.send !== undefined;
  const grace = closeWithGrace(
    { delay: graceMs, logger: null, skip: isPart ? ["SIGINT"] : [] },
    async ({ err }) => {
      if (err) onBug(err);
      await stop();
    },
  );
  const stopNow = () => {
    grace.close();
  };
  if (!isPart) return stopNow;
  process.on("SIGINT", () => undefined);
  process.on("message", (message) => {
    if (message === "stop") stopNow();
  });
  process.once("disconnect", stopNow);
  // The starter may have died while this part was still loading: then nobody will say so any more.
  if (!process.connected) stopNow();
  return stopNow;
}

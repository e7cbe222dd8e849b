// Where log lines go: standard output or a bounded file. Writing never holds the process up; what finds no room is dropped and counted.
import { closeSync, mkdirSync, openSync, renameSync, statSync, write, writeSync } from "node:fs";
import { dirname } from "node:path";

/** Somewhere that takes bytes: says afterwards how many it took, and the error that kept it from the rest. */
export type Target = {
  write: (bytes: Buffer, done: (error: Error | null, taken: number) => void) => void;
  /** The last words, at the process's end. May throw. */
  writeLast: (bytes: Buffer) => void;
};

/** One line is one call of `write`, with its line break. */
export type Sink = { write: (line: string) => void; dropped: () => number; flushLast: () => void };

const WAITING_BYTES = 1_000_000;
const PAUSE_MS = 1_000;

/** Lines that wait, up to so many bytes: of too many the oldest are kept, since they tell how the trouble began. */
function makeWaiting(mostBytes: number) {
  let lines: string[] = [];
  let bytes = 0;
  let dropped = 0;
  return {
    add: (line: string): void => {
      const more = Buffer.byteLength(line);
      if (bytes + more > mostBytes) {
        dropped += 1;
        return;
      }
      lines.push(line);
      bytes += more;
    },
    takeAll: (): Buffer => {
      const taken = Buffer.from(lines.join(""));
      lines = [];
      bytes = 0;
      return taken;
    },
    dropped: () => dropped,
  };
}

/** Hands lines on in order. A target that takes none is tried again every `pauseMs`. */
export function makeSink(target: Target, waitingBytes = WAITING_BYTES, pauseMs = PAUSE_MS): Sink {
  const waiting = makeWaiting(waitingBytes);
  let rest: Buffer = Buffer.alloc(0);
  let isDue = false;
  let isBusy = false;
  let isWriting = false;

  function handOn(): void {
    isDue = false;
    if (isBusy) return;
    if (rest.length === 0) rest = waiting.takeAll();
    if (rest.length === 0) return;
    isBusy = true;
    isWriting = true;
    target.write(rest, (error, taken) => {
      isWriting = false;
      rest = rest.subarray(taken);
      const goOn = () => {
        isBusy = false;
        handOn();
      };
      if (error) setTimeout(goOn, pauseMs).unref();
      else goOn();
    });
  }

  function flushLast(): void {
    // What is being written at this moment is on its way, and a process waits for it at its end.
    const last = isWriting ? waiting.takeAll() : Buffer.concat([rest, waiting.takeAll()]);
    try {
      if (last.length > 0) target.writeLast(last);
    } catch {
      // There is nobody left to tell.
    }
  }

  // Begun after the present work is done: a burst goes in one piece, and one at the very end in order by `flushLast`.
  const writeLine = (line: string) => {
    waiting.add(line);
    if (!isDue) setImmediate(handOn);
    isDue = true;
  };
  return { write: writeLine, dropped: waiting.dropped, flushLast };
}

/** Standard output, written beside the process's own work: a reader that stands still holds nothing up. */
export function standardOutput(descriptor = 1): Target {
  return {
    write: (bytes, done) => {
      write(descriptor, bytes, 0, bytes.length, null, done);
    },
    writeLast: (bytes) => {
      writeSync(descriptor, bytes);
    },
  };
}

export type FileBounds = { fileBytes: number; files: number };
const BOUNDS: FileBounds = { fileBytes: 10_000_000, files: 3 };

/** A file that is moved to `file.1` when it is full, and that to `file.2`, so that `files` of `fileBytes` are all there ever is. */
export function boundedFile(file: string, { fileBytes, files }: FileBounds = BOUNDS): Target {
  let descriptor: number | null = null;
  let size = 0;

  function open(): number {
    mkdirSync(dirname(file), { recursive: true });
    const opened = openSync(file, "a", 0o600);
    size = statSync(file).size;
    return opened;
  }

  function rotate(): void {
    if (descriptor !== null) closeSync(descriptor);
    descriptor = null;
    for (let age = files - 1; age >= 1; age -= 1) {
      const younger = age === 1 ? file : `${file}.${age - 1}`;
      if (statSync(younger, { throwIfNoEntry: false })) renameSync(younger, `${file}.${age}`);
    }
  }

  /** Throws where the folder or the file cannot be had. */
  function ready(bytes: number): number {
    descriptor ??= open();
    if (size > 0 && size + bytes > fileBytes) rotate();
    return (descriptor ??= open());
  }

  return {
    write: (bytes, done) => {
      try {
        const opened = ready(bytes.length);
        write(opened, bytes, 0, bytes.length, null, (error, taken) => {
          size += error ? 0 : taken;
          done(error, error ? 0 : taken);
        });
      } catch (error) {
        done(error as Error, 0);
      }
    },
    writeLast: (bytes) => {
      writeSync(ready(bytes.length), bytes);
    },
  };
}

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

/**
 * Hands lines on in order. While the target takes none, up to `waitingBytes` of the oldest wait, since they tell how the
 * trouble began; it is tried again every `pauseMs`.
 */
export function makeSink(target: Target, waitingBytes = WAITING_BYTES, pauseMs = PAUSE_MS): Sink {
  let lines: string[] = [];
  let waiting = 0;
  let rest: Buffer = Buffer.alloc(0);
  let isBusy = false;
  let dropped = 0;

  function takeWaiting(): Buffer {
    const taken = Buffer.from(lines.join(""));
    lines = [];
    waiting = 0;
    return taken;
  }

  function handOn(): void {
    if (isBusy) return;
    if (rest.length === 0) rest = takeWaiting();
    if (rest.length === 0) return;
    isBusy = true;
    target.write(rest, (error, taken) => {
      rest = rest.subarray(taken);
      const goOn = () => {
        isBusy = false;
        handOn();
      };
      if (error) setTimeout(goOn, pauseMs).unref();
      else goOn();
    });
  }

  return {
    write: (line) => {
      const bytes = Buffer.byteLength(line);
      if (waiting + bytes > waitingBytes) {
        dropped += 1;
        return;
      }
      lines.push(line);
      waiting += bytes;
      handOn();
    },
    dropped: () => dropped,
    flushLast: () => {
      // What is being written at this moment is on its way; only what waits behind it is left to say.
      const last = isBusy ? takeWaiting() : Buffer.concat([rest, takeWaiting()]);
      try {
        if (last.length > 0) target.writeLast(last);
      } catch {
        // There is nobody left to tell.
      }
    },
  };
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

// Stops asking an engine that keeps failing, so that people do not wait for it; time is an argument.

/** `failures` in a row open it for `pauseMs`; then one call is let through, and its outcome closes or opens it again. */
export type Breaker = {
  mayTry: (now: number) => boolean;
  succeeded: () => void;
  failed: (now: number) => void;
  /** When it opened, null while it is closed. The pauses after it, and the calls let through between them, change nothing. */
  openSince: () => number | null;
};

/** `onOpen` hears each opening of a closed one. */
export function makeBreaker({
  failures,
  pauseMs,
  onOpen,
}: {
  failures: number;
  pauseMs: number;
  onOpen?: () => void;
}): Breaker {
  let inARow = 0;
  let shutUntil = 0;
  let since: number | null = null;
  return {
    mayTry: (now) => {
      if (inARow < failures) return true;
      if (now < shutUntil) return false;
      shutUntil = now + pauseMs; // the one call under way stands for all until it answers
      return true;
    },
    succeeded: () => {
      inARow = 0;
      since = null;
    },
    failed: (now) => {
      inARow += 1;
      if (inARow < failures) return;
      shutUntil = now + pauseMs;
      if (since !== null) return;
      since = now;
      onOpen?.();
    },
    openSince: () => since,
  };
}

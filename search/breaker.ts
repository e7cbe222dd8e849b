// Stops asking an engine that keeps failing, so that people do not wait for it; time is an argument.

/** `failures` in a row open it for `pauseMs`; then one call is let through, and its outcome closes or opens it again. */
export type Breaker = {
  mayTry: (now: number) => boolean;
  succeeded: () => void;
  failed: (now: number) => void;
  isOpen: (now: number) => boolean;
};

export function makeBreaker({ failures, pauseMs }: { failures: number; pauseMs: number }): Breaker {
  let inARow = 0;
  let shutUntil = 0;
  return {
    mayTry: (now) => {
      if (inARow < failures) return true;
      if (now < shutUntil) return false;
      shutUntil = now + pauseMs; // the one call under way stands for all until it answers
      return true;
    },
    succeeded: () => { inARow = 0; },
    failed: (now) => {
      inARow += 1;
      if (inARow >= failures) shutUntil = now + pauseMs;
    },
    isOpen: (now) => inARow >= failures && now < shutUntil,
  };
}

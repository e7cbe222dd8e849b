// Lets so many in at once; the others wait in line for a while, and a line that is full turns away.

/** Gives the place back; more than once is as once. */
export type Leave = () => void;
export type Gate = {
  /** Null where there is no place in time. The patient go behind all others. */
  enter: (isPatient?: boolean) => Promise<Leave | null>;
  inside: () => number;
  waiting: () => number;
};

type Waiting = { isPatient: boolean; enter: (leave: Leave | null) => void };

/** `atOnce` inside, at most `line` waiting, none longer than `patienceMs`. */
export function makeGate(atOnce: number, line: number, patienceMs: number): Gate {
  const queue: Waiting[] = [];
  let inside = 0;

  function admit(): Leave {
    inside += 1;
    let hasLeft = false;
    return () => {
      if (hasLeft) return;
      hasLeft = true;
      inside -= 1;
      takeNext();
    };
  }

  function takeNext(): void {
    const first = queue.findIndex(({ isPatient }) => !isPatient);
    const [next] = queue.splice(Math.max(first, 0), 1);
    next?.enter(admit());
  }

  function wait(isPatient: boolean): Promise<Leave | null> {
    return new Promise((done) => {
      const waiting: Waiting = {
        isPatient,
        enter: (leave) => {
          clearTimeout(timer);
          done(leave);
        },
      };
      const turnAway = () => {
        queue.splice(queue.indexOf(waiting), 1);
        done(null);
      };
      const timer = setTimeout(turnAway, patienceMs);
      queue.push(waiting);
    });
  }

  /** A full line makes room for somebody who is not patient by sending the last patient one away. */
  function makeRoom(): boolean {
    const last = queue.findLastIndex(({ isPatient }) => isPatient);
    const [sent] = last < 0 ? [] : queue.splice(last, 1);
    sent?.enter(null);
    return sent !== undefined;
  }

  return {
    enter: (isPatient = false) => {
      if (inside < atOnce) return Promise.resolve(admit());
      if (queue.length >= line && (isPatient || !makeRoom())) return Promise.resolve(null);
      return wait(isPatient);
    },
    inside: () => inside,
    waiting: () => queue.length,
  };
}

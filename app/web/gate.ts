// Lets so many in at once; the others wait in line for a while, and a line that is full turns away.

/** Gives the place back; more than once is as once. */
export type Leave = () => void;
export type Gate = {
  /** Null where there is no place in time. The patient go behind all others. */
  enter: (isPatient?: boolean) => Promise<Leave | null>;
  inside: () => number;
  waiting: () => number;
};

type Waiting = { isPatient: boolean; isDone: (leave: Leave | null) => void };

/** People in line, the patient behind all others; nobody waits longer than `patienceMs`, and leaves with nothing then. */
function makeLine(patienceMs: number) {
  const people: Waiting[] = [];

  /** The first who is not patient, else the first. */
  function next(): Waiting | undefined {
    const first = people.findIndex(({ isPatient }) => !isPatient);
    return people.splice(Math.max(first, 0), 1)[0];
  }

  /** Whether there was somebody patient to send away, the last come first. */
  function sendPatientAway(): boolean {
    const last = people.findLastIndex(({ isPatient }) => isPatient);
    if (last < 0) return false;
    people.splice(last, 1)[0]?.isDone(null);
    return true;
  }

  function join(isPatient: boolean): Promise<Leave | null> {
    return new Promise((done) => {
      const timer = setTimeout(() => {
        people.splice(people.indexOf(person), 1);
        done(null);
      }, patienceMs);
      const person: Waiting = {
        isPatient,
        isDone: (leave) => {
          clearTimeout(timer);
          done(leave);
        },
      };
      people.push(person);
    });
  }

  return { next, join, sendPatientAway, length: () => people.length };
}

/** `atOnce` inside, at most `longest` waiting, none longer than `patienceMs`. */
export function makeGate(atOnce: number, longest: number, patienceMs: number): Gate {
  const line = makeLine(patienceMs);
  let inside = 0;

  function admit(): Leave {
    inside += 1;
    let hasLeft = false;
    return () => {
      if (hasLeft) return;
      hasLeft = true;
      inside -= 1;
      line.next()?.isDone(admit());
    };
  }

  return {
    enter: (isPatient = false) => {
      if (inside < atOnce) return Promise.resolve(admit());
      // A full line makes room for somebody who is not patient.
      const hasRoom = line.length() < longest || (!isPatient && line.sendPatientAway());
      return hasRoom ? line.join(isPatient) : Promise.resolve(null);
    },
    inside: () => inside,
    waiting: () => line.length(),
  };
}

// A panel of names and values, one pair a line, a smaller note below the value where there is one.
import type { ReactNode } from "react";

export type Pair = { name: string; value: ReactNode; note?: string | null | undefined };

export function Pairs({ pairs }: { pairs: readonly Pair[] }) {
  return (
    <dl className="panel pairs num">
      {pairs.map(({ name, value, note }, at) => (
        <div key={name + String(at)}>
          <dt>{name}</dt>
          <dd>
            {value}
            {note && <small>{note}</small>}
          </dd>
        </div>
      ))}
    </dl>
  );
}

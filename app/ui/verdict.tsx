// A box that judges: licensed, unknown, flagged. Its colour always says the same as its words.
import type { ReactNode } from "react";

export type Tone = "ok" | "warn" | "bad";

const MARK: Record<Tone, string> = { ok: "✓", warn: "!", bad: "⚠\ufe0e" };

export function Verdict({
  tone,
  title,
  children,
}: {
  tone: Tone;
  title: string;
  children: ReactNode;
}) {
  return (
    <section className={`verdict ${tone}`}>
      <h2>
        <span className={tone} aria-hidden="true">
          {MARK[tone]}
        </span>
        {` ${title}`}
      </h2>
      {children}
    </section>
  );
}

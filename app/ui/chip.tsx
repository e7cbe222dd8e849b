// Small rounded marks: a state in a word or two, or a filter that can be taken away.
import type { ReactNode } from "react";
import { useTranslate } from "./language.tsx";
import type { Tone } from "./verdict.tsx";

export function Chip({ tone, children }: { tone?: Tone; children: ReactNode }) {
  return <span className={tone ? `chip ${tone}` : "chip"}>{children}</span>;
}

/** A link to the same search without this filter. */
export function RemovableChip({ href, label }: { href: string; label: string }) {
  const t = useTranslate();
  return (
    <a className="chip" href={href} aria-label={t("search.chip.remove", { what: label })}>
      {label}
      <span aria-hidden="true">✕</span>
    </a>
  );
}

// The button that sends a form, and the link that looks like one.
import type { ReactNode } from "react";

type Tone = "main" | "quiet" | "bright" | "danger";

const CLASS: Record<Tone, string> = {
  main: "btn",
  quiet: "btn quiet",
  bright: "btn bright",
  danger: "btn danger",
};

export function Button({
  tone = "main",
  name,
  value,
  children,
}: {
  tone?: Tone;
  name?: string;
  value?: string;
  children: ReactNode;
}) {
  return (
    <button type="submit" className={CLASS[tone]} name={name} value={value}>
      {children}
    </button>
  );
}

export function ButtonLink({
  tone = "main",
  href,
  children,
}: {
  tone?: Tone;
  href: string;
  children: ReactNode;
}) {
  return (
    <a className={CLASS[tone]} href={href}>
      {children}
    </a>
  );
}

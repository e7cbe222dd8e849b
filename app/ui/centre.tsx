// How to reach the centre that runs the site: its settings, handed to every part of a page, and the words for them.
import { createContext, useContext } from "react";
import type { ReactNode } from "react";
import type { Centre } from "#app/centre.ts";
import type { Translate } from "#app/i18n/translate.ts";

const Known = createContext<Centre | null>(null);

export function CentreProvider({
  centre,
  children,
}: {
  centre: Centre | null;
  children: ReactNode;
}) {
  return <Known.Provider value={centre}>{children}</Known.Provider>;
}

/** Null where the page could not load its settings: then no number is shown rather than a wrong one. */
export function useCentre(): Centre | null {
  return useContext(Known);
}

/** What a call costs the caller in Vietnam: 1800 numbers are free, 1900 numbers cost more than others; null is said of no other. */
export function callCost(phone: string): "free" | "paid" | null {
  const digits = phone.replace(/\D/g, "");
  if (digits.startsWith("1800")) return "free";
  return digits.startsWith("1900") ? "paid" : null;
}

/** 'Call the Centre on 1800 1234, free of charge': what a call costs is said only where the number itself tells it. */
export function callWords(phone: string, t: Translate): string {
  const cost = callCost(phone);
  return t(cost === null ? "site.centre.call" : `site.centre.call.${cost}`, { phone });
}

export function phoneLink(phone: string): string {
  return `tel:${phone.replace(/[^\d+]/g, "")}`;
}

type Weekday = "Mo" | "Tu" | "We" | "Th" | "Fr" | "Sa" | "Su";

/** 'Mo-Fr 07:30-11:30,13:30-17:00' in the words of a language. */
export function hoursWords(hours: string, t: Translate): string {
  const [days = "", times = ""] = hours.split(" ");
  const [from, to] = days.split("-") as [Weekday, Weekday];
  return t("site.centre.hours", {
    from: t(`site.weekday.${from}`),
    to: t(`site.weekday.${to}`),
    times: times.replaceAll("-", "–").replaceAll(",", ", "),
  });
}

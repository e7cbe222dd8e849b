/** What the public may read of an order: the card in lists and the whole page. Nothing else leaves the database. */

import type { Money } from "#app/domain/catalogue/currency.ts";
import type { Day } from "#app/domain/catalogue/day.ts";
import type { Finding } from "#app/domain/law/finding.ts";
import type { OrderTerms } from "#app/domain/law/terms.ts";
import type { GoneReason } from "#app/domain/orders/order.ts";

export type CardLanguage = { test: string; level: string | null; taughtBeforeDeparture: boolean };

/** VND figures stand at the rate of the day the order was approved; `costMonths` is the cost in months of wage. */
export type OrderCard = {
  id: string;
  code: string;
  title: string;
  market: string;
  programme: string;
  trade: string;
  workplace: string;
  employer: string;
  headcount: number;
  placesLeft: number;
  gender: "any" | "male" | "female";
  ageMin: number;
  ageMax: number | null;
  wage: Money;
  wageVnd: number;
  /** Taken off the wage each month for board and lodging, in its currency. */
  deduction: Money;
  /** All the worker pays before leaving; the refundable deposit stands apart. */
  costVnd: number;
  costMonths: number;
  serviceVnd: number;
  serviceCapVnd: number;
  /** The most the law lets the whole be: the service fee's cap and the other lines as they are. */
  capTotalVnd: number;
  depositVnd: number;
  languages: CardLanguage[];
  language: string;
  languageStep: number;
  languageMonths: number;
  contractMonths: number;
  /** 'source-preparation': no contract is approved yet, so the fees below are the most the law lets them become. */
  approvalKind: "supply-contract" | "source-preparation";
  /** What workers must have finished before. */
  finishedProgramme: OrderTerms["finishedProgramme"];
  applyBy: Day;
  departureOn: Day | null;
  approvedOn: Day;
  /** How many things its last check left to be asked about, as its own page counts them: above nought it is never shown as cleared. */
  points: number;
  agency: { slug: string; name: string; licenceNumber: string };
};

export type OrderPage = OrderCard & {
  description: string;
  education: string;
  experienceMonths: number;
  hoursPerWeek: number | null;
  rateOn: Day;
  terms: OrderTerms;
  approval: {
    kind: "supply-contract" | "source-preparation";
    number: string;
    approvedOn: Day;
    validUntil: Day | null;
  };
  licenceListedOn: Day;
  interviewOn: Day | null;
  confirmedOn: Day;
  findings: Finding[];
};

/** What is said of an order that the public no longer sees. */
export type GoneOrder = {
  id: string;
  code: string;
  title: string;
  market: string;
  trade: string;
  programme: string;
  agency: { slug: string; name: string };
};

export type OrderLookup =
  | { state: "public"; order: OrderPage }
  | { state: "gone"; why: GoneReason; since: Day | null; order: GoneOrder };

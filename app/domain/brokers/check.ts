/** What the check box answers: whom a name, number, page or account belongs to, and whether that firm may recruit today. */

import type { LicenceStanding } from "#app/domain/licences/licence.ts";
import type { Day } from "#app/domain/catalogue/day.ts";
import type { IdentifierKind } from "#app/domain/identifiers/identifiers.ts";

/** `unknown` means: in no register. */
export const VERDICTS = ["licensed", "was_licensed", "unknown"] as const;

export type CheckVerdict = (typeof VERDICTS)[number];

export const FLAG_SUBJECTS = ["name", "phone", "page", "bank_account"] as const;

export type FlagSubject = (typeof FLAG_SUBJECTS)[number];

export type CheckedAgency = {
  slug: string;
  name: string;
  licenceNumber: string;
  standing: LicenceStanding;
  /** Null while its licence has not ended. */
  endedOn: Day | null;
  listedOn: Day;
  openOrders: number;
  matchedBy: IdentifierKind;
  matchedValue: string;
};

/** What is answered about one identifier. `flag` rests on verified reports and is shown above everything; `registerDay` is the day of the newest register, null before the first. */
export type CheckResult = {
  kind: IdentifierKind;
  /** As it stands in the text. */
  written: string;
  /** A line that the same digits were before 2017, where the writing does not tell which is meant; both were looked up. */
  formerLine: string | null;
  verdict: CheckVerdict;
  agency: CheckedAgency | null;
  flag: {
    subject: FlagSubject;
    value: string;
    reason: string;
    reportCount: number;
    flaggedOn: Day;
  } | null;
  didYouMean: { slug: string; name: string; licenceNumber: string; standing: LicenceStanding }[];
  registerDay: Day | null;
};

/** A firm with a licence that ended or is stopped was licensed; it may not recruit today. */
export function verdictFor(agency: Pick<CheckedAgency, "standing"> | null): CheckVerdict {
  if (agency === null) return "unknown";
  return agency.standing === "active" ? "licensed" : "was_licensed";
}

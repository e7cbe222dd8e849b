/** The sex an order states, and whom it lets apply. */

export const GENDERS = ["any", "male", "female"] as const;

export type Gender = (typeof GENDERS)[number];

export function isGender(text: string): text is Gender {
  return GENDERS.some((gender) => gender === text);
}

/** Whether an order for `wanted` takes a person who looks for orders as `person`; 'any' on either side fits. */
export function genderFits(wanted: Gender, person: Gender): boolean {
  return wanted === "any" || person === "any" || wanted === person;
}

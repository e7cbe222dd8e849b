/** Schooling as a ladder, so that whoever stands higher finds every order asking for less. */

export const EDUCATION_LEVELS = [
  "none",
  "lower-secondary",
  "upper-secondary",
  "vocational",
  "college",
  "university",
] as const;

export type EducationLevel = (typeof EDUCATION_LEVELS)[number];

export function isEducationLevel(text: string): text is EducationLevel {
  return EDUCATION_LEVELS.some((level) => level === text);
}

/** Rung from 0 (none) to 5 (university). */
export function educationStep(level: EducationLevel): number {
  return EDUCATION_LEVELS.indexOf(level);
}

/** Whether a person who finished `held` has at least what an order needs. */
export function educationMeets(held: EducationLevel, needed: EducationLevel): boolean {
  return educationStep(held) >= educationStep(needed);
}

// English words for rules of law: figures, whom they are for, how sure they are, and amounts that cannot be read.
import type { SameKeys } from "#app/i18n/catalogue.ts";
import type { law as vi } from "#app/i18n/vi/law.ts";

export const law = {
  "law.problem.not_a_number": "“{typed}” is not an amount. Type a number such as 20.",
  "law.problem.ambiguous": "“{typed}” can be read two ways. Type millions, such as 1.2.",
  "law.problem.negative": "“{typed}” is less than nothing.",
  "law.problem.too_large": "“{typed}” is too large. Type millions, such as 20.",
  "law.problem.not_whole": "“{typed}” is not an amount. Type a number such as 20.",
} as const satisfies SameKeys<typeof vi>;

// Indonesian words for rules of law: figures, whom they are for, how sure they are, and amounts that cannot be read.
import type { SameKeys } from "#app/i18n/catalogue.ts";
import type { law as vi } from "#app/i18n/vi/law.ts";

export const law = {
  "law.problem.not_a_number": "“{typed}” bukan jumlah uang. Tulis angka, misalnya 20.",
  "law.problem.ambiguous": "“{typed}” bisa dibaca dua cara. Tulis dalam juta, misalnya 1,2.",
  "law.problem.negative": "“{typed}” kurang dari nol.",
  "law.problem.too_large": "“{typed}” terlalu besar. Tulis dalam juta, misalnya 20.",
  "law.problem.not_whole": "“{typed}” bukan jumlah uang. Tulis angka, misalnya 20.",
} as const satisfies SameKeys<typeof vi>;

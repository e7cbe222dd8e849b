// What every letter is made of, and for whom.
import type { AccountRole } from "#app/domain/accounts/account.ts";
import type { Lang } from "#app/domain/catalogue/names.ts";

export type Letter = { subject: string; text: string };

/** Who reads it: the same news asks other things of the centre than of an agency. */
export type Reader = { lang: Lang; role: AccountRole };

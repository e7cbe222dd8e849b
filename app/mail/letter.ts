// What a letter is: the values it reads from a stored mail, and the words it gives them.
import type { z } from "zod";
import type { AccountRole } from "#app/domain/accounts/account.ts";
import type { Translate } from "#app/i18n/translate.ts";

export type Letter = { subject: string; text: string };

/** Who reads it: the same news asks other things of the centre than of an agency. `siteUrl` has no slash at its end. */
export type Reader = { t: Translate; role: AccountRole; siteUrl: string };

/** The words of a stored mail's values, null where they are none that this letter ever told. */
export type LetterWriter = (stored: unknown, reader: Reader) => Letter | null;

/** `schema` takes in what rows of older versions hold too. The same values always get the same words. */
export function letter<Values>(
  schema: z.ZodType<Values>,
  write: (values: Values, reader: Reader) => Letter,
): LetterWriter {
  return (stored, reader) => {
    const values = schema.safeParse(stored);
    return values.success ? write(values.data, reader) : null;
  };
}

/** Blocks of a letter with an empty line between them. */
export function paragraphs(...blocks: readonly string[]): string {
  return blocks.join("\n\n");
}

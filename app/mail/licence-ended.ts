// Says that an agency's licence has ended: to the agency what it may no longer do, to the centre what to look after.
import { z } from "zod";
import type { LicenceEnded } from "#app/domain/agencies/licence-ended.ts";
import { formatDay } from "#app/i18n/format.ts";
import { links } from "#app/links.ts";
import { letter, paragraphs } from "./letter.ts";

const VALUES: z.ZodType<LicenceEnded["values"]> = z.object({
  agency: z.string(),
  slug: z.string(),
  number: z.string(),
  state: z.enum(["returned", "revoked", "unlisted"]),
  on: z.iso.date(),
});

/** Law 69/2020/QH14 art. 27: duties of the firm when its licence has ended. */
export const licenceEnded = letter(VALUES, (values, { t, role, siteUrl }) => {
  const { agency, number, slug, state, on } = values;
  const day = formatDay(on, t.lang);
  const duties =
    role === "centre"
      ? [t("mail.licence-ended.tell-workers"), t("mail.licence-ended.abroad")]
      : [
          t("mail.licence-ended.stop"),
          t("mail.licence-ended.abroad"),
          t("mail.licence-ended.mistake"),
        ];
  return {
    subject: t("mail.licence-ended.subject", { agency }),
    text: paragraphs(
      t(`mail.licence-ended.what.${state}`, { agency, number, day }),
      t("mail.licence-ended.hidden"),
      duties.join("\n"),
      `${t("mail.licence-ended.page")}: ${siteUrl}${links.agency(t.lang, slug)}`,
    ),
  };
});

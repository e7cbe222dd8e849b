// All messages of the site by language, merged from the topics; keys begin with their topic ("search.clear").
import type { Lang } from "#app/domain/catalogue/names.ts";
import { account as accountEn } from "./en/account.ts";
import { agency as agencyEn } from "./en/agency.ts";
import { check as checkEn } from "./en/check.ts";
import { fees as feesEn } from "./en/fees.ts";
import { finding as findingEn } from "./en/finding.ts";
import { form as formEn } from "./en/form.ts";
import { health as healthEn } from "./en/health.ts";
import { law as lawEn } from "./en/law.ts";
import { loan as loanEn } from "./en/loan.ts";
import { mail as mailEn } from "./en/mail.ts";
import { order as orderEn } from "./en/order.ts";
import { search as searchEn } from "./en/search.ts";
import { site as siteEn } from "./en/site.ts";
import { sum as sumEn } from "./en/sum.ts";
import { account as accountId } from "./id/account.ts";
import { agency as agencyId } from "./id/agency.ts";
import { check as checkId } from "./id/check.ts";
import { fees as feesId } from "./id/fees.ts";
import { finding as findingId } from "./id/finding.ts";
import { form as formId } from "./id/form.ts";
import { health as healthId } from "./id/health.ts";
import { law as lawId } from "./id/law.ts";
import { loan as loanId } from "./id/loan.ts";
import { mail as mailId } from "./id/mail.ts";
import { order as orderId } from "./id/order.ts";
import { search as searchId } from "./id/search.ts";
import { site as siteId } from "./id/site.ts";
import { sum as sumId } from "./id/sum.ts";
import { account } from "./vi/account.ts";
import { agency } from "./vi/agency.ts";
import { check } from "./vi/check.ts";
import { fees } from "./vi/fees.ts";
import { finding } from "./vi/finding.ts";
import { form } from "./vi/form.ts";
import { health } from "./vi/health.ts";
import { law } from "./vi/law.ts";
import { loan } from "./vi/loan.ts";
import { mail } from "./vi/mail.ts";
import { order } from "./vi/order.ts";
import { search } from "./vi/search.ts";
import { site } from "./vi/site.ts";
import { sum } from "./vi/sum.ts";
import type { SameKeys } from "./catalogue.ts";

const vi = {
  ...site,
  ...search,
  ...order,
  ...agency,
  ...check,
  ...finding,
  ...account,
  ...sum,
  ...law,
  ...fees,
  ...loan,
  ...health,
  ...mail,
  ...form,
} as const;

/** The Vietnamese texts by key: the shape of every catalogue, and where argument names are read from. */
export type Messages = typeof vi;

export type MessageKey = keyof Messages;

export const MESSAGES: Record<Lang, SameKeys<Messages>> = {
  vi,
  en: {
    ...siteEn,
    ...searchEn,
    ...orderEn,
    ...agencyEn,
    ...checkEn,
    ...findingEn,
    ...accountEn,
    ...sumEn,
    ...lawEn,
    ...feesEn,
    ...loanEn,
    ...healthEn,
    ...mailEn,
    ...formEn,
  },
  id: {
    ...siteId,
    ...searchId,
    ...orderId,
    ...agencyId,
    ...checkId,
    ...findingId,
    ...accountId,
    ...sumId,
    ...lawId,
    ...feesId,
    ...loanId,
    ...healthId,
    ...mailId,
    ...formId,
  },
};

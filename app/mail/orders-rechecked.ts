// Says which orders the nightly check took out of the public view, why, and which it gave back.
import { z } from "zod";
import { isCurrency } from "#app/domain/catalogue/currency.ts";
import { showCode } from "#app/domain/orders/order-code.ts";
import { findingMessage } from "#app/i18n/finding-message.ts";
import type { Translate } from "#app/i18n/translate.ts";
import { links } from "#app/links.ts";
import { letter, paragraphs } from "./letter.ts";

const FIGURE = z.union([z.number(), z.string()]).nullable();
/** A code that is no longer found is said by its name, so that a row of an older version still makes a letter. */
const FINDING = z.object({
  code: z.string(),
  severity: z.enum(["block", "warn", "info"]).catch("block"),
  field: z.string(),
  found: FIGURE,
  allowed: FIGURE,
  unit: z.enum(["vnd", "minor", "months", "days", "years", "hours", "day"]).nullable().catch(null),
  article: z.string().nullable(),
  source: z.string().nullable().catch(null),
});
const ORDER = z.object({
  code: z.string(),
  title: z.string(),
  currency: z.string(),
  isOpen: z.boolean(),
  findings: z.array(FINDING),
});
const VALUES = z.object({ agency: z.string(), orders: z.array(ORDER) });

export const ordersRechecked = letter(VALUES, ({ agency, orders }, { t, siteUrl }) => {
  const linesOf = (isOpen: boolean) =>
    orders.filter((order) => order.isOpen === isOpen).map((order) => orderLines(order, t, siteUrl));
  const [asleep, open] = [linesOf(false), linesOf(true)];
  return {
    subject: t("mail.orders-rechecked.subject", { agency, count: orders.length }),
    text: paragraphs(
      ...(asleep.length > 0 ? [t("mail.orders-rechecked.asleep"), ...asleep] : []),
      ...(open.length > 0 ? [t("mail.orders-rechecked.open"), ...open] : []),
      ...(asleep.length > 0 ? [t("mail.orders-rechecked.next")] : []),
    ),
  };
});

function orderLines(order: z.infer<typeof ORDER>, t: Translate, siteUrl: string): string {
  const { code, title, currency, findings } = order;
  const place = { currency: isCurrency(currency) ? currency : null, line: null, why: null };
  return [
    `${showCode(code)} ${title}`,
    ...findings.map((finding) => `- ${findingMessage(finding, place, t.lang)}`),
    `${siteUrl}${links.order(t.lang, { code, title })}`,
  ].join("\n");
}

// Says which orders the nightly check took out of the public view, why, and which it gave back.
import type { OrdersRechecked } from "#app/domain/accounts/mail/mail.ts";
import { isCurrency } from "#app/domain/catalogue/currency.ts";
import type { Lang } from "#app/domain/catalogue/names.ts";
import { showCode } from "#app/domain/orders/order-code.ts";
import { findingMessage } from "#app/i18n/finding-message.ts";
import { links } from "#app/links.ts";
import type { Letter, Reader } from "./letter-paper.ts";

type Words = {
  subject: (agency: string, count: number) => string;
  asleep: string;
  open: string;
  next: string;
};

const WORDS = {
  vi: {
    subject: (agency, count) =>
      `${agency}: ${count} đơn hàng vừa đổi trạng thái sau khi kiểm tra lại`,
    asleep: "Đã ẩn khỏi trang, vì không còn đúng luật:",
    open: "Đã hiện lại, vì đúng luật:",
    next: "Sửa đơn rồi gửi thẩm định lại. Nếu luật hoặc tỷ giá ghi sai, hãy báo Trung tâm.",
  },
  en: {
    subject: (agency, count) => `${agency}: ${count} orders changed after the nightly check`,
    asleep: "Taken out of the public view, for they are no longer lawful:",
    open: "Public again, for they are lawful:",
    next: "Correct the order and send it for review. If a rule or a rate is wrong, tell the centre.",
  },
  id: {
    subject: (agency, count) => `${agency}: ${count} lowongan berubah setelah pemeriksaan malam`,
    asleep: "Disembunyikan karena tidak lagi sesuai hukum:",
    open: "Tampil lagi karena sesuai hukum:",
    next: "Perbaiki lowongan lalu kirim untuk ditinjau. Jika aturan atau kurs salah, beri tahu pusat.",
  },
} satisfies Record<Lang, Words>;

export function ordersRechecked(
  { agency, orders }: OrdersRechecked,
  { lang }: Reader,
  siteUrl: string,
): Letter {
  const words: Words = WORDS[lang];
  const list = (isOpen: boolean) =>
    orders
      .filter((order) => order.isOpen === isOpen)
      .map((order) => orderLines(order, lang, siteUrl));
  const [asleep, open] = [list(false), list(true)];
  return {
    subject: words.subject(agency, orders.length),
    text: [
      ...(asleep.length > 0 ? [words.asleep, ...asleep] : []),
      ...(open.length > 0 ? [words.open, ...open] : []),
      ...(asleep.length > 0 ? [words.next] : []),
    ].join("\n\n"),
  };
}

function orderLines(
  { code, title, currency, findings }: OrdersRechecked["orders"][number],
  lang: Lang,
  siteUrl: string,
): string {
  const place = { currency: isCurrency(currency) ? currency : null, line: null, why: null };
  const reasons = findings.map((finding) => `- ${findingMessage(finding, place, lang)}`);
  return [
    `${showCode(code)} ${title}`,
    ...reasons,
    `${siteUrl}${links.order(lang, { code, title })}`,
  ].join("\n");
}

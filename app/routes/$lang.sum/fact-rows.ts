// What orders side by side are told apart by besides money: language, hours, who may go, who offers it, the deposit.
import { weekWords } from "#app/ui/order-words.ts";
import type { OrderPage } from "#app/domain/orders/views/order-views.ts";
import { formatVnd } from "#app/i18n/format.ts";
import type { Translate } from "#app/i18n/translate.ts";
import { requirementWords } from "#app/ui/language-words.ts";
import { sentenceCase } from "#app/ui/sentence-case.ts";
import type { SumRow } from "./sum-words.ts";

/** All of them for every order, a deposit of nothing too, so that no column has a hole. */
export function factRows(order: OrderPage, t: Translate): SumRow[] {
  const { agency, hoursPerWeek } = order;
  return [
    row("deposit", t("sum.row.deposit"), formatVnd(order.depositVnd, t.lang)),
    row("language", t("order.who.language"), requirementWords(order.languages, order.market, t)),
    row("hours", t("order.get.hours"), weekWords(hoursPerWeek, t)),
    row("people", t("sum.row.people"), peopleWords(order, t)),
    row(
      "agency",
      t("sum.row.agency"),
      agency.name,
      t("site.licence", { number: agency.licenceNumber }),
    ),
  ];
}

function row(key: string, name: string, value: string, note: string | null = null): SumRow {
  return { key, name, value, note, isEstimate: false };
}

function peopleWords({ gender, ageMin, ageMax }: OrderPage, t: Translate): string {
  const ages =
    ageMax === null
      ? t("search.card.age-from", { from: ageMin })
      : t("search.card.ages", { from: ageMin, to: ageMax });
  return `${sentenceCase(t(`site.gender.${gender}`))}, ${ages}`;
}

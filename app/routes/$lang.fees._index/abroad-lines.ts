// What is paid abroad out of the wage, line by line: the agent in Taiwan, training and management of crews in Korea.
import type { FeeAbroad } from "#app/domain/law/estimates/fees-abroad.ts";
import { citation } from "#app/domain/law/rules/source.ts";
import { formatMoney } from "#app/i18n/format.ts";
import type { Translate } from "#app/i18n/translate.ts";
import type { ChargeLine } from "./charge-lines.ts";

/** In the host's money, as the rules set it. */
export function abroadLines(fees: readonly FeeAbroad[], t: Translate): ChargeLine[] {
  return fees.map(({ id, code, per, amount, article }) => {
    const most = formatMoney(amount.high, t.lang);
    const own = t.find(`law.rule.${id}`, { figure: most });
    return {
      key: id,
      name: t(per === "year" ? "fees.line.abroad.agent-year" : `fees.line.abroad.${code}`),
      amount: t("fees.amount.most", { most }),
      isEstimate: false,
      why: [own ?? t("fees.why.abroad"), ...(own === null ? [] : [t("fees.why.abroad")])],
      articles: article === null ? [] : [citation(article, t.lang)],
    };
  });
}

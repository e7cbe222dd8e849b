// What may be charged under one programme: the service fee's ceiling on top, in money once a wage is typed, then every line.
import type { Day } from "#app/domain/catalogue/day.ts";
import { chargesOf, lowerCaps, serviceMostVnd } from "#app/domain/law/charges.ts";
import type { Charges, LowerCap, WageInVnd } from "#app/domain/law/charges.ts";
import { feesAbroadOn } from "#app/domain/law/estimates/fees-abroad.ts";
import type { RuleCase } from "#app/domain/law/rules/scope.ts";
import { formatDay, formatMoney, formatMonths, formatVnd } from "#app/i18n/format.ts";
import { CallCentre } from "#app/ui/call-centre.tsx";
import { Sentence, useTranslate } from "#app/ui/language.tsx";
import { monthsOfWage } from "#app/ui/rule-words.ts";
import { Verdict } from "#app/ui/verdict.tsx";
import { abroadLines } from "./abroad-lines.ts";
import { chargeLines, lowerCapWords } from "./charge-lines.ts";
import type { ChargeLine } from "./charge-lines.ts";

type OneProgrammeProps = {
  order: RuleCase;
  on: Day;
  money: WageInVnd | null;
  isRateMissing: boolean;
};

export function OneProgramme({ order, on, money, isRateMissing }: OneProgrammeProps) {
  const t = useTranslate();
  const charges = chargesOf(order, on);
  if (charges.isClosed) return <Closed programme={order.programme} />;
  const lower = lowerCaps(order, on);
  const mostVnd = serviceMostVnd(order, money, on);
  return (
    <>
      <ServiceSum
        charges={charges}
        lower={lower}
        contractMonths={order.contractMonths}
        money={money}
        mostVnd={mostVnd}
      />
      {isRateMissing && <p>{t("fees.no-rate")}</p>}
      <ul className="panel fees num mb-4">
        {[
          ...chargeLines(charges, lower, mostVnd, t),
          ...abroadLines(feesAbroadOn(order, on), t),
        ].map((line) => (
          <Line key={line.key} line={line} />
        ))}
      </ul>
    </>
  );
}

/** What the programme costs is paid to the public body; that much is said, since no fee of an agency does not mean no cost. */
function Closed({ programme }: { programme: string }) {
  const t = useTranslate();
  const own = t.find(`fees.own.${programme}`);
  return (
    <Verdict tone="bad" title={t("fees.closed.title")}>
      <p>{t("fees.closed.text")}</p>
      {own !== null && <p>{own}</p>}
      <p>{t("fees.closed.ask")}</p>
      <CallCentre tone="danger" />
    </Verdict>
  );
}

type ServiceSumProps = {
  charges: Charges;
  lower: readonly LowerCap[];
  contractMonths: number;
  money: WageInVnd | null;
  mostVnd: number | null;
};

function ServiceSum({ charges, lower, contractMonths, money, mostVnd }: ServiceSumProps) {
  const t = useTranslate();
  const { capMonths } = charges.service;
  const months = <b key="months">{monthsOfWage(capMonths, t)}</b>;
  return (
    <div className="panel mb-4 num">
      <p className="small soft m-0">
        {t("fees.table.for", { months: formatMonths(contractMonths, t.lang) })}
      </p>
      <p className="lead">
        {capMonths === 0 ? (
          t("fees.sum.none")
        ) : (
          <Sentence parts={t.parts("fees.sum", { months })} />
        )}
        {money !== null && mostVnd !== null && mostVnd > 0 && (
          <>
            {" "}
            <Sentence
              parts={t.parts("fees.sum.vnd", {
                wage: formatMoney(money.wage, t.lang),
                most: <b key="most">{formatVnd(mostVnd, t.lang)}</b>,
              })}
            />
          </>
        )}
      </p>
      {lower.map((each) => (
        <p key={each.ruleId}>{lowerCapWords(each, t)}</p>
      ))}
      {money !== null && money.wage.currency !== "VND" && (
        <p className="small soft m-0">
          {t("fees.rate", { day: formatDay(money.rate.day, t.lang) })}
        </p>
      )}
    </div>
  );
}

function Line({
  line: {
    name,
    amount,
    isEstimate,
    why: [first, ...others],
    articles,
  },
}: {
  line: ChargeLine;
}) {
  const t = useTranslate();
  return (
    <li>
      <span>{name}</span>
      <b>
        {amount}
        {isEstimate && (
          <>
            {" "}
            <span className="about">{t("sum.estimate")}</span>
          </>
        )}
      </b>
      <details>
        <summary>
          <span>{first}</span>
        </summary>
        {others.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
        {articles.length > 0 && <p className="soft">{articles.join(" · ")}</p>}
      </details>
    </li>
  );
}

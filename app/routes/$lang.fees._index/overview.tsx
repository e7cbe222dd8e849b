// All programmes by country with the two figures that matter most, and what nobody may charge for at all.
import { MARKETS } from "#app/domain/catalogue/market.ts";
import { PROGRAMMES, rulesDay, usualMonths } from "#app/domain/catalogue/programme.ts";
import type { Programme } from "#app/domain/catalogue/programme.ts";
import { findTrade } from "#app/domain/catalogue/trade.ts";
import type { Day } from "#app/domain/catalogue/day.ts";
import {
  capsByTrade,
  chargesOf,
  isTradeWanting,
  lowerCaps,
  neverCharged,
} from "#app/domain/law/charges.ts";
import type { Charges, LowerCap } from "#app/domain/law/charges.ts";
import { DESIGNATED_ROW } from "#app/domain/law/fees/service-fee-rows.ts";
import type { RuleCase } from "#app/domain/law/rules/scope.ts";
import { citation } from "#app/domain/law/rules/source.ts";
import { formatMonths } from "#app/i18n/format.ts";
import { links } from "#app/links.ts";
import { useTranslate } from "#app/ui/language.tsx";
import { ruleWords } from "#app/ui/rule-words.ts";
import { Verdict } from "#app/ui/verdict.tsx";
import { capWords, depositWords, lowerCapWords } from "./charge-lines.ts";

export function Never() {
  const t = useTranslate();
  return (
    <Verdict tone="bad" title={t("fees.never")}>
      <ul>
        {neverCharged().map((rule) => (
          <li key={rule.id}>
            {ruleWords(rule, t)} <small className="soft">{citation(rule.article, t.lang)}</small>
          </li>
        ))}
      </ul>
    </Verdict>
  );
}

export function Overview({ today }: { today: Day }) {
  const t = useTranslate();
  return MARKETS.map(({ code, names }) => (
    <section key={code}>
      <h2>{names[t.lang]}</h2>
      <table className="caps num">
        <caption className="hide">{names[t.lang]}</caption>
        <thead>
          <tr>
            <th scope="col">{t("fees.table.programme")}</th>
            <th scope="col">{t("fees.table.service")}</th>
            <th scope="col">{t("fees.table.deposit")}</th>
          </tr>
        </thead>
        <tbody>
          {PROGRAMMES.filter(({ market }) => market === code).map((programme) => (
            <Row key={programme.code} programme={programme} today={today} />
          ))}
          {code === "JP" && <Designated />}
        </tbody>
      </table>
    </section>
  ));
}

function Row({ programme, today }: { programme: Programme; today: Day }) {
  const t = useTranslate();
  const order: RuleCase = {
    market: programme.market,
    programme: programme.code,
    trade: "",
    finishedProgramme: "none",
    contractMonths: usualMonths(programme),
  };
  const on = rulesDay(programme, today);
  const charges = chargesOf(order, on);
  const farSea = isTradeWanting(order)
    ? chargesOf({ ...order, trade: "farsea-fishing" }, on)
    : null;
  const name = (
    <a href={links.fees(t.lang, { programme: programme.code })}>{programme.shortNames[t.lang]}</a>
  );
  if (charges.isClosed)
    return (
      <tr>
        <th scope="row">{name}</th>
        <td colSpan={2}>{t("fees.table.closed")}</td>
      </tr>
    );
  return (
    <tr>
      <th scope="row">
        {name}
        <small>{t("fees.table.for", { months: formatMonths(order.contractMonths, t.lang) })}</small>
      </th>
      <ServiceCell
        charges={charges}
        farSea={farSea}
        lower={lowerCaps(order, on)}
        byTrade={capsByTrade(order, on)}
      />
      <DepositCell charges={charges} farSea={farSea} />
    </tr>
  );
}

/** `farSea` are the charges of far-sea crews where the programme sends both kinds. */
type CellProps = { charges: Charges; farSea: Charges | null };

type ServiceCellProps = CellProps & {
  lower: readonly LowerCap[];
  byTrade: ReturnType<typeof capsByTrade>;
};

function ServiceCell({ charges, farSea, lower, byTrade }: ServiceCellProps) {
  const t = useTranslate();
  return (
    <td>
      {capWords(charges.service.capMonths, t)}
      {lower.map((lower) => (
        <small key={lower.ruleId}>{lowerCapWords(lower, t)}</small>
      ))}
      {byTrade.map(({ capMonths, trades }) => (
        <small key={capMonths}>
          {trades.map((code) => findTrade(code)?.names[t.lang] ?? code).join(", ")}:{" "}
          {capWords(capMonths, t)}
        </small>
      ))}
      {farSea && (
        <small>
          {t("fees.far-sea", { most: capWords(farSea.service.capMonths, t).toLowerCase() })}
        </small>
      )}
    </td>
  );
}

function DepositCell({ charges, farSea }: CellProps) {
  const t = useTranslate();
  return (
    <td>
      {charges.deposit === null ? "–" : depositWords(charges.deposit.figure, t)}
      {charges.deposit?.confidence === "low" && (
        <>
          {" "}
          <span className="about">{t("sum.estimate")}</span>
        </>
      )}
      {farSea?.deposit && (
        <small>
          {t("fees.far-sea", { most: depositWords(farSea.deposit.figure, t).toLowerCase() })}
        </small>
      )}
    </td>
  );
}

/** No programme of the catalogue, but people leave under it: construction and shipbuilding have a ceiling of their own. */
function Designated() {
  const t = useTranslate();
  return (
    <tr>
      <th scope="row">
        {t("fees.designated")}
        <small>{t("fees.designated.trades")}</small>
      </th>
      <td>{capWords(DESIGNATED_ROW.figure.most, t)}</td>
      <td>{t("fees.none")}</td>
    </tr>
  );
}

/** The way to the page that holds what somebody was asked against the law. */
export function Asked({ programme }: { programme?: string }) {
  const t = useTranslate();
  return (
    <section className="panel mb-4">
      <h2>{t("fees.asked")}</h2>
      <p>{t("fees.asked.text")}</p>
      <p className="m-0">
        <a
          className="btn"
          href={links.asked(t.lang, programme === undefined ? undefined : { programme })}
        >
          {t("fees.asked.button")}
        </a>
      </p>
    </section>
  );
}

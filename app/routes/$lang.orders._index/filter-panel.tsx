// The filters of the results page, the most used first. Part of the page's one form, so that they travel with the search box.
import { CheckField, FieldGroup, SelectField, TextField } from "#app/ui/field.tsx";
import { Button } from "#app/ui/button.tsx";
import { formatCount } from "#app/i18n/format.ts";
import { useTranslate } from "#app/ui/language.tsx";
import { languageParam } from "#search/held-language.ts";
import { ChoiceList } from "./choice-list.tsx";
import * as choices from "./choices.ts";
import type { Panel } from "./choices.ts";
import type { Problems } from "./problem-words.ts";

type Part = { panel: Panel; problems: Problems };

/**
 * The first button stays in sight while the filters scroll by; it sticks to the top, where it covers nothing that has focus,
 * and the last is where the keyboard ends. `isOpen` shows the panel on small screens, where it otherwise waits for its link.
 */
export function FilterPanel({ panel, problems, isOpen }: Part & { isOpen: boolean }) {
  const t = useTranslate();
  return (
    <aside
      id="filters"
      className={isOpen ? "aside open" : "aside"}
      aria-label={t("search.filters")}
    >
      <div className="stick row">
        <Button>{t("search.filters.apply")}</Button>
        <a className="low" href="#results">
          {t("search.filters.close")}
        </a>
      </div>
      <p className="hide">{t("search.filters.counts")}</p>
      <ChoiceList
        name="market"
        legend={t("search.market")}
        choices={choices.marketChoices(panel, t)}
        shown={6}
        error={problems.of("market")}
      />
      <ChoiceList
        name="group"
        legend={t("search.group")}
        choices={choices.groupChoices(panel, t)}
        shown={5}
        error={problems.of("group")}
      />
      <TradeFilter panel={panel} problems={problems} />
      <MoneyFilters panel={panel} problems={problems} />
      <PersonFilters panel={panel} problems={problems} />
      <OtherFilters panel={panel} problems={problems} />
      {panel.query.sort !== "relevance" && (
        <input type="hidden" name="sort" value={panel.query.sort} />
      )}
      <Button>{t("search.filters.apply")}</Button>
    </aside>
  );
}

/** All trades fold away until a group narrows them. */
function TradeFilter({ panel, problems }: Part) {
  const t = useTranslate();
  const trades = choices.tradeChoices(panel, t);
  const folded =
    panel.query.tradeGroups.length === 0
      ? { shown: 0, unfold: t("search.trade.all", { count: trades.length }) }
      : { shown: 8 };
  return (
    <ChoiceList
      name="trade"
      legend={t("search.trade")}
      choices={trades}
      error={problems.of("trade")}
      {...folded}
    />
  );
}

function MoneyFilters({ panel: { query, facets }, problems }: Part) {
  const t = useTranslate();
  const amount = (kind: "cost" | "wage", usedVnd: number | null) => (
    <SelectField
      name={kind}
      label={t(`search.${kind}`)}
      error={problems.of(kind)}
      options={choices.amountOptions(kind, usedVnd, t)}
      value={problems.typed(kind, usedVnd === null ? "" : String(usedVnd / 1_000_000))}
    />
  );
  const free = facets.noDeposit["true"] ?? 0;
  return (
    <FieldGroup id="deposit" legend={t("search.filters.money")} error={problems.of("deposit")}>
      {amount("cost", query.costAtMostVnd)}
      {amount("wage", query.wageAtLeastVnd)}
      <CheckField
        name="deposit"
        value="none"
        label={t("search.deposit")}
        checked={query.noDeposit}
        count={formatCount(free, t.lang)}
      />
    </FieldGroup>
  );
}

function PersonFilters({ panel, problems }: Part) {
  const t = useTranslate();
  return (
    <FieldGroup id="you" legend={t("search.filters.you")}>
      <LanguageFilters panel={panel} problems={problems} />
      <SexAndAge panel={panel} problems={problems} />
      <SchoolingFilters panel={panel} problems={problems} />
    </FieldGroup>
  );
}

function LanguageFilters({ panel, problems }: Part) {
  const t = useTranslate();
  const { languageHeld, studyMonths } = panel.query;
  return (
    <>
      <SelectField
        name="lang"
        label={t("search.lang")}
        error={problems.of("lang")}
        value={problems.typed("lang", languageHeld ? languageParam(languageHeld) : "")}
        options={choices.languageOptions(panel, t)}
        groups={choices.languageGroups(panel, t)}
      />
      <SelectField
        name="study"
        label={t("search.study")}
        hint={t("search.study.hint")}
        error={problems.of("study")}
        value={problems.typed("study", String(studyMonths ?? ""))}
        options={choices.studyOptions(studyMonths, t)}
      />
    </>
  );
}

function SexAndAge({ panel: { query }, problems }: Part) {
  const t = useTranslate();
  const sexes = (["any", "male", "female"] as const).map((sex) => ({
    value: sex === "any" ? "" : sex,
    label: t(`search.sex.${sex}`),
  }));
  return (
    <div className="pair">
      <SelectField
        name="sex"
        label={t("search.sex")}
        error={problems.of("sex")}
        value={problems.typed("sex", query.gender ?? "")}
        options={sexes}
      />
      <TextField
        name="age"
        label={t("search.age")}
        error={problems.of("age")}
        value={problems.typed("age", String(query.age ?? ""))}
        inputMode="numeric"
        maxLength={3}
      />
    </div>
  );
}

function SchoolingFilters({ panel, problems }: Part) {
  const t = useTranslate();
  const { educationHeld, experienceHeldMonths } = panel.query;
  return (
    <>
      <SelectField
        name="education"
        label={t("search.education")}
        error={problems.of("education")}
        value={problems.typed("education", educationHeld ?? "")}
        options={choices.educationOptions(panel, t)}
      />
      <SelectField
        name="experience"
        label={t("search.experience")}
        error={problems.of("experience")}
        value={problems.typed("experience", String(experienceHeldMonths ?? ""))}
        options={choices.experienceOptions(experienceHeldMonths, t)}
      />
    </>
  );
}

/** Tick boxes behind "more filters", each with its choices and how many of them show. */
const TICKED = [
  { name: "programme", choicesOf: choices.programmeChoices, shown: 5 },
  { name: "contract", choicesOf: choices.contractChoices, shown: 4 },
  { name: "departs", choicesOf: choices.departureChoices, shown: 5 },
] as const;

/** Filters few people use; unfolded while one of them is set or wrong. */
function OtherFilters({ panel, problems }: Part) {
  const t = useTranslate();
  const { query } = panel;
  const ticked = TICKED.map((each) => ({ ...each, choices: each.choicesOf(panel, t) }));
  const isUsed =
    query.agency !== null || ticked.some((each) => each.choices.some(({ checked }) => checked));
  const isWrong = [...TICKED.map(({ name }) => name), "agency"].some(
    (field) => problems.of(field) !== undefined,
  );
  return (
    <details open={isUsed || isWrong}>
      <summary>{t("search.filters.other")}</summary>
      {ticked.map(({ name, choices: offered, shown }) => (
        <ChoiceList
          key={name}
          name={name}
          legend={t(`search.${name}`)}
          choices={offered}
          shown={shown}
          error={problems.of(name)}
        />
      ))}
      <SelectField
        name="agency"
        label={t("search.agency")}
        error={problems.of("agency")}
        value={problems.typed("agency", query.agency ?? "")}
        options={choices.agencyOptions(panel, t)}
      />
    </details>
  );
}

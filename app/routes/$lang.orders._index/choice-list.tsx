// Tick boxes of one filter: the most used are shown, the rest unfold; whatever is chosen always shows.
import { formatCount } from "#app/i18n/format.ts";
import { CheckField, FieldGroup } from "#app/ui/field.tsx";
import { useTranslate } from "#app/ui/language.tsx";
import type { Choice } from "./choices.ts";

type ChoiceListProps = {
  name: string;
  legend: string;
  choices: readonly Choice[];
  shown: number;
  unfold?: string;
  error?: string | undefined;
};

export function ChoiceList({ name, legend, choices, shown, unfold, error }: ChoiceListProps) {
  const t = useTranslate();
  if (choices.length === 0 && !error) return null;
  // Unfolding a single choice costs more than showing it.
  const most = choices.length <= shown + 1 ? choices.length : shown;
  const isUp = (choice: Choice, index: number) => choice.checked || index < most;
  const rest = choices.filter((choice, index) => !isUp(choice, index));
  const box = ({ value, label, count, checked }: Choice) => (
    <CheckField
      key={value}
      name={name}
      value={value}
      label={label}
      checked={checked}
      count={formatCount(count, t.lang)}
    />
  );
  return (
    <FieldGroup id={name} legend={legend} error={error}>
      {choices.filter(isUp).map(box)}
      {rest.length > 0 && (
        <details>
          <summary>{unfold ?? t("search.filters.more", { count: rest.length })}</summary>
          {rest.map(box)}
        </details>
      )}
    </FieldGroup>
  );
}

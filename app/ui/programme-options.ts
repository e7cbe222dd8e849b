// Programmes to choose from, grouped by country.
import { MARKETS } from "#app/domain/catalogue/market.ts";
import type { Lang } from "#app/domain/catalogue/names.ts";
import { PROGRAMMES } from "#app/domain/catalogue/programme.ts";
import type { SelectFieldProps } from "./field.tsx";

export function programmeGroups(lang: Lang): NonNullable<SelectFieldProps["groups"]> {
  return MARKETS.map(({ code, names }) => ({
    label: names[lang],
    options: PROGRAMMES.filter(({ market }) => market === code).map((programme) => ({
      value: programme.code,
      label: programme.shortNames[lang],
    })),
  }));
}

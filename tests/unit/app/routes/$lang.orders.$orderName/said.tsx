// What a part of an order's page says, as plain words without marks, with an invented centre to call.
import type { ReactElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import type { Centre } from "#app/centre.ts";
import type { Lang } from "#app/domain/catalogue/names.ts";
import { CentreProvider } from "#app/ui/centre.tsx";
import { LanguageProvider } from "#app/ui/language.tsx";

const CENTRE: Centre = {
  phone: "024 0000 0000",
  email: null,
  address: null,
  hours: null,
  replyDays: 10,
};

export function words(part: ReactElement, lang: Lang = "vi"): string {
  const html = renderToStaticMarkup(
    <LanguageProvider lang={lang}>
      <CentreProvider centre={CENTRE}>{part}</CentreProvider>
    </LanguageProvider>,
  );
  return html
    .replace(/<\/?(b|a)\b[^>]*>/g, "")
    .replace(/<[^>]+>/g, " ")
    .replace(/[\s\u00a0]+/g, " ");
}

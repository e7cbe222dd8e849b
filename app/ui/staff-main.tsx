// The part of a page that only staff see: their own pages, who is signed in, and the way out.
import type { ReactNode } from "react";
import { links } from "#app/links.ts";
import { Button } from "./button.tsx";
import { useTranslate } from "./language.tsx";
import { Main } from "./layout.tsx";

export type StaffPage = "agency" | "centre" | "outbox" | "health";

type StaffMainProps = {
  reader: { role: string; email: string };
  page: StaffPage;
  children: ReactNode;
};

export function StaffMain({ reader, page, children }: StaffMainProps) {
  const t = useTranslate();
  const hrefs = {
    agency: links.agencyDesk(t.lang),
    centre: links.centreDesk(t.lang),
    outbox: links.outbox(t.lang),
    health: links.health(t.lang),
  };
  const own: StaffPage[] = reader.role === "centre" ? ["centre", "outbox", "health"] : ["agency"];
  return (
    <Main>
      {/* Addresses of any length break rather than widen the page. */}
      <div className="wrap-anywhere">
        <div className="top mb-4">
          <nav className="row sorts" aria-label={t("account.nav")}>
            {own.map((each) => (
              <a key={each} href={hrefs[each]} aria-current={each === page ? "page" : undefined}>
                {t(`account.nav.${each}`)}
              </a>
            ))}
          </nav>
          <form method="post" action={links.signOut(t.lang)} className="row justify-end">
            <span className="small soft">{reader.email}</span>
            <Button tone="quiet">{t("account.sign-out")}</Button>
          </form>
        </div>
        {children}
      </div>
    </Main>
  );
}

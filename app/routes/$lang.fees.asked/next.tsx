// What to do now: wait, ask for papers, complain, report.
import { citation } from "#app/domain/law/rules/source.ts";
import { links } from "#app/links.ts";
import { CallCentre } from "#app/ui/call-centre.tsx";
import { useTranslate } from "#app/ui/language.tsx";
import type { Answered } from "./asked-data.server.ts";

/** Complaints about the deposit and in general, and what branches may not collect. */
const ARTICLES = [
  "Law 69/2020/QH14 art. 6.1.h",
  "Law 69/2020/QH14 art. 17.3",
  "Law 69/2020/QH14 art. 25.4",
] as const;

export function Next({ page: { answer, order } }: { page: Answered }) {
  const t = useTranslate();
  const { isClosed } = answer;
  const first = isClosed ? "closed" : answer.answer === "over" ? "over" : "wait";
  const papers = isClosed ? (["public"] as const) : (["contract", "receipt", "code"] as const);
  return (
    <section className="mb-4">
      <h2>{t("fees.asked.next")}</h2>
      <ol className="steps">
        {([first, "selection", "keep", "paid"] as const).map((step) => (
          <li key={step}>{t(`fees.asked.next.${step}`)}</li>
        ))}
      </ol>
      <h3 className="mt-4">{t("fees.asked.papers")}</h3>
      <ul className="steps">
        {papers.map((paper) => (
          <li key={paper}>{t(`fees.asked.papers.${paper}`)}</li>
        ))}
      </ul>
      <Complain />
      <h3 className="mt-4">{t("fees.asked.report")}</h3>
      <CallCentre tone={answer.answer === "over" ? "danger" : "quiet"} />
      <p>
        <a href={links.check(t.lang)}>{t("fees.asked.next.check")}</a>
      </p>
      {order && (
        <p>
          <a href={links.sum(t.lang, { o: order.code })}>{t("fees.asked.next.sum")}</a>
        </p>
      )}
    </section>
  );
}

function Complain() {
  const t = useTranslate();
  return (
    <>
      <h3 className="mt-4">{t("fees.asked.complain")}</h3>
      <ul className="steps">
        {(["ministry", "court", "centre", "branch"] as const).map((where) => (
          <li key={where}>{t(`fees.asked.complain.${where}`)}</li>
        ))}
      </ul>
      <p className="small soft">
        {ARTICLES.map((article) => citation(article, t.lang)).join(" · ")}
      </p>
    </>
  );
}

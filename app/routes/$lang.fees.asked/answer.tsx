// The answer: too much for certain, not clear, or nothing found; then the charges, how it was worked out, and what to do.
import { findProgramme } from "#app/domain/catalogue/programme.ts";
import { formatMoney } from "#app/i18n/format.ts";
import type { Translate } from "#app/i18n/translate.ts";
import { useTranslate } from "#app/ui/language.tsx";
import { Verdict } from "#app/ui/verdict.tsx";
import type { Answered } from "./asked-data.server.ts";
import { How } from "./how.tsx";
import { Lines } from "./lines.tsx";
import { Next } from "./next.tsx";
import { sumWords } from "./sum-words.ts";

export function Answer({ page }: { page: Answered }) {
  return (
    <div aria-live="polite" data-answer={page.answer.answer}>
      <Summary page={page} />
      {!page.answer.isClosed && <Lines page={page} />}
      <How page={page} />
      <Next page={page} />
    </div>
  );
}

/** No answer is green: whoever shows this screen to somebody must not be able to show it as a clearance. */
function Summary({ page }: { page: Answered }) {
  const t = useTranslate();
  const { answer } = page;
  const { title, sentences } = answer.isClosed
    ? closedWords(page, t)
    : SUMMARY[answer.answer](page, t);
  return (
    <Verdict tone={answer.answer === "over" ? "bad" : "warn"} title={title}>
      {[...foreignWords(page, t), ...sentences, ...finishedWords(page, t)].map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </Verdict>
  );
}

type Words = { title: string; sentences: string[] };

const SUMMARY: Record<Answered["answer"]["answer"], (page: Answered, t: Translate) => Words> = {
  over: ({ answer }, t) => ({
    title: t("fees.asked.over", { sum: sumWords(answer.tooMuchVnd, t) }),
    sentences: [...overWords(answer, t), t("fees.asked.over.more-points")],
  }),
  unclear: ({ answer }, t) => ({
    title: t("fees.asked.unclear"),
    sentences: [
      answer.lines.length === 0
        ? t("fees.asked.unclear.lump", { asked: sumWords(answer.askedVnd, t) })
        : t("fees.asked.unclear.lines", {
            asked: sumWords(answer.askedVnd, t),
            points: answer.points,
          }),
      t("fees.asked.unclear.ask"),
      t("fees.asked.no-proof"),
    ],
  }),
  within: ({ answer }, t) => ({
    title: t("fees.asked.within", { points: answer.points }),
    sentences: [t("fees.asked.within.text", { asked: sumWords(answer.askedVnd, t) })],
  }),
};

/** The sum is said against its limit where that shows most, else against the charges. */
function overWords(answer: Answered["answer"], t: Translate): string[] {
  const asked = sumWords(answer.askedVnd, t);
  const { limit } = answer;
  if (limit === null || answer.aboveLimitVnd < answer.tooMuchVnd)
    return [t("fees.asked.over.lines", { asked })];
  if (limit.kind === "order")
    return [t("fees.asked.over.order", { asked, most: sumWords(limit.mostVnd, t) })];
  return [t("fees.asked.over.law", { asked }), t("fees.asked.over.law.estimate")];
}

/** What the answer would be for who has finished an internship, where nobody said. */
function finishedWords({ answer: { tooMuchIfFinishedVnd } }: Answered, t: Translate): string[] {
  if (tooMuchIfFinishedVnd === null) return [];
  const most = t("fees.asked.if-finished");
  return tooMuchIfFinishedVnd === 0
    ? [most]
    : [most, t("fees.asked.if-finished.over", { sum: sumWords(tooMuchIfFinishedVnd, t) })];
}

function closedWords({ question }: Answered, t: Translate): Words {
  const own = t.find(`fees.own.${findProgramme(question.order?.programme ?? "")?.code ?? ""}`);
  return {
    title: t("fees.asked.closed"),
    sentences: [t("fees.asked.closed.text"), ...(own ? [own] : []), t("fees.asked.closed.bank")],
  };
}

/** A sum that was typed in foreign money is said in đồng too. */
function foreignWords({ question: { total }, answer }: Answered, t: Translate): string[] {
  if (total === null || total.currency === "VND" || answer.lines.length > 0) return [];
  return [
    t("fees.asked.money", {
      money: formatMoney(total, t.lang),
      vnd: sumWords(answer.askedVnd, t),
    }),
  ];
}

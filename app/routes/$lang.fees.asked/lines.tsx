// The charges one by one: what was asked, why it stands as it does, and the article.
import type { AskedLine } from "#app/domain/law/asked-lines.ts";
import { citation } from "#app/domain/law/rules/source.ts";
import type { Translate } from "#app/i18n/translate.ts";
import { Chip } from "#app/ui/chip.tsx";
import { useTranslate } from "#app/ui/language.tsx";
import type { Tone } from "#app/ui/verdict.tsx";
import type { Answered } from "./asked-data.server.ts";
import { lineWords } from "./line-words.ts";
import type { LineBasis } from "./line-words.ts";
import { sumWords } from "./sum-words.ts";

export function Lines({ page: { answer, wage } }: { page: Answered }) {
  const t = useTranslate();
  const basis = {
    capMonths: answer.serviceCapMonths,
    isHighestWage: wage?.from === "highest" || wage?.from === "doubtful",
  };
  if (answer.lines.length === 0) return null;
  return (
    <ul className="panel fees num mb-4">
      {answer.lines.map((line) => (
        <Line key={line.kind + (line.name ?? "")} line={line} basis={basis} />
      ))}
      {answer.unexplainedVnd > 0 && <Rest vnd={answer.unexplainedVnd} />}
      <li className="total">
        <span>{t("fees.asked.total")}</span>
        <span>{sumWords(answer.askedVnd, t)}</span>
      </li>
    </ul>
  );
}

/** A charge under its cap has no colour and no chip: green would read as a clearance of all. */
const TONE: Record<AskedLine["verdict"], Tone | undefined> = {
  within: undefined,
  ask: "warn",
  over: "bad",
  never: "bad",
};

function Line({ line, basis }: { line: AskedLine; basis: LineBasis }) {
  const t = useTranslate();
  const tone = line.reason === "receipt" ? "warn" : TONE[line.verdict];
  return (
    <li>
      <span>{line.name ?? t(`fees.asked.kind.${line.kind}`)}</span>
      <b>{sumWords(line.amountVnd, t)}</b>
      <details>
        <summary>
          <span>{lineWords(line, basis, t)}</span>
          {tone === undefined ? (
            <small className="soft">{verdictWords(line, t)}</small>
          ) : (
            <Chip tone={tone}>{verdictWords(line, t)}</Chip>
          )}
        </summary>
        <p className="soft">
          {line.article === null ? t("fees.asked.line.no-article") : citation(line.article, t.lang)}
        </p>
      </details>
    </li>
  );
}

function verdictWords({ verdict, reason, tooMuchVnd }: AskedLine, t: Translate): string {
  if (reason === "receipt") return t("fees.asked.verdict.receipt");
  return verdict === "over"
    ? t("fees.asked.verdict.over", { sum: sumWords(tooMuchVnd, t) })
    : t(`fees.asked.verdict.${verdict}`);
}

/** What no charge explains of the sum. */
function Rest({ vnd }: { vnd: number }) {
  const t = useTranslate();
  return (
    <li>
      <span>{t("fees.asked.line.rest")}</span>
      <b>{sumWords(vnd, t)}</b>
      <small className="soft">{t("fees.asked.line.rest.text")}</small>
    </li>
  );
}

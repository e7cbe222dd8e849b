// How a text that is being typed may go on, with how many orders each way finds.
import { dayInVietnam } from "#app/domain/catalogue/day.ts";
import type { Lang } from "#app/domain/catalogue/names.ts";
import { countOrders } from "./count.server.ts";
import { EMPTY_QUERY } from "./query.ts";
import { completionsOf } from "./reading/suggest.ts";

/** A text that goes on from what is being typed, and how many orders it finds. */
type Suggestion = { text: string; total: number };

/** Up to eight, in the reader's language, only those that find something. */
export async function suggestTexts(text: string, lang: Lang, at: Date): Promise<Suggestion[]> {
  const texts = completionsOf(text, lang, dayInVietnam(at));
  const totals = await countOrders(
    texts.map((each) => ({ ...EMPTY_QUERY, text: each })),
    at,
  );
  return texts
    .map((each, i) => ({ text: each, total: totals[i] ?? 0 }))
    .filter(({ total }) => total > 0);
}

// The search as pages see it: what is asked is read, an engine answers, and a text that finds nothing is asked in another spelling.
import { dayInVietnam } from "#app/domain/catalogue/day.ts";
import type { Day } from "#app/domain/catalogue/day.ts";
import { database } from "#prisma/client.server.ts";
import { answer } from "./engines/answer.server.ts";
import type { SearchEngine } from "./engines/engine.ts";
import { shownCounts } from "./engines/facet-counts.ts";
import { toldByCode } from "./engines/fault.server.ts";
import type { FacetCounts } from "./fields.ts";
import type { OrderQuery } from "./query.ts";
import { agenciesNamed } from "./reading/agency-names.server.ts";
import { correctText } from "./reading/correct.server.ts";
import { textRead, understand } from "./reading/keywords.ts";
import type { Reading, Understood } from "./reading/keywords.ts";
import { otherSpelling } from "./reading/mend.ts";
import type { Tiers } from "./reading/tiers.ts";

/**
 * `ids` are one page in order; their rows come from PostgreSQL through the public condition. `total` counts all pages.
 * `facets` are disjunctive: a facet's own choice does not narrow its own counts; a value without orders is left out.
 * `corrected` is the text searched instead of the one typed, null where the typed one was searched;
 * `didYouMean` a text that may have been meant although the typed one found something. `readings` are what its
 * words were taken for, `rest` the words left as text beside them and the query without those; `notices` the programmes it
 * names that no company may offer.
 */
export type FoundOrders = {
  ids: string[];
  total: number;
  facets: FacetCounts;
  engine: SearchEngine["name"];
  corrected: string | null;
  didYouMean: string | null;
  readings: Reading[];
  rest: { text: string; without: OrderQuery } | null;
  notices: string[];
};

/**
 * Orders public at `at` that answer the query, its text read first. A text that finds nothing is searched again: mended, then
 * without words that nothing knows, then by what was read from it alone.
 */
export async function findOrders(query: OrderQuery, at: Date): Promise<FoundOrders> {
  const on = dayInVietnam(at);
  const asked = understand(query, on);
  const found = await findOnce(asked, at);
  if (asked.query.text === "") return found;
  if (found.total > 0) return { ...found, didYouMean: meantInstead(query, asked, on) };
  const { text, known } = await toldByCode(correctText(database().pool, query.text));
  const others = [text, known, textRead(query, on)].filter(
    (each) => each !== null && each !== "" && each !== query.text,
  );
  for (const corrected of new Set(others)) {
    const again = await findOnce(understand({ ...query, text: corrected ?? "" }, on), at);
    if (again.total > 0) return { ...again, corrected };
  }
  return found;
}

/** Another spelling from which more can be read than from the one typed. */
function meantInstead(query: OrderQuery, asked: Understood, on: Day): string | null {
  const text = otherSpelling(query.text);
  return text !== null && understand({ ...query, text }, on).readings.length > asked.readings.length
    ? text
    : null;
}

async function findOnce(
  { query, tiers, readings, notices, read }: Understood,
  at: Date,
): Promise<FoundOrders> {
  const agencies = await toldByCode(agenciesNamed(database().pool, query.text));
  const ranked: Tiers =
    agencies.length === 0 ? tiers : [{ field: "agency", in: agencies }, ...tiers];
  const { value, engine } = await answer((each) => each.find(query, at, ranked));
  const facets = shownCounts(value.counts, query.studyMonths);
  const rest =
    readings.length === 0 || query.text === "" ? null : { text: query.text, without: read };
  return {
    ids: value.ids,
    total: value.total,
    facets,
    engine,
    corrected: null,
    didYouMean: null,
    readings,
    rest,
    notices,
  };
}

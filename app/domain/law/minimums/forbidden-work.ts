/** Work that nobody may be sent to do, found in what the agency wrote. */

import type { Finding } from "#app/domain/law/finding.ts";
import { findingOf, rule } from "#app/domain/law/rules/rule.ts";
import type { Rule } from "#app/domain/law/rules/rule.ts";
import {
  clausesOf,
  hasAny,
  isDenied,
  lookerFor,
  phrase,
  wordsOf,
} from "#app/domain/law/rules/words.ts";
import type { Phrase } from "#app/domain/law/rules/words.ts";
import type { OrderTerms } from "#app/domain/law/terms.ts";

/**
 * `words` name the work. Where the law bans it only at some places, a description must also name one (`where`); a title
 * that offers the work is enough. `never` names lawful work or a benefit that uses the same word.
 */
type ForbiddenWork = {
  rule: Rule;
  words: readonly Phrase[];
  where: readonly Phrase[];
  never: readonly Phrase[];
};

function work(
  point: string,
  words: string[],
  where: string[] = [],
  never: string[] = [],
): ForbiddenWork {
  return {
    rule: rule({
      id: `work-${point}`,
      concern: "work",
      figure: { kind: "nothing" },
      article: `Law 69/2020/QH14 art. 7.12.${point}`,
      source: "law-69-2020",
    }),
    words: words.map(phrase),
    where: where.map(phrase),
    never: never.map(phrase),
  };
}

/** Law 69/2020/QH14 art. 7.12 a-g. Spraying crops or driving a tunnel is not on the list; making poison or working underground for good is. */
const FORBIDDEN: readonly ForbiddenWork[] = [
  work(
    "a",
    ["massage", "mát xa", "mát-xa", "tẩm quất", "xoa bóp", "pijat"],
    ["khách sạn", "nhà hàng", "giải trí", "spa", "karaoke", "resort", "hotel", "restaurant", "bar"],
    [
      "vật lý trị liệu",
      "trị liệu",
      "phục hồi chức năng",
      "bệnh viện",
      "y học cổ truyền",
      "ghế massage",
      "máy massage",
      "ghế mát xa",
      "máy mát xa",
    ],
  ),
  work("b", [
    "thuốc nổ",
    "chất nổ",
    "nổ mìn",
    "luyện quặng",
    "luyện đồng",
    "luyện chì",
    "luyện kẽm",
    "luyện thủy ngân",
    "mangan dioxit",
    "explosives",
    "ore smelting",
  ]),
  work("c", [
    "quặng phóng xạ",
    "nguồn phóng xạ",
    "khai thác phóng xạ",
    "radioactive ore",
    "open radiation",
  ]),
  work("d", [
    "sản xuất thuốc trừ sâu",
    "đóng gói thuốc trừ sâu",
    "bao gói thuốc trừ sâu",
    "sản xuất thuốc diệt cỏ",
    "đóng gói thuốc diệt cỏ",
    "sản xuất thuốc diệt chuột",
    "sản xuất axít nitric",
    "sản xuất axit nitric",
    "pesticide production",
    "pesticide packing",
  ]),
  work("đ", [
    "săn bắt thú",
    "săn thú",
    "săn bắt cá sấu",
    "săn cá sấu",
    "săn bắt cá mập",
    "săn cá mập",
    "đánh bắt cá mập",
    "shark hunting",
    "crocodile hunting",
  ]),
  work("e", [
    "hầm lò",
    "thợ lò",
    "dưới lòng đất",
    "lòng đại dương",
    "thợ lặn",
    "lặn biển",
    "lặn sâu",
    "underground mining",
    "deep sea diver",
    "diver",
  ]),
  work(
    "g",
    [
      "khâm liệm",
      "liệm",
      "mai táng",
      "chôn cất",
      "thiêu xác",
      "hỏa táng",
      "hoả táng",
      "bốc mộ",
      "bốc mồ mả",
      "cải táng",
      "tử thi",
      "thi hài",
      "nhà xác",
      "corpse",
      "embalming",
      "cremation",
      "mortuary",
    ],
    [],
    [
      "trợ cấp mai táng",
      "chi phí mai táng",
      "mai táng phí",
      "bảo hiểm mai táng",
      "đưa thi hài",
      "vận chuyển thi hài",
      "hồi hương thi hài",
    ],
  ),
];

export const WORK_RULES: readonly Rule[] = FORBIDDEN.map((entry) => entry.rule);

const mayHoldWork = lookerFor(FORBIDDEN.flatMap(({ words }) => words));

/** One finding at most, the title's before the description's. */
export function checkForbiddenWork(terms: OrderTerms): Finding[] {
  if (!mayHoldWork(terms)) return [];
  const { title, description } = terms;
  const inTitle = found("title_vi", title, description);
  return inTitle.length > 0 ? inTitle : found("description_vi", description, title);
}

function found(field: "title_vi" | "description_vi", text: string, besides: string): Finding[] {
  const whole = wordsOf(`${text} . ${besides}`);
  for (const { rule: broken, words, where, never } of FORBIDDEN) {
    const isElsewhere = field === "description_vi" && where.length > 0 && !hasAny(whole, where);
    if (isElsewhere || hasAny(whole, never)) continue;
    const clause = clausesOf(text).find((part) => hasAny(part, words) && !isDenied(part));
    if (clause !== undefined)
      return [
        findingOf(broken, "job_forbidden", field, {
          found: clause.text.trim(),
          allowed: null,
          unit: null,
        }),
      ];
  }
  return [];
}

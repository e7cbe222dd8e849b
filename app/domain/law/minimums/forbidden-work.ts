/** Work that nobody may be sent to do, found in what the agency wrote. */

import type { Finding, Severity } from "#app/domain/law/finding.ts";
import { findingOf, rule } from "#app/domain/law/rules/rule.ts";
import type { Rule } from "#app/domain/law/rules/rule.ts";
import {
  clausesOf,
  hasAny,
  isDenied,
  lookerFor,
  phrase,
  sayingsOf,
  sentencesOf,
  without,
  wordsOf,
} from "#app/domain/law/rules/words.ts";
import type { Phrase, Saying, Words } from "#app/domain/law/rules/words.ts";
import type { OrderTerms } from "#app/domain/law/terms.ts";

/**
 * `words` name the work; `alike` only sounds like it. Where the law bans it only at some places, a description must also
 * name one (`where`); a title that offers the work is enough. `never` names lawful work in the same sentence, `promises` what
 * a description may promise for the worst case: it buries nobody for a living.
 */
type ForbiddenWork = {
  rule: Rule;
  words: readonly Phrase[];
  alike: readonly Phrase[];
  where: readonly Phrase[];
  never: readonly Phrase[];
  promises: readonly Phrase[];
};

function work(
  point: string,
  words: string[],
  besides: Partial<Record<"alike" | "where" | "never" | "promises", string[]>> = {},
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
    alike: (besides.alike ?? []).map(phrase),
    where: (besides.where ?? []).map(phrase),
    never: (besides.never ?? []).map(phrase),
    promises: (besides.promises ?? []).map(phrase),
  };
}

/** Law 69/2020/QH14 art. 7.12 a-g. Spraying crops or driving a tunnel is not on the list; making poison or working underground for good is. */
const FORBIDDEN: readonly ForbiddenWork[] = [
  work("a", ["massage", "mát xa", "mát-xa", "tẩm quất", "xoa bóp", "pijat"], {
    alike: ["ghế", "máy", "súng"].flatMap((tool) =>
      ["massage", "mát xa", "xoa bóp"].map((name) => `${tool} ${name}`),
    ),
    where: [
      ...["khách sạn", "nhà hàng", "giải trí", "spa", "karaoke", "resort"],
      ...["hotel", "restaurant", "bar"],
    ],
    never: [
      "trị liệu",
      "phục hồi chức năng",
      "y học cổ truyền",
      "hộ lý",
      "điều dưỡng",
      "khán hộ",
      "cho cụ",
      "các cụ",
      "người già",
      "người cao tuổi",
      "người bệnh",
      "bệnh nhân",
    ],
  }),
  work(
    "b",
    [
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
    ],
    {
      alike: [
        ...["rèn luyện", "huấn luyện", "tập luyện", "tôi luyện"],
        ...["luyện đồng thời", "luyện đồng bộ", "luyện đồng đều", "luyện đồng đội"],
      ],
    },
  ),
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
  work(
    "e",
    [
      "hầm lò",
      "thợ lò",
      "dưới lòng đất",
      "lòng đại dương",
      "thợ lặn",
      "lặn biển",
      "lặn sâu",
      "underground mining",
      "deep sea diver",
      "commercial diver",
      "scuba diver",
      "underwater diver",
    ],
    {
      alike: [
        ...["hơi", "nung", "gốm", "gạch", "bánh", "bánh mì", "nướng", "quay", "sấy", "mổ"],
        ...["rèn", "đúc", "luyện", "cao", "điện", "đốt", "hồ quang", "cao tần", "nhiệt", "xo"],
      ].map((kind) => `thợ lò ${kind}`),
    },
  ),
  work(
    "g",
    [
      "khâm liệm",
      "tẩm liệm",
      "nhập liệm",
      "liệm xác",
      "thợ liệm",
      "nhân viên liệm",
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
    {
      alike: [
        "trợ cấp mai táng",
        "chi phí mai táng",
        "tiền mai táng",
        "mai táng phí",
        "bảo hiểm mai táng",
        "đưa thi hài",
        "vận chuyển thi hài",
        "hồi hương thi hài",
        ...["hỗ trợ", "trợ cấp", "chi trả", "công ty lo", "lo"].map((help) => `${help} mai táng`),
      ],
      promises: [
        ...["tử tuất", "nếu tử vong", "khi tử vong", "trường hợp tử vong", "không may", "hậu sự"],
        ...["tro cốt", "theo bảo hiểm", "chế độ bảo hiểm", "bảo hiểm trả", "bảo hiểm chi trả"],
      ],
    },
  ),
];

export const WORK_RULES: readonly Rule[] = FORBIDDEN.map((entry) => entry.rule);

const mayHoldWork = lookerFor(FORBIDDEN.flatMap(({ words }) => words));

/** After these the work may be only spoken of: in the past, at a distance, or guarded against. */
const DOUBTS = [
  "nếu",
  "tránh",
  "phòng",
  "phòng chống",
  "bảo hiểm",
  "bảo hộ",
  "cách xa",
  "gần",
  "từng",
  "kinh nghiệm",
  "ưu tiên",
  "an toàn",
  "if",
  "avoid",
  "experience",
].map(phrase);

/**
 * One finding at most, the title's before the description's. A title that offers the work refuses; a description refuses
 * where it plainly does, and warns where it may only speak of it.
 */
export function checkForbiddenWork(terms: OrderTerms): Finding[] {
  if (!mayHoldWork(terms)) return [];
  const { title, description } = terms;
  const offered = FORBIDDEN.flatMap((entry) => inTitle(entry, title));
  const described = FORBIDDEN.flatMap((entry) => inDescription(entry, description, title));
  const found = [...offered, ...described];
  return [found.find(({ severity }) => severity === "block") ?? found[0]].filter(
    (finding) => finding !== undefined,
  );
}

function inTitle(entry: ForbiddenWork, title: string): Finding[] {
  if (hasAny(wordsOf(title), entry.never)) return [];
  return clausesOf(title)
    .filter((clause) => offersOf(entry, clause).length > 0)
    .map((clause) => foundIn("title_vi", entry, clause, "block"));
}

function inDescription(entry: ForbiddenWork, description: string, title: string): Finding[] {
  const { where, never, promises } = entry;
  const whole = wordsOf(`${title} . ${description}`);
  if (where.length > 0 && !hasAny(without(whole, entry.alike), where)) return [];
  return sentencesOf(description).flatMap((sentence) => {
    if (hasAny(wordsOf(`${title} . ${sentence}`), never)) return [];
    if (hasAny(wordsOf(sentence), promises)) return [];
    return clausesOf(sentence).flatMap((clause) =>
      offersOf(entry, clause).map(({ before }) => {
        const isElsewhere = where.length > 0 && !hasAny(clause, where);
        const isDoubtful = isElsewhere || hasAny(before, DOUBTS);
        return foundIn("description_vi", entry, clause, isDoubtful ? "warn" : "block");
      }),
    );
  });
}

/** Where the clause names the work itself, and does not deny it. */
function offersOf({ words, alike }: ForbiddenWork, clause: Words): Saying[] {
  return sayingsOf(without(clause, alike), words).filter((saying) => !isDenied(saying));
}

function foundIn(
  field: string,
  { rule: broken }: ForbiddenWork,
  clause: Words,
  severity: Severity,
): Finding {
  const figures = { found: clause.text.trim(), allowed: null, unit: null } as const;
  return findingOf(broken, "job_forbidden", field, figures, severity);
}

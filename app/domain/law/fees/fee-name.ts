/** Names under which no money may be asked: selection, a place kept, running away, brokers, papers of house or land. */

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
import type { Phrase, Words } from "#app/domain/law/rules/words.ts";
import { FEE_COLUMNS } from "#app/domain/law/terms.ts";
import type { FeeTerm, OrderTerms } from "#app/domain/law/terms.ts";

function nameRule(id: string, article: string | null, isUncertain = false): Rule {
  return rule({
    id,
    concern: "fee-name",
    figure: { kind: "nothing" },
    article,
    source: "law-69-2020",
    isUncertain,
  });
}

const SELECTION = nameRule("fee-name-selection", "Law 69/2020/QH14 art. 26.2.c");
const BROKER = nameRule("fee-name-broker", "Law 69/2020/QH14 art. 7.8");
const SECURITY = nameRule("fee-name-security", "Law 69/2020/QH14 art. 7.10");
/** Papers kept back are no lawful condition, and no article names passports or diplomas. */
const PAPERS = nameRule("fee-name-papers", null);
const GUARANTEE = nameRule("fee-name-guarantee", "Law 69/2020/QH14 art. 59.1", true);

export const FEE_NAME_RULES = [SELECTION, BROKER, SECURITY, PAPERS, GUARANTEE] as const;

const SELECTION_WORDS = [
  "giữ chỗ",
  "giữ suất",
  "giữ đơn",
  "mua suất",
  "chạy suất",
  "chạy đơn",
  "lót tay",
  "tuyển chọn",
  "thi tuyển",
  "phỏng vấn",
  "keep a place",
  "reservation",
  "selection",
  "interview",
  "booking kursi",
  "seleksi",
  "wawancara",
].map(phrase);
const BROKER_WORDS = ["môi giới", "brokerage", "broker", "calo", "makelar"].map(phrase);
/** Also a rose, which farms grow and harvest: a commission only as the name of a fee. */
const COMMISSION_WORDS = ["hoa hồng", "commission"].map(phrase);
const SECURITY_WORDS = [
  "chống trốn",
  "sổ đỏ",
  "bìa đỏ",
  "sổ hồng",
  "quyền sử dụng đất",
  "giấy tờ đất",
  "thế chấp",
  "cầm cố",
  "anti escape",
  "runaway",
  "land title",
  "sertifikat tanah",
].map(phrase);
const PAPER_WORDS = [
  "giữ hộ chiếu",
  "giữ bằng",
  "giữ giấy tờ",
  "keep passport",
  "keeping passport",
  "tahan paspor",
].map(phrase);
const GUARANTEE_WORDS = ["bảo lãnh", "guarantee", "penjamin"].map(phrase);

/** A guarantor may secure with assets of their own (art. 59.1), so 'bảo lãnh bằng sổ đỏ' is a guarantee; a fee for one is doubtful. */
const NAMES: readonly (readonly [Rule, readonly Phrase[]])[] = [
  [PAPERS, PAPER_WORDS],
  [SECURITY, SECURITY_WORDS],
  [BROKER, [...BROKER_WORDS, ...COMMISSION_WORDS]],
  [SELECTION, SELECTION_WORDS],
  [GUARANTEE, GUARANTEE_WORDS],
];

/** In running text only what cannot be part of an honest sentence about the order. */
const TEXT_WORDS = [
  ...PAPER_WORDS,
  ...SECURITY_WORDS,
  ...BROKER_WORDS,
  ...["giữ chỗ", "giữ suất", "mua suất", "chạy suất"].map(phrase),
];
const mayHoldTextWords = lookerFor(TEXT_WORDS);
const CHARGE_WORDS = [
  "phí",
  "tiền",
  "thu",
  "nộp",
  "đóng",
  "cọc",
  "đặt cọc",
  "triệu",
  "fee",
  "pay",
  "deposit",
  "biaya",
  "bayar",
].map(phrase);

/**
 * A named fee with a forbidden name refuses (Law 69/2020/QH14 art. 7.7-7.10 and 26.2.c). The same words beside a charge in
 * title or description refuse too, since the public would read them; a denial ("không thu phí môi giới") says nothing.
 */
export function checkFeeNames(terms: OrderTerms): Finding[] {
  const inTexts = mayHoldTextWords(terms)
    ? [...inText("title_vi", terms.title), ...inText("description_vi", terms.description)]
    : [];
  return [...terms.fees.flatMap(inName), ...inTexts];
}

function inName({ kind, name, amountVnd }: FeeTerm): Finding[] {
  if (name === null || amountVnd <= 0 || kind === "brokerage") return [];
  const broken = ruleOf(wordsOf(name));
  return broken === null
    ? []
    : [
        findingOf(broken, "forbidden_fee_name", FEE_COLUMNS[kind], {
          found: name,
          allowed: null,
          unit: null,
        }),
      ];
}

function ruleOf(words: Words): Rule | null {
  const [rule] = NAMES.find(([, phrases]) => hasAny(words, phrases)) ?? [null];
  return rule === SECURITY && hasAny(words, GUARANTEE_WORDS) ? GUARANTEE : rule;
}

function inText(field: string, text: string): Finding[] {
  const said = clausesOf(text).find(
    (clause) => hasAny(clause, TEXT_WORDS) && hasAny(clause, CHARGE_WORDS) && !isDenied(clause),
  );
  if (said === undefined) return [];
  return [
    findingOf(ruleOf(said) ?? SELECTION, "forbidden_fee_name", field, {
      found: said.text.trim(),
      allowed: null,
      unit: null,
    }),
  ];
}

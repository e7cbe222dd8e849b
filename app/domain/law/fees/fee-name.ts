/** Names under which no money may be asked: selection, a place kept, running away, brokers, papers of house or land. */

import { foldText } from "#app/domain/catalogue/names.ts";
import type { Finding, Severity } from "#app/domain/law/finding.ts";
import { findingOf, rule } from "#app/domain/law/rules/rule.ts";
import type { Rule } from "#app/domain/law/rules/rule.ts";
import {
  clausesOf,
  hasAny,
  hasSum,
  isDenied,
  lookerFor,
  phrase,
  sayingsOf,
  without,
  wordsOf,
} from "#app/domain/law/rules/words.ts";
import type { Phrase, Saying, Words } from "#app/domain/law/rules/words.ts";
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
  "giữ hộ hộ chiếu",
  "giữ lại hộ chiếu",
  "giữ bằng",
  "giữ lại bằng",
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

/** In running text only what cannot be part of an honest sentence about the order: an interview is none, a fee for it is. */
const TEXT_NAMES: readonly (readonly [Rule, readonly Phrase[]])[] = [
  [PAPERS, PAPER_WORDS],
  [SECURITY, SECURITY_WORDS],
  [BROKER, BROKER_WORDS],
  [
    SELECTION,
    [
      ...["giữ chỗ", "giữ suất", "mua suất", "chạy suất"],
      ...["tuyển chọn", "thi tuyển", "phỏng vấn"].flatMap((act) => [`phí ${act}`, `tiền ${act}`]),
      ...["selection fee", "interview fee", "biaya seleksi", "biaya wawancara"],
    ].map(phrase),
  ],
];
const mayHoldTextWords = lookerFor(TEXT_NAMES.flatMap(([, phrases]) => phrases));

/** What the sentence wants done; a sum after the name says as much. */
const DEMANDS = [
  "thu",
  "nộp",
  "đóng",
  "trả",
  "cọc",
  "đặt cọc",
  "yêu cầu",
  "phải",
  "cần có",
  "để lại",
  "làm tin",
  "pay",
  "deposit",
  "must",
  "bayar",
  "wajib",
].map(phrase);
const NO_DEMANDS = ["thu nhập", "thu hoạch", "đóng gói"].map(phrase);
const CHARGES = ["phí", "tiền", "triệu", "cọc", "fee", "deposit", "biaya"].map(phrase);

/** In what follows the name, without accents: nought, nothing to pay, or a breach of law. */
const NOTHING_ASKED =
  /^(?: [^\d ]+){0,6} 0(?! \d)|^(?: (?:phi|fee|cost|is|la|duoc|hoan toan))* (?:mien phi|none|nil|free|gratis|zero|tidak ada|khong(?= $| dong))|^(?: [^\d ]+){0,6} khong (?:thu(?! lai)|ap dung|mat|co|can|tinh|lay|ton|yeu cau|giu|phai (?:tra|nop|dong|mat|chiu)) /u;
const UNLAWFUL =
  / (?:trai luat|trai phap luat|trai quy dinh|vi pham|bi cam|bi nghiem cam|illegal|forbidden|dilarang) /u;
/** In the whole clause: somebody else pays, or the worker is told to report whoever asks. */
const PAID_BY_OTHERS =
  / (?:cong ty|chu|chu su dung|nguoi su dung|nghiep doan|phia nuoc ngoai|employer)(?: (?!thu |nop |\d)\S+){0,4} (?:tra|chiu|dai tho|thanh toan|tai tro|pays) (?!truoc ho )| paid by (?:the )?(?:employer|company) /u;
const REPORT_IT =
  / ai (?:doi|thu|yeu cau|bat) | (?:neu|khi) .* (?:hay|vui long|de nghi|xin) (?:bao|to cao|goi) | (?:canh giac|canh bao|can than voi|coi chung|de phong) .*(?:moi gioi|giu cho|the chap)/u;
/** A firm abroad whose own charges are lawful, where nobody pays it for the brokerage. */
const BROKER_FIRM = /(?<! (?:phi|tien|tra|nop|cho|thu)) (?:cong ty|don vi|ben) $/u;
const BANK_LOAN = / vay (?:.* )?ngan hang /u;

const OWN_KEEPING = / (?:tu|lao dong(?: (?:phai|nen|duoc|can))?) $/u;
const KEEPER =
  / (?:cong ty|chu|chu su dung lao dong|nha may|don vi|trung tam|chung toi|nghiep doan|company|employer|thu)(?: (?:se|phai|duoc|tam|thu|cam|can|will))* $/u;
const KEPT = / (?:goc|den khi|lam tin|trong thoi gian|trong suot|cho den) /u;
const CAREFUL = / (?:can than|ban sao) |^ (?:moi|duoc) /u;

/**
 * A named fee with a forbidden name refuses (Law 69/2020/QH14 art. 7.7-7.10 and 26.2.c). The same words beside a sum or a
 * demand in title or description refuse too, since the public would read them; a doubtful sentence warns, and a denial
 * ("không thu phí môi giới", "phí môi giới: 0 đồng") says nothing.
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
  return rule !== null && isGuarantee(rule, words) ? GUARANTEE : rule;
}

/** The gravest thing that the text says, one finding at most. */
function inText(field: string, text: string): Finding[] {
  const said = clausesOf(text).flatMap((clause) =>
    TEXT_NAMES.flatMap(([named, phrases]) =>
      sayingsOf(clause, phrases).flatMap((saying) => {
        const severity = gravityOf(named, clause, saying);
        return severity === null ? [] : [{ named, clause, severity }];
      }),
    ),
  );
  const worst = said.find(({ severity }) => severity === "block") ?? said[0];
  if (worst === undefined) return [];
  const figures = { found: worst.clause.text.trim(), allowed: null, unit: null } as const;
  return isGuarantee(worst.named, worst.clause)
    ? [findingOf(GUARANTEE, "forbidden_fee_name", field, figures)]
    : [findingOf(worst.named, "forbidden_fee_name", field, figures, worst.severity)];
}

function isGuarantee(named: Rule, words: Words): boolean {
  return named === SECURITY && hasAny(words, GUARANTEE_WORDS);
}

/** `block` where the sentence plainly asks, `warn` where it may, null where it asks nothing of the worker. */
function gravityOf(named: Rule, clause: Words, saying: Saying): Severity | null {
  if (isDenied(saying)) return null;
  if (named === PAPERS) return gravityOfKeeping(saying);
  if (isHonest(named, clause, saying)) return null;
  if (hasSum(saying.after)) return "block";
  const isOfMoney = named === SECURITY || hasSum(clause) || hasAny(clause, CHARGES);
  if (!isOfMoney) return null;
  return hasAny(without(clause, NO_DEMANDS), DEMANDS) ? "block" : "warn";
}

function isHonest(named: Rule, clause: Words, { before, after }: Saying): boolean {
  const whole = folded(clause);
  const rest = folded(after);
  if (NOTHING_ASKED.test(rest) || UNLAWFUL.test(rest) || REPORT_IT.test(whole)) return true;
  if (PAID_BY_OTHERS.test(whole) && !whole.includes(" tru ")) return true;
  if (named === BROKER) return BROKER_FIRM.test(folded(before));
  return named === SECURITY && BANK_LOAN.test(whole);
}

/** Workers keep their own papers, and with care; a firm that keeps them until the end takes them as a bond. */
function gravityOfKeeping({ before, after }: Saying): Severity | null {
  const [who, how] = [folded(before), folded(after)];
  if (OWN_KEEPING.test(who)) return null;
  if (KEEPER.test(who)) return "block";
  if (CAREFUL.test(how)) return null;
  return KEPT.test(how) ? "block" : "warn";
}

/** Without accents, the spaces around it kept. */
function folded({ text }: Words): string {
  return ` ${foldText(text)} `.replace(/\s+/g, " ");
}

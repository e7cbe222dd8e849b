// Every message of every language is short enough to be read on a bus, accuses nobody, clears nobody, and uses the law's terms.
import { IntlMessageFormat } from "intl-messageformat";
import { describe, expect, it } from "vitest";
import { LANGS } from "#app/domain/catalogue/names.ts";
import type { Lang } from "#app/domain/catalogue/names.ts";
import { MESSAGES } from "#app/i18n/messages.ts";

/** Many readers in the uplands read Vietnamese with effort. Its syllables are written apart and each counts as a word. */
const MOST_WORDS = 15;

type Piece = ReturnType<IntlMessageFormat["getAst"]>[number];

/** The texts a message can become, each choice of a plural or select once; a placeholder is one word. */
function variants(pieces: readonly Piece[]): string[] {
  return pieces.reduce<string[]>(
    (texts, piece) => {
      const endings =
        "options" in piece
          ? Object.values(piece.options).flatMap(({ value }) => variants(value))
          : [piece.type === 0 ? piece.value : "{}"];
      return texts.flatMap((text) => endings.map((ending) => text + ending));
    },
    [""],
  );
}

function textsOf(text: string, lang: Lang): string[] {
  return variants(new IntlMessageFormat(text, lang).getAst());
}

/** A full stop behind 'art' or 'no' ends no sentence. */
function sentencesOf(text: string): string[] {
  return text.replace(/\b(art|no)\./gi, "$1").split(/(?<=[.!?…])["”’)]*\s+/);
}

function wordsIn(sentence: string): number {
  return sentence.split(/\s+/).filter((word) => /[\p{L}\p{N}{]/u.test(word)).length;
}

const all = LANGS.flatMap((lang) =>
  Object.entries<string>(MESSAGES[lang]).map(([key, text]) => ({ lang, key, text })),
);

/** Sentences that are lists of names, which would not be shorter in two. */
const MAY_BE_LONG: Readonly<Record<string, string>> = {
  "law.page.json.text": "names the fields of a file for programs, as they are spelt there",
};

/** What is written in all languages, as 'language key: words'. */
function saying(pattern: Record<Lang, RegExp>): string[] {
  return all.flatMap(({ lang, key, text }) => {
    const found = pattern[lang].exec(text.normalize("NFC"));
    return found === null ? [] : [`${lang} ${key}: ${found[0]}`];
  });
}

const NEVER = /(?!)/;

describe("a sentence has at most 15 words", () => {
  const longOnes = all.flatMap(({ lang, key, text }) =>
    textsOf(text, lang)
      .flatMap(sentencesOf)
      .filter((sentence) => wordsIn(sentence) > MOST_WORDS)
      .map((sentence) => ({ lang, key, sentence })),
  );

  it("in every message of every language", () => {
    expect(longOnes.filter(({ key }) => !(key in MAY_BE_LONG))).toEqual([]);
  });

  it("and every exception is one", () => {
    const stale = Object.keys(MAY_BE_LONG).filter(
      (allowed) => !longOnes.some(({ key }) => key === allowed),
    );
    expect(stale).toEqual([]);
  });

  it("counts a placeholder as a word and each choice of a plural by itself", () => {
    const [one, other] = textsOf(
      "{count, plural, one {# day is} other {# of the days are}} {x}.",
      "en",
    );
    expect([one, other].map((text) => wordsIn(text ?? ""))).toEqual([4, 6]);
    expect(sentencesOf("See art. 27 of it. No. {} is one. Is it? Yes: one")).toHaveLength(4);
  });
});

describe("nobody is accused whom nobody judged", () => {
  it("no person or firm is called a fraud", () => {
    const fraud = {
      vi: /lừa|gian lận|kẻ gian|kẻ xấu/i,
      en: /fraud|swindl|scam|cheat|crook/i,
      id: /tipu/i,
    };
    expect(saying(fraud)).toEqual([]);
  });

  it("whoever asks for more is not called wrong for asking", () => {
    const wrong = {
      vi: /\bai (đòi|thu)\b[^.]*\blà (sai|trái|vi phạm)/i,
      en: /\bwhoever\b[^.]*\b(is wrong|breaks)/i,
      id: /\bsiapa pun yang\b[^.]*\b(salah|melanggar)/i,
    };
    expect(saying(wrong)).toEqual([]);
  });
});

it("nothing clears what is not known", () => {
  const clearing = {
    vi: /(mọi|tất cả)[^.]* (đúng luật|hợp pháp)|tin được|tuyệt đối/i,
    en: /\b(every|all)\b[^.]* lawful|trust it|trustworthy|guaranteed/i,
    id: /\b(semua|setiap)\b[^.]* sesuai hukum|dipercaya/i,
  };
  expect(saying(clearing)).toEqual([]);
});

describe("the law's own terms", () => {
  it("a supervising organisation is no union, and a broker's fee has its written name", () => {
    const terms = { vi: /nghiệp đoàn/i, en: /\bunion\b/i, id: /serikat|biaya calo/i };
    expect(saying(terms)).toEqual([]);
  });

  it("the other side is the foreign side, and nobody descends from merit", () => {
    const terms = { vi: /phía nước ngoài/i, en: /kin of merit/i, id: NEVER };
    expect(saying(terms)).toEqual([]);
  });

  it("a law of Vietnam is called Vietnamese where readers have laws of their own", () => {
    const bare = { vi: NEVER, en: NEVER, id: /\b(UU|PP|Permen)\b(?! Vietnam)/ };
    expect(saying(bare)).toEqual([]);
  });
});

it("a call to the centre is called free by one message alone, which is said of 1800 numbers", () => {
  const free = {
    vi: /(gọi|điện thoại|\{phone\})[^.]*miễn phí/i,
    en: /(call|phone)[^.]*\bfree\b/i,
    id: /(telepon|hubungi|\{phone\})[^.]*gratis/i,
  };
  expect(saying(free).map((found) => found.split(":", 1)[0])).toEqual(
    LANGS.map((lang) => `${lang} site.centre.call.free`),
  );
});

// The catalogues of all languages say the same things: every key there, every text readable, the same values asked.
import { readdirSync } from "node:fs";
import { IntlMessageFormat } from "intl-messageformat";
import { describe, expect, it } from "vitest";
import { LANGS } from "#app/domain/catalogue/names.ts";
import type { Lang } from "#app/domain/catalogue/names.ts";
import { MESSAGES } from "#app/i18n/messages.ts";

type Piece = ReturnType<IntlMessageFormat["getAst"]>[number];

const texts = (lang: Lang): Readonly<Record<string, string>> => MESSAGES[lang];
const keys = Object.keys(MESSAGES.vi);
const LITERAL = 0;

/** Names of values that a text asks for, also inside its plurals and selections. */
function asked(pieces: readonly Piece[]): string[] {
  return pieces.flatMap((piece) => {
    const inside =
      "options" in piece
        ? Object.values(piece.options).flatMap((option) => asked(option.value))
        : [];
    return piece.type === LITERAL || !("value" in piece) ? inside : [piece.value, ...inside];
  });
}

const askedBy = (text: string, lang: Lang) =>
  [...new Set(asked(new IntlMessageFormat(text, lang).getAst()))].sort();

describe.each(LANGS)("the catalogue of %s", (lang) => {
  it("has every key and no other", () => {
    expect(Object.keys(texts(lang)).sort()).toEqual([...keys].sort());
  });

  it("has a readable text for each key, asking for the same values as the Vietnamese", () => {
    const wrong = keys.filter(
      (key) =>
        String(askedBy(texts(lang)[key] ?? "", lang)) !==
        String(askedBy(texts("vi")[key] ?? "", "vi")),
    );
    expect(wrong).toEqual([]);
  });

  it("has no empty text and none with a space at its ends or two in a row", () => {
    expect(keys.filter((key) => !/^\S+( \S+)*$/u.test(texts(lang)[key] ?? ""))).toEqual([]);
  });
});

it("every key begins with the name of its topic", () => {
  const topics = readdirSync("app/i18n/vi").map((file) => file.replace(/\.ts$/, ""));
  expect(
    keys.filter(
      (key) =>
        !topics.includes(key.split(".", 1)[0] ?? "") || !/^[a-z-]+(\.[A-Za-z0-9_-]+)+$/.test(key),
    ),
  ).toEqual([]);
});

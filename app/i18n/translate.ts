// Turns a message key and its values into a sentence in one language; texts are ICU messages, compiled once.
import { IntlMessageFormat } from "intl-messageformat";
import type { Lang } from "#app/domain/catalogue/names.ts";
import { formatCount } from "./format.ts";
import { MESSAGES } from "./messages.ts";
import type { MessageKey, Messages } from "./messages.ts";

/** Names of the plain arguments in a text ('{count} orders' has 'count'); a text with plural or select takes any names. */
export type ArgumentsOf<Text extends string> =
  Text extends `${string}, ${"plural" | "select" | "selectordinal"},${string}`
    ? string
    : Text extends `${string}{${infer Name}}${infer Rest}`
      ? NameIn<Name> | ArgumentsOf<Rest>
      : never;

type NameIn<Inside extends string> = Inside extends `${infer Name},${string}` ? Name : Inside;

type Values<Key extends MessageKey, Value> = [ArgumentsOf<Messages[Key]>] extends [never]
  ? []
  : [values: Record<ArgumentsOf<Messages[Key]>, Value>];

/** Numbers are written the language's way by the text itself; amounts of money and days come ready from format.ts. */
export type Translate = {
  <Key extends MessageKey>(key: Key, ...values: Values<Key, string | number>): string;
  lang: Lang;
  /** The sentence in pieces, so that a value may be something to draw (a bold figure, a link) and still stand in its place. */
  parts: <Key extends MessageKey, Drawn extends object>(
    key: Key,
    values: Record<string, string | number | Drawn> & Record<ArgumentsOf<Messages[Key]>, unknown>,
  ) => (string | Drawn)[];
  /** The sentence of a key that came as data, such as a code from the database; null where there is no such message. */
  find: (key: string, values?: Record<string, string | number>) => string | null;
};

type Compiled = (values: Readonly<Record<string, unknown>>) => unknown;

const LITERAL = 0;
const ARGUMENT = 1;

/**
 * Plain texts are joined by hand, a tenth of the cost of the general formatter; a results page has some 400 of them.
 * A value that is missing throws, in both ways, so that no page shows a hole in a sentence.
 */
function compile(text: string, lang: Lang): Compiled {
  const message = new IntlMessageFormat(text, lang);
  const pieces = message.getAst();
  if (!pieces.every(({ type }) => type === LITERAL || type === ARGUMENT))
    return (values) => message.format(values);
  const plain = pieces.map((piece) => ({
    literal: piece.type === LITERAL,
    value: "value" in piece ? String(piece.value) : "",
  }));
  return (values) => {
    const parts = plain.map(({ literal, value }) =>
      literal ? value : valueOf(values, value, text, lang),
    );
    return parts.every((part) => typeof part === "string") ? parts.join("") : parts;
  };
}

function valueOf(
  values: Readonly<Record<string, unknown>>,
  name: string,
  text: string,
  lang: Lang,
): unknown {
  const value = values[name];
  if (value === undefined) throw new RangeError(`no value for {${name}} in "${text}"`);
  return typeof value === "number" && Number.isInteger(value) ? formatCount(value, lang) : value;
}

function create(lang: Lang): Translate {
  const compiled = new Map<string, Compiled>();
  const texts: Readonly<Record<string, string>> = MESSAGES[lang];
  const say = (key: string, values: Readonly<Record<string, unknown>> = {}) => {
    let format = compiled.get(key);
    if (format === undefined) {
      const text = Object.hasOwn(texts, key) ? texts[key] : undefined;
      if (text === undefined) throw new RangeError(`no message ${key}`);
      format = compile(text, lang);
      compiled.set(key, format);
    }
    return format(values);
  };
  const t = (key: string, values?: Record<string, string | number>) => String(say(key, values));
  return Object.assign(t, {
    lang,
    parts: (key: string, values?: object) => {
      const parts = say(key, { ...values });
      return Array.isArray(parts) ? parts : [parts];
    },
    find: (key: string, values?: Record<string, string | number>) =>
      Object.hasOwn(texts, key) ? t(key, values) : null,
  }) as Translate;
}

const TRANSLATORS: Record<Lang, Translate> = {
  vi: create("vi"),
  en: create("en"),
  id: create("id"),
};

/**
 * The one translator of a language; compiled messages are kept for the life of the process.
 * Throws RangeError for an unknown key or a missing value: both are mistakes of the code, never of the reader.
 */
export function translator(lang: Lang): Translate {
  return TRANSLATORS[lang];
}

// Reads a posted form: what it means, or what is wrong with each field and what was typed, to be shown again.
import { parseWithZod } from "@conform-to/zod/v4";
import { z } from "zod";

/** Names as the page gives them ("people[0].phone"): all values of a field in their order; files and secrets never. */
export type Typed = Readonly<Record<string, readonly string[]>>;

/** `errors` holds the first code of each field, the schema's own words ("missing"); '' stands for the form as a whole. */
export type FormRead<Value> =
  | { ok: true; value: Value }
  | { ok: false; typed: Typed; errors: Readonly<Record<string, string>> };

/** A form of ours has far fewer. */
const MOST_FIELDS = 2_000;
/** Words joined by dots, with places of a list; nothing that a reader of names could trip over, and no list of millions. */
const NAME = /^[a-z][\w-]{0,40}(?:\.[a-z][\w-]{0,40}|\[\d{0,3}\]){0,4}$/i;
/** Characters that no key types; a line's end and a tab are text. */
const CONTROLS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/g;

/** 'missing' where nothing came, 'invalid' where something else than one text did, such as a file or two of a name. */
function missingOrInvalid({ input }: { input?: unknown }): string {
  return input === undefined ? "missing" : "invalid";
}

/** One text as it was sent, for secrets. */
export function secretField(longest: number) {
  return z.string({ error: missingOrInvalid }).max(longest, "too_long");
}

/** One line of text, trimmed and composed; control characters are no text that anybody types. `longest` in characters. */
export function textField(longest: number) {
  return z
    .string({ error: missingOrInvalid })
    .trim()
    .min(1, "missing")
    .max(longest, "too_long")
    .normalize("NFC")
    .refine((text) => text.search(CONTROLS) < 0, "invalid");
}

/** Fields of a body as plain forms send it, with or without files; any other body has none. */
async function fieldsOf(request: Request): Promise<FormData> {
  const type = request.headers.get("Content-Type") ?? "";
  if (/^multipart\/form-data\b/i.test(type)) {
    // A body that breaks off or has no boundary is no form; which of it went wrong helps nobody.
    return request.formData().catch(() => new FormData());
  }
  const fields = new FormData();
  for (const [name, value] of new URLSearchParams(await request.text())) fields.append(name, value);
  return fields;
}

/** The fields whose names a form of ours could have; the rest is left out, as a page leaves out what it does not ask. */
function namedFields(all: FormData): FormData {
  const fields = new FormData();
  for (const [name, value] of all) {
    const isOfEveryObject = name.split(/[.[]/).some((part) => part in Object.prototype);
    if (NAME.test(name) && !isOfEveryObject) fields.append(name, value);
  }
  return fields;
}

function typedIn(fields: FormData, secret: readonly string[]): Typed {
  const typed: Record<string, string[]> = {};
  for (const name of new Set(fields.keys())) {
    const texts = fields.getAll(name).filter((value) => typeof value === "string");
    const isSecret = secret.includes(name.split(/[.[]/, 1)[0] ?? "");
    if (texts.length > 0 && !isSecret)
      typed[name] = texts.map((text) => text.replace(CONTROLS, ""));
  }
  return typed;
}

/** Parses the body by a schema whose messages are codes; `secret` names fields that are never sent back, nor what stands inside them. */
export async function readForm<Schema extends z.ZodType>(
  request: Request,
  schema: Schema,
  secret: readonly string[] = [],
): Promise<FormRead<z.output<Schema>>> {
  const all = await fieldsOf(request);
  if ([...all.keys()].length > MOST_FIELDS)
    return { ok: false, typed: {}, errors: { "": "too_many" } };
  const fields = namedFields(all);
  const read = parseWithZod(fields, { schema });
  if (read.status === "success") return { ok: true, value: read.value };
  const errors: Record<string, string> = {};
  for (const [name, codes] of Object.entries(read.error ?? {}))
    if (codes?.[0] !== undefined) errors[name] = codes[0];
  return { ok: false, typed: typedIn(fields, secret), errors };
}

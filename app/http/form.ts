// Reads a posted form: what it means, or what is wrong with each field and what was typed, to be shown again.
import type { z } from "zod";

/** `errors` holds one code a field, the schema's own words ("missing", "too_long"); `typed` never holds a secret field. */
export type FormRead<Value> =
  | { ok: true; value: Value }
  | { ok: false; typed: Record<string, string>; errors: Record<string, string> };

/** Fields as a plain form sends them, the first of each name; any other body has none of the fields. */
async function textsOf(request: Request): Promise<Record<string, string>> {
  const texts: Record<string, string> = {};
  for (const [name, value] of new URLSearchParams(await request.text())) texts[name] ??= value;
  return texts;
}

/** Parses the body by a schema whose messages are codes; `secret` names fields that are never sent back. */
export async function readForm<Value>(
  request: Request,
  schema: z.ZodType<Value>,
  secret: readonly string[] = [],
): Promise<FormRead<Value>> {
  const texts = await textsOf(request);
  const read = schema.safeParse(texts);
  if (read.success) return { ok: true, value: read.data };
  const errors: Record<string, string> = {};
  for (const { path, message } of read.error.issues) errors[String(path[0] ?? "")] ??= message;
  return {
    ok: false,
    typed: Object.fromEntries(Object.entries(texts).filter(([name]) => !secret.includes(name))),
    errors,
  };
}

// Pieces of SQL with their values kept apart, so that nothing typed by a person ever becomes SQL.

export type Sql = { strings: readonly string[]; values: readonly unknown[] };

/** A piece of SQL; what stands in `${}` becomes a parameter, or is spliced in where it is itself a piece. */
export function sql(strings: TemplateStringsArray, ...values: readonly unknown[]): Sql {
  const parts: string[] = [strings[0] ?? ""];
  const kept: unknown[] = [];
  values.forEach((value, i) => {
    const after = strings[i + 1] ?? "";
    if (!isSql(value)) {
      kept.push(value);
      parts.push(after);
      return;
    }
    parts.push(`${parts.pop() ?? ""}${value.strings[0] ?? ""}`, ...value.strings.slice(1));
    kept.push(...value.values);
    parts.push(`${parts.pop() ?? ""}${after}`);
  });
  return { strings: parts, values: kept };
}

/** Pieces joined by another; `empty` where there are none. */
export function joined(pieces: readonly Sql[], between: Sql, empty: Sql): Sql {
  const [first, ...rest] = pieces;
  return first === undefined ? empty : rest.reduce((whole, piece) => sql`${whole}${between}${piece}`, first);
}

/** The text with $1, $2 … and its values, as the driver takes them. */
export function statement({ strings, values }: Sql): { text: string; values: unknown[] } {
  return { text: strings.reduce((text, part, i) => `${text}$${i}${part}`), values: [...values] };
}

function isSql(value: unknown): value is Sql {
  return typeof value === "object" && value !== null && "strings" in value && "values" in value;
}

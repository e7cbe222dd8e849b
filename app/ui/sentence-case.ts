// Words that stand in the middle of sentences elsewhere, made ready to stand alone.

/** The text with its first letter as a capital: 'còn hiệu lực' is 'Còn hiệu lực'. */
export function sentenceCase(text: string): string {
  const [first = "", ...rest] = Array.from(text);
  return first.toLocaleUpperCase("vi") + rest.join("");
}

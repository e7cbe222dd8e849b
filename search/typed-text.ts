// What somebody typed, made safe to read whatever it is: one line, whole signs, a length that folding cannot stretch.

/**
 * What somebody typed into a search box, on one line and in composed form, without half signs. Cut where its folded form
 * would be longer than `most`: one sign may stand for eighteen letters.
 */
export function typedText(raw: string, most: number): { text: string; isCut: boolean } {
  const whole = raw
    .slice(0, 10 * most)
    .normalize("NFC")
    .replace(/\p{Cs}/gu, "\ufffd")
    .replace(/[\s\p{Cc}]+/gu, " ")
    .trimStart();
  if (foldedLength(whole.trim()) <= most) return { text: whole, isCut: raw.length > 10 * most };
  let length = 0;
  let text = "";
  for (const sign of whole) {
    length += foldedLength(sign);
    if (length > most) break;
    text += sign;
  }
  return { text, isCut: true };
}

function foldedLength(text: string): number {
  return Math.max(text.length, text.normalize("NFKC").length);
}

// Writes a word with its marks as letters and digits, for an engine that folds marks away before it compares.

/** Each mark of Vietnamese as a digit; further marks are 0. */
const DIGITS: Record<string, string> = {
  "\u0300": "1",
  "\u0301": "2",
  "\u0303": "3",
  "\u0309": "4",
  "\u0323": "5",
  "\u0302": "6",
  "\u0306": "7",
  "\u031b": "8",
};

/** 'hàn' is 'ha1n' and 'đúc' is 'd9u2c'; null for a word without marks, which needs no code. `word` is in lower case. */
export function accentCode(word: string): string | null {
  const letters = word.normalize("NFD").replace(/đ/g, "d9");
  const code = letters.replace(/[\u0300-\u036f]/g, (mark) => DIGITS[mark] ?? "0");
  return code === word || !/^[a-z0-9]+$/.test(code) ? null : code;
}

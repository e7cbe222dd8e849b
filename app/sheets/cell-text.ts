/** Cleans the text of a cell and tells where its letters were spoilt on the way. */

import type { CellFault, RawCell } from "./sheet.ts";

const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffe\uffff]|\p{Cs}/gu;
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\u180e\ufeff]/gu;

/** UTF-8 that was read as a Windows code page: 'Há»™ lÃ½'. */
const MOJIBAKE =
  /[ÃĂÄÅÆ][\u0080-\u009f\u00a1-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|á[º»][\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|\ufffd/u;
/** Signs that stand inside no word but in the old TCVN3 (ABC) fonts: 'C«ng nh©n', 'Hµ Néi', '®éng'. */
const TCVN3 =
  /\p{L}[µ¸¶¨»¾¼½©ª«¬®§¡¢£¤¥¦]\p{L}|\p{L}\u00ad[¬êëìíî]|(^|\s)[®§]\p{Ll}|\p{L}[µ¸¶¨©ª«¬]($|[\s,.])|\p{Ll}[ÆÇÈÉËÌÎÏÑÒÓÔÕÖ×ØÜÞ]\p{Ll}/u;
/** A vowel followed by a letter that Vietnamese never puts after it, as the old VNI fonts do: 'Coâng ty', 'Haø Noäi'. */
const VNI = /[aeouyö][øïûäå]|[aâ][âàáãêéèúüùõ]|e[âàáãùõ]|oâ|(?<!\p{L})ñ[aeoöuyi]|öô/giu;
/** Letters that an old code page did not have: 'H? lý ch?m sóc'. */
const LOST = /\p{L}\?\p{L}/gu;

export const LOOKS_LIKE: Record<"tcvn3" | "vni" | "mojibake" | "letters_lost", string> = {
  tcvn3: "text in an old TCVN3 (ABC) font",
  vni: "text in an old VNI font",
  mojibake: "Unicode text that was opened in the wrong encoding",
  letters_lost: "text that lost its Vietnamese letters when it was saved",
};

/** Vietnamese letters that no old code page or font has: where one stands, none was spoilt. */
const UNSPOILT = /[\u1ea0-\u1ef9]/u;

/** How the letters of a text were spoilt; null where nothing shows it. */
export function spoiltLetters(text: string): keyof typeof LOOKS_LIKE | null {
  if (!text.includes("\ufffd") && UNSPOILT.test(text.normalize("NFC"))) return null;
  if (MOJIBAKE.test(text)) return "mojibake";
  if (TCVN3.test(text)) return "tcvn3";
  const vni = text.match(VNI) ?? [];
  if (vni.length >= 2) return "vni";
  if (!/[/@]/.test(text) && (text.match(LOST) ?? []).length >= 1) return "letters_lost";
  return null;
}

/** A cell without invisible characters; control characters become �, and the fault says so. */
export function cleanCell({ text, fault }: RawCell): { text: string; fault: CellFault | null } {
  const plain = text.replaceAll("\u00a0", " ");
  const spoilt = spoiltLetters(plain);
  const hasControl = plain.search(CONTROL) >= 0;
  return {
    text: plain.replace(CONTROL, "\ufffd").replace(INVISIBLE, ""),
    fault: fault ?? (hasControl ? "control_character" : spoilt),
  };
}

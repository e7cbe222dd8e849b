/** The code printed on posters and in addresses: five characters of Crockford's base 32 and a check character. */

const ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const BODY = 5;
/** Prime above the alphabet's size would need more characters; weights odd and modulus 32 catch any single wrong character. */
const WEIGHTS = [1, 3, 5, 7, 9] as const;

/** How many codes exist: 32^5. */
export const CODE_SPACE = 32 ** BODY;

/** The code of a number from 0 up to CODE_SPACE. Throws RangeError outside. */
export function codeOf(number: number): string {
  if (!Number.isInteger(number) || number < 0 || number >= CODE_SPACE)
    throw new RangeError(`no code for ${number}`);
  let rest = number;
  let body = "";
  for (let i = 0; i < BODY; i += 1) {
    body = ALPHABET.charAt(rest % 32) + body;
    rest = Math.floor(rest / 32);
  }
  return body + checkCharacter(body);
}

/** The code as stored, from what a person typed: 'vt-7k3q-9l' reads l and i as 1, o as 0. Null where it is no code. */
export function normaliseCode(typed: string): string | null {
  const bare = typed
    .normalize("NFKC")
    .toUpperCase()
    .replace(/^VT[\s-]/, "")
    .replace(/[\s-]/g, "")
    .replace(/[IL]/g, "1")
    .replace(/O/g, "0");
  return isCode(bare) ? bare : null;
}

/** Whether the text is a code whose check character holds. */
export function isCode(text: string): boolean {
  return (
    /^[0-9A-HJKMNP-TV-Z]{6}$/.test(text) &&
    checkCharacter(text.slice(0, BODY)) === text.charAt(BODY)
  );
}

/** 'VT-7K3Q9X', as people read it. */
export function showCode(code: string): string {
  return `VT-${code}`;
}

function checkCharacter(body: string): string {
  const sum = WEIGHTS.reduce(
    (total, weight, at) => total + weight * ALPHABET.indexOf(body.charAt(at)),
    0,
  );
  return ALPHABET.charAt(sum % 32);
}

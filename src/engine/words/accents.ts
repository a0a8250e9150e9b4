/** The language that tests read: English with accents, longer than it is. */
export const ACCENTED = "en-XA";
/** The language that tests read from right to left: its letters are English. */
export const MIRRORED = "ar-XB";

/** Letters with accents, each held by the Latin and extended Latin files of both our families. */
const LETTERS: Readonly<Record<string, string>> = Object.fromEntries(
  [..."aábbcçdđeéfgğhħiíjĵkķlłnñoórřsštťuúwŵyýzž".matchAll(/([a-z])([^a-z])/gu)].map(
    ([, plain, other]) => [plain!, other!],
  ),
);
const ADDED = "ə";

/** How much longer accented text is than what it is made of. */
const LONGER = 0.4;

/** A letter with its accent, where it takes one. */
const accent = (letter: string): string => {
  const lower = letter.toLowerCase();
  const other = LETTERS[lower];
  if (other === undefined) return letter;
  return letter === lower ? other : other.toUpperCase();
};

/**
 * A text with accents on its letters and two letters more for every five characters, added
 * inside its words, so that lines still break where they did. Text without words stays.
 */
export function accented(text: string): string {
  const words = text.match(/\p{L}+/gu) ?? [];
  const letters = words.reduce((sum, word) => sum + word.length, 0);
  const extra = Math.ceil(text.length * LONGER);
  let seen = 0;
  return text.replaceAll(/\p{L}+/gu, (word) => {
    const before = Math.ceil((extra * seen) / letters);
    seen += word.length;
    return lengthened(word, Math.ceil((extra * seen) / letters) - before);
  });
}

/** A word with accents and `more` letters: its vowels again, in turn. */
function lengthened(word: string, more: number): string {
  const letters = [...word].map(accent);
  const vowels = letters.flatMap((one, i) => (/[aeiouyáéíóúý]/i.test(one) ? [i] : []));
  const padded = [...letters];
  for (let i = 0; i < more; i++) {
    const at = vowels.length ? vowels[i % vowels.length]! : letters.length - 1;
    padded[at] += vowels.length ? letters[at]!.toLowerCase() : ADDED;
  }
  return padded.join("");
}

/**
 * Whether a text was made by the accented language: each of its words of three letters and more
 * has a letter that English has not. Text without such words was not.
 */
export function isPseudo(text: string): boolean {
  const words = text.match(/\p{L}{3,}/gu) ?? [];
  return words.length > 0 && words.every((word) => /[^a-z]/i.test(word));
}

/** A text that no message holds, such as a title, as a language has it: with accents in theirs. */
export const asSpoken = (language: string, text: string): string =>
  language === ACCENTED ? accented(text) : text;

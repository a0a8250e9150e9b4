import { digestOf } from "../base/hash";
import { cut, faces, scripts, type FaceName } from "./faces";

/**
 * Letters the site must hold whatever it prints: those of its region's Latin and Cyrillic
 * alphabets and its currencies, beside what an English text needs.
 */
export const REGION = "əƏğĞıİşŞçÇöÖüÜâÂîÎșȘțȚłŁăĂñÑ ӘәҒғҚқҢңӨөҰұҮүҺһІі ₸₼₺₾";

const ENGLISH =
  Array.from({ length: 95 }, (_, i) => String.fromCharCode(32 + i)).join("") +
  " –—‘’“”…·×°±éèáàãëïô€£§©«»−";

/** Signs that code has and prose has not. */
const CODE = new Set('"#*<>@[\\]^_`{|}~');
/** What prose is set with, whatever a site says. */
const PROSE = [...ENGLISH.slice(0, 95), ..." –—‘’“”…·−×÷"].filter((char) => !CODE.has(char));

/** A font file as readers get it. */
export interface FontFile {
  /** Its name, with a hash of what is in it, so that it may be cached for ever. */
  name: string;
  face: FaceName;
  script: string;
  range: string;
  body: Buffer;
  /** Whether it holds what a site's words do not need, and is there in case. */
  rare: boolean;
  /** Whether it is for coarse screens, with what fits its letters to their pixels. */
  hinted: boolean;
}

/** Coarse screens with a mouse; fine ones and phones set letters without fitting them to pixels. */
const COARSE = "(hover: hover) and (max-resolution: 1.49dppx)";
const FINE = `not all and ${COARSE}`;

/**
 * Every font file of a site, cut down to the letters that are used. A script is two files: what
 * words are set with, and what is rare, which a page asks for when it meets such a letter. Faces
 * that have hints come with them and without, for they are a third of a file.
 *
 * @param texts all that the site prints, for the letters in it
 * @param words those of the texts that are words for readers, and no code
 */
export async function fontFiles(
  texts: Iterable<string>,
  words: Iterable<string> = [],
): Promise<FontFile[]> {
  const used = new Set((ENGLISH + REGION + [...texts].join("")).replaceAll(/\p{Cc}/gu, ""));
  const said = new Set([...PROSE, ...[...words].join("").replaceAll(/[\0-~]/g, "")]);
  const all: FontFile[] = [];
  for (const face of Object.keys(faces) as FaceName[]) {
    for (const { name: script, range, holds } of scripts(faces[face])) {
      const letters = [...used].filter((char) => holds(char.codePointAt(0)!) && needed(face, char));
      for (const rare of [false, true]) {
        const some = letters.filter((char) => rare !== first(face, char, said)).sort();
        if (!some.length) continue;
        for (const hinted of faces[face].hinted ? [false, true] : [false]) {
          const body = await cut(faces[face], script, some.join(""), hinted);
          const hash = digestOf(body);
          const kind = `${rare ? "-rare" : ""}${hinted ? "-hinted" : ""}`;
          const name = `${face}-${script}${kind}.${hash}.woff2`;
          all.push({ name, face, script, range: rare ? codes(some) : range, body, rare, hinted });
        }
      }
    }
  }
  return all;
}

/** Whether a letter is one of those words are set with. Italics are for names of waters alone. */
const first = (face: FaceName, char: string, said: ReadonlySet<string>) =>
  said.has(char) && (face !== "italic" || /[\p{L} ’.-]/u.test(char));

/** Letters as a unicode-range. @param letters in the order of their numbers */
function codes(letters: readonly string[]): string {
  const runs: [number, number][] = [];
  for (const code of letters.map((char) => char.codePointAt(0)!)) {
    const run = runs.at(-1);
    if (run?.[1] === code - 1) run[1] = code;
    else runs.push([code, code]);
  }
  const hex = (code: number) => code.toString(16);
  return runs.map(([a, b]) => `U+${hex(a)}${a < b ? `-${hex(b)}` : ""}`).join();
}

/** Headlines and italics are English with the region's names; no Cyrillic is set in them. */
const needed = (face: FaceName, char: string) =>
  face === "text" || face === "label" || !/\p{Script=Cyrillic}/u.test(char);

/**
 * The @font-face rules. Where two hold a letter the later is asked, which is the rare one.
 * `optional`: a font that is not there at the first paint is not used on this visit, so nothing ever
 * moves; the stand-ins are made as wide as the fonts they stand for. Letters that come with the first
 * picture are `fallback`: they are late by intent, and one letter of a name would be another font’s.
 */
export function fontFaces(files: readonly FontFile[]): string {
  const rules = files.map(({ name, face, script, range, hinted }) => {
    const { family, style, weight } = faces[face];
    const one = rule({
      "font-family": `"${family}"`,
      "font-style": style,
      "font-weight": weight,
      "font-display": pictured(face, script) ? "fallback" : "optional",
      src: `url(/fonts/${name}) format("woff2")`,
      "unicode-range": range,
    });
    return hinted ? `@media ${COARSE}{${one}}` : one;
  });
  return [...rules, ...standIns].join("");
}

/** Whether letters come with the first picture (`scroll/scene-data.ts`), not with the page. */
const pictured = (face: FaceName, script: string) =>
  face === "italic" || (face !== "text" && script === "latin-ext");

/** System fonts scaled to the width and height of ours, measured over English text. */
const standIns = [
  rule({
    "font-family": '"Source Serif Stand-in"',
    src: 'local("Georgia"),local("Gelasio"),local("DejaVu Serif")',
    "size-adjust": "96.5%",
    "ascent-override": "106%",
    "descent-override": "34%",
    "line-gap-override": "0%",
  }),
  rule({
    "font-family": '"Plex Narrow Stand-in"',
    src: 'local("Arial Narrow"),local("Liberation Sans Narrow"),local("Roboto Condensed")',
    "size-adjust": "104%",
    "ascent-override": "99%",
    "descent-override": "26%",
    "line-gap-override": "0%",
  }),
];

function rule(properties: Record<string, string>): string {
  const body = Object.entries(properties).map(([name, value]) => `${name}:${value}`);
  return `@font-face{${body.join(";")}}`;
}

/** A font to be fetched with the page, and the windows in which that is so. */
interface Preload {
  href: string;
  media?: string;
}

/**
 * The fonts of English text and labels, to be fetched with the page: one that came later would
 * make the browser lay the whole page out anew. Italics are the names of waters, which only a wide
 * cover has. Those, and the region’s letters in labels, come to the page of the story with its
 * first picture (`scene-data.ts`).
 *
 * @param wide the windows that have the wide cover
 * @param whole whether it is the page of the story
 */
export const preloads = (files: readonly FontFile[], wide: string, whole = false): Preload[] =>
  files
    .filter(({ rare }) => !rare)
    .filter(
      ({ face, script }) =>
        script === "latin" ||
        (script === "latin-ext" && (face === "text" || (face === "label" && !whole))),
    )
    .map(({ name, face, hinted }) => ({
      href: `/fonts/${name}`,
      ...(face === "italic" && { media: wide }),
      ...(faces[face].hinted && { media: hinted ? COARSE : FINE }),
    }));

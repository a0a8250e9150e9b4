import { createHash } from "node:crypto";
import { cut, faces, scripts, type FaceName } from "./faces";

/**
 * Letters the site must hold whatever it prints: those of its region's Latin and Cyrillic
 * alphabets and its currencies, beside what an English text needs.
 */
export const REGION = "əƏğĞıİşŞçÇöÖüÜâÂîÎșȘțȚłŁăĂñÑ ӘәҒғҚқҢңӨөҰұҮүҺһІі ₸₼₺₾";

const ENGLISH =
  Array.from({ length: 95 }, (_, i) => String.fromCharCode(32 + i)).join("") +
  " –—‘’“”…·×°±éèáàãëïô€£§©«»−";

/** A font file as readers get it. */
export interface FontFile {
  /** Its name, with a hash of what is in it, so that it may be cached for ever. */
  name: string;
  face: FaceName;
  script: string;
  range: string;
  body: Buffer;
}

/**
 * Every font file of a site, cut down to the letters that are used.
 *
 * @param texts all that the site prints, for the letters in it
 */
export async function fontFiles(texts: Iterable<string>): Promise<FontFile[]> {
  const used = new Set(ENGLISH + REGION + [...texts].join(""));
  const all: FontFile[] = [];
  for (const face of Object.keys(faces) as FaceName[]) {
    for (const { name: script, range, holds } of scripts(faces[face])) {
      const letters = [...used].filter((char) => holds(char.codePointAt(0)!) && needed(face, char));
      if (!letters.length) continue;
      const body = await cut(faces[face], script, letters.sort().join(""));
      const hash = createHash("sha256").update(body).digest("hex").slice(0, 8);
      all.push({ name: `${face}-${script}.${hash}.woff2`, face, script, range, body });
    }
  }
  return all;
}

/** Headlines and italics are English with the region's names; no Cyrillic is set in them. */
const needed = (face: FaceName, char: string) =>
  face === "text" || face === "label" || !/\p{Script=Cyrillic}/u.test(char);

/**
 * The @font-face rules. `optional`: a font that is not there at the first paint is not used on
 * this visit, so nothing ever moves; the stand-ins are made as wide as the fonts they stand for.
 */
export function fontFaces(files: readonly FontFile[]): string {
  const rules = files.map(({ name, face, range }) => {
    const { family, style, weight } = faces[face];
    return rule({
      "font-family": `"${family}"`,
      "font-style": style,
      "font-weight": weight,
      "font-display": "optional",
      src: `url(/fonts/${name}) format("woff2")`,
      "unicode-range": range,
    });
  });
  return [...rules, ...standIns].join("");
}

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

/**
 * The fonts of English text and labels, to be fetched with the page: one that came later would
 * make the browser lay the whole page out anew.
 */
export const preloads = (files: readonly FontFile[]): string[] =>
  files
    .filter(
      ({ face, script }) =>
        script === "latin" || (script === "latin-ext" && (face === "label" || face === "text")),
    )
    .map(({ name }) => `/fonts/${name}`);

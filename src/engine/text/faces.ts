import { readFileSync } from "node:fs";
import subset from "subset-font";

/** A cut of a typeface the site uses: a Fontsource file narrowed to some axes. */
interface Face {
  /** CSS family, and the system fonts that stand in for it. */
  family: string;
  fallback: string;
  /** What the family is called where it is installed whole, as for drawing programs. */
  installed: string;
  package: "source-serif-4" | "ibm-plex-sans";
  style: "normal" | "italic";
  file: "standard" | "wdth";
  axes: Record<string, number | { min: number; max: number }>;
  /** The font-weight descriptor. */
  weight: string;
  /** Whether it comes with hints, which fit letters to the pixels of coarse screens. */
  hinted: boolean;
}

const serif = {
  package: "source-serif-4",
  file: "standard",
  fallback: "Georgia",
  hinted: false,
  installed: "Source Serif 4",
} as const;
const sans = {
  package: "ibm-plex-sans",
  file: "wdth",
  fallback: "Arial",
  hinted: true,
  installed: "IBM Plex Sans Condensed",
} as const;

/** Text, its italic, its display cut for headlines, and the narrow sans of labels. */
export const faces = {
  text: {
    ...serif,
    family: "Source Serif Text",
    style: "normal",
    axes: { opsz: 14, wght: 400 },
    weight: "400",
  },
  italic: {
    ...serif,
    family: "Source Serif Text",
    style: "italic",
    axes: { opsz: 14, wght: 400 },
    weight: "400",
  },
  display: {
    ...serif,
    family: "Source Serif Display",
    style: "normal",
    axes: { opsz: 36, wght: 600 },
    weight: "600",
  },
  label: {
    ...sans,
    family: "Plex Narrow",
    style: "normal",
    axes: { wdth: 80, wght: { min: 400, max: 600 } },
    weight: "400 600",
  },
} as const satisfies Record<string, Face>;

export type FaceName = keyof typeof faces;

/** Fontsource ships a family in files by script; each names the characters it is for. */
export interface Script {
  name: string;
  range: string;
  holds(code: number): boolean;
}

const folder = (name: Face["package"]) => `node_modules/@fontsource-variable/${name}`;

/** The scripts of a face in the order a browser tries them. */
export function scripts({ package: name }: Face): Script[] {
  const ranges = JSON.parse(readFileSync(`${folder(name)}/unicode.json`, "utf8")) as Record<
    string,
    string
  >;
  const order = ["latin", "latin-ext", "cyrillic", "cyrillic-ext", "greek"];
  return order.map((script) => ({
    name: script,
    range: ranges[script]!,
    holds: within(ranges[script]!),
  }));
}

function within(range: string): (code: number) => boolean {
  const spans = range.split(",").map((part) => {
    const [from, to = from] = part.slice(2).split("-");
    return [parseInt(from!, 16), parseInt(to!, 16)] as const;
  });
  return (code) => spans.some(([from, to]) => code >= from && code <= to);
}

/** The whole font file of a face for one script, as Fontsource ships it. */
export const original = ({ package: name, style, file }: Face, script: string): Buffer =>
  readFileSync(`${folder(name)}/files/${name}-${script}-${file}-${style}.woff2`);

/**
 * The same as WOFF2, narrowed to the axes of the face and cut down to some characters. Glyphs
 * only features would reach (small capitals, fractions, old-style figures) are left behind, and
 * hints where they are not wanted.
 */
export const cut = (
  face: Face,
  script: string,
  characters: string,
  hinted = true,
): Promise<Buffer> =>
  subset(original(face, script), characters, {
    targetFormat: "woff2",
    variationAxes: face.axes,
    noLayoutClosure: true,
    noHinting: !hinted,
  });

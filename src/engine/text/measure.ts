import { convert } from "fontverter";
import * as hb from "harfbuzzjs";
import { faces, original, scripts, type FaceName, type Script } from "./faces";

/** How a line of text is set: its face, weight, and size and tracking in picture units. */
export interface Setting {
  face: FaceName;
  weight: number;
  size: number;
  tracking: number;
}

interface Cut extends Script {
  face: hb.Face;
  unitsPerEm: number;
}

/** The labels are in Latin letters; other scripts stand in HTML, where the browser measures. */
const SCRIPTS = ["latin", "latin-ext"];

const cuts = new Map<FaceName, Cut[]>();
// One after another: the WOFF2 decoder keeps one memory and mixes up parallel calls.
for (const name of Object.keys(faces) as FaceName[]) {
  const own: Cut[] = [];
  for (const script of scripts(faces[name]).filter((one) => SCRIPTS.includes(one.name))) {
    const face = new hb.Face(
      new hb.Blob(await convert(original(faces[name], script.name), "sfnt")),
    );
    own.push({ ...script, face, unitsPerEm: face.upem });
  }
  cuts.set(name, own);
}

const fonts = new Map<string, hb.Font>();

function fontFor(name: FaceName, cut: Cut, weight: number): hb.Font {
  const key = `${name} ${cut.name} ${weight}`;
  let font = fonts.get(key);
  if (!font) {
    font = new hb.Font(cut.face);
    const axes = Object.entries({ ...faces[name].axes, wght: weight });
    font.setVariations(axes.map(([tag, value]) => new hb.Variation(tag, value as number)));
    fonts.set(key, font);
  }
  return font;
}

interface Run {
  /** Names the font in glyph ids: face, weight and script. */
  name: string;
  font: hb.Font;
  scale: number;
  text: string;
}

/** Splits text where the browser would change to another font file. */
function runs(text: string, { face, weight, size }: Setting): Run[] {
  const all: Run[] = [];
  for (const char of text) {
    const cut = cuts.get(face)!.find((one) => one.holds(char.codePointAt(0)!));
    if (!cut)
      throw new Error(`"${char}" in "${text}" is in no font of the labels (Latin letters only)`);
    const font = fontFor(face, cut, weight);
    const last = all.at(-1);
    if (last?.font === font) last.text += char;
    else
      all.push({
        name: `${face}${weight}${cut.name === "latin" ? "" : "x"}`,
        font,
        scale: size / cut.unitsPerEm,
        text: char,
      });
  }
  return all;
}

function shape({ font, text }: Run): { glyph: number; advance: number; x: number }[] {
  const buffer = new hb.Buffer();
  buffer.addText(text);
  buffer.guessSegmentProperties();
  hb.shape(font, buffer);
  const positions = buffer.getGlyphPositions();
  return buffer.getGlyphInfos().map(({ codepoint }, i) => {
    const { xAdvance, xOffset } = positions[i]!;
    return { glyph: codepoint, advance: xAdvance, x: xOffset };
  });
}

const widths = new Map<string, number>();

/** The width of a line of text in picture units, kerned as a browser kerns it. */
export function width(text: string, setting: Setting): number {
  const { face, weight, size, tracking } = setting;
  const key = `${face} ${weight} ${size} ${tracking} ${text}`;
  const known = widths.get(key) ?? measured(text, setting);
  widths.set(key, known);
  return known;
}

function measured(text: string, setting: Setting): number {
  const glyphs = runs(text, setting).flatMap((run) =>
    shape(run).map(({ advance }) => advance * run.scale),
  );
  return glyphs.reduce((sum, advance) => sum + advance + setting.tracking, 0);
}

/** A glyph of a line of text: its name, its outline with y down, and where it stands, in font units. */
export interface Glyph {
  id: string;
  d: string;
  x: number;
}

const drawn = new Map<string, string>();

/**
 * A line of text as glyphs on a baseline, for pictures that carry no fonts. All in font units,
 * so that a glyph is written once however often and however large it is used.
 *
 * @returns the glyphs, and the factor from font units to picture units
 */
export function glyphs(text: string, setting: Setting): { glyphs: Glyph[]; scale: number } {
  const all: Glyph[] = [];
  const own = runs(text, setting);
  const scale = own[0]?.scale ?? 1;
  let pen = 0;
  for (const run of own) {
    for (const { glyph, advance, x } of shape(run)) {
      const id = `${run.name}-${glyph}`;
      let d = drawn.get(id);
      if (d === undefined) drawn.set(id, (d = flipped(run.font.glyphToPath(glyph))));
      if (d) all.push({ id, d, x: Math.round(pen + x) });
      pen += advance + setting.tracking / scale;
    }
  }
  return { glyphs: all, scale };
}

/**
 * Turns a glyph over, for in fonts y runs up. Rounded to whole units, a thousandth of the size,
 * and told by steps from point to point, which is a fifth shorter when packed.
 */
function flipped(path: string): string {
  let [x, y] = [0, 0];
  let start: [number, number] = [0, 0];
  return path.replace(/([A-Z])([^A-Z]*)/g, (_, command: string, list: string) => {
    if (command === "Z") {
      [x, y] = start;
      return "z";
    }
    const to = (list.match(/-?\d+(\.\d+)?/g) ?? []).map(
      (one, i) => Math.round(Number(one)) * (i % 2 ? -1 : 1),
    );
    const steps = to.map((one, i) => one - (i % 2 ? y : x) || 0);
    [x, y] = to.slice(-2) as [number, number];
    if (command === "M") start = [x, y];
    if (command === "L" && steps[1] === 0) return `h${steps[0]}`;
    if (command === "L" && steps[0] === 0) return `v${steps[1]}`;
    return command.toLowerCase() + steps.join(" ").replaceAll(" -", "-");
  });
}

/**
 * Breaks text into lines no wider than a measure, and as even as that allows: of all breaks
 * with the fewest lines, the one whose longest line is shortest.
 */
export function wrap(text: string, setting: Setting, measure: number): string[] {
  const fewest = greedy(text, setting, measure);
  let best = fewest;
  for (let narrow = measure; narrow > measure * 0.5; narrow -= measure * 0.02) {
    const tried = greedy(text, setting, narrow);
    if (tried.length > fewest.length) break;
    best = tried;
  }
  return best;
}

function greedy(text: string, setting: Setting, measure: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && width(longer, setting) <= measure) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

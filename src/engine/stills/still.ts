import sharp from "sharp";
import { compose, type Told } from "../scene/compose";
import { credit } from "../scene/credit";
import type { StoryScene } from "../story";
import { settingOf, type FrameName, type Scheme } from "../style/style";
import { group, lines, mark, type Attrs, type Mark } from "../svg/mark";
import { line, rect } from "../svg/parts";
import { margin } from "../svg/stage";
import { toString } from "../svg/string";
import { wrap } from "../text/measure";
import { Inliner } from "./inline";

/** A picture that stands alone, and its size in its own units. */
export interface Still {
  svg: string;
  width: number;
  height: number;
}

/** The distance between lines of the credit. */
const LEADING = { wide: 18, narrow: 15 } as const;

const memory = new WeakMap<StoryScene, Map<string, Still>>();

/**
 * A state of a scene as a picture of its own: headline, picture, sources, on paper. In a viewer
 * whose scheme is dark it is dark, where the viewer keeps style elements.
 */
export function still(scene: StoryScene, state: string, name: FrameName): Still {
  const known = memory.get(scene) ?? new Map<string, Still>();
  memory.set(scene, known);
  const key = `${state} ${name}`;
  const made = known.get(key) ?? adaptive(scene, state, name);
  known.set(key, made);
  return made;
}

/** The lines of a still's credit, and what they make of its size, in its own units. */
export function foot(
  scene: StoryScene,
  state: string,
  name: FrameName,
): Pick<Still, "width" | "height"> & { words: readonly string[] } {
  const { frame, steps } = compose(scene, name);
  const leading = LEADING[name];
  const setting = settingOf(scene.story.looks, ["source"], name);
  const words = wrap(credit(scene, steps[state]!), setting, frame.width - 2 * margin[name]);
  const height = frame.height + words.length * leading + leading * 1.2;
  return { width: frame.width, height, words };
}

function adaptive(scene: StoryScene, state: string, name: FrameName): Still {
  const { marks, inliner, ...size } = sheet(scene, state, name, "light");
  const rules = `@media (prefers-color-scheme:dark){${inliner.rules("dark")}}`;
  return written(compose(scene, name).steps[state]!, size, [
    mark("style", "style", {}, rules),
    inliner.defs(),
    ...marks,
  ]);
}

/** The same in one scheme, whatever the viewer’s, and without what only the site’s script reads. */
export function fixed(scene: StoryScene, state: string, name: FrameName, scheme: Scheme): Still {
  const { marks, inliner, ...size } = sheet(scene, state, name, scheme);
  return written(compose(scene, name).steps[state]!, size, [inliner.defs(), ...marks].map(bare));
}

/** A mark without what is for style sheets and scripts. */
const bare = (one: Mark): Mark => ({
  ...one,
  attrs: Object.fromEntries(
    Object.entries(one.attrs).filter(([name]) => name !== "class" && name !== "data-row"),
  ),
  children: one.children.map(bare),
});

/** What is drawn of a state, from the paper to the credit, and the size of it all. */
export interface Drawn {
  marks: Mark[];
  /** Holds the outlines of the letters. */
  inliner: Inliner;
  width: number;
  height: number;
}

/** The marks of a still in a scheme, each with its looks, letters as uses of outlines. */
export function sheet(scene: StoryScene, state: string, name: FrameName, scheme: Scheme): Drawn {
  const { marks, width, height } = whole(scene, state, name);
  const inliner = new Inliner(scene.story.looks, { frame: name, scheme });
  return { marks: marks.map((one) => inliner.inline(one)), inliner, width, height };
}

/** The marks of a still as they were composed, with the backdrop in them, and its size. */
export function whole(scene: StoryScene, state: string, name: FrameName): Omit<Drawn, "inliner"> {
  const { frame, backdrop, picture } = compose(scene, name);
  const leading = LEADING[name];
  const { words, height } = foot(scene, state, name);
  const [left, right] = [margin[name], frame.width - margin[name]];
  const under = group("foot", {}, [
    line("rule", [left, frame.height + 0.5], [right, frame.height + 0.5], { class: "rule" }),
    lines("credit", [left, frame.height + leading * 1.2], words, { leading, class: "source" }),
  ]);
  const full = ({ slot, ...one }: Mark): Mark => ({
    ...one,
    children: slot ? (backdrop[one.key] ?? []) : one.children.map(full),
  });
  const paper = rect("paper", [0, 0, frame.width, height], { class: "paper" });
  return {
    marks: [paper, ...picture(state).children.map(full), under],
    width: frame.width,
    height,
  };
}

/**
 * A picture with its title and alternative text.
 *
 * @param names other vocabularies that its marks use, as attributes
 */
export function written(
  step: Told,
  { width, height }: { width: number; height: number },
  content: readonly Mark[],
  names: Attrs = {},
): Still {
  const size = { width, height, viewBox: `0 0 ${width} ${height}` };
  const root = { xmlns: "http://www.w3.org/2000/svg", ...names, ...size, role: "img" };
  const svg = mark("svg", "still", root, [
    mark("title", "title", {}, step.headline),
    mark("desc", "desc", {}, step.alt),
    ...content,
  ]);
  return { svg: toString(svg), width, height };
}

/**
 * SVG as JPEG, for systems and presses that take no PNG: as large as twice its size.
 *
 * @param xmp what the picture says of itself, as an XMP packet
 */
export const jpeg = (svg: string, xmp: string, scale = 2): Promise<Buffer> =>
  sharp(Buffer.from(svg), { density: 72 * scale })
    // Where an edge lets through, JPEG would have black.
    .flatten({ background: "white" })
    .jpeg({ quality: 88, chromaSubsampling: "4:4:4" })
    .withXmp(xmp)
    .toBuffer();

/**
 * SVG as PNG, twice its size unless said otherwise. Its palette has as many colours as the eye
 * needs: with fewer it would be a tenth smaller, and the blue of a sea’s name grey.
 *
 * @param xmp what the picture says of itself, as an XMP packet
 */
export function png(svg: string, scale = 2, xmp?: string): Promise<Buffer> {
  const drawn = sharp(Buffer.from(svg), { density: 72 * scale }).png({
    palette: true,
    quality: 80,
    dither: 0,
    effort: 7,
    compressionLevel: 9,
  });
  return (xmp === undefined ? drawn : drawn.withXmp(xmp)).toBuffer();
}

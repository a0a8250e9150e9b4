import sharp from "sharp";
import { compose, filled } from "../scenes/compose";
import { credit } from "../scenes/credit";
import type { Scene } from "../scenes/scene";
import { paragraph } from "../scenes/words";
import type { FrameName } from "../look/look";
import { group, lines, mark } from "../svg/mark";
import { line, rect } from "../svg/parts";
import { margin } from "../svg/stage";
import { toString } from "../svg/string";
import { Inliner } from "./inline";

/** A picture that stands alone, and its size in its own units. */
export interface Still {
  svg: string;
  width: number;
  height: number;
}

/** The distance between lines of the credit. */
const LEADING = { wide: 18, narrow: 15 } as const;

const memory = new WeakMap<Scene, Map<string, Still>>();

/**
 * A state of a scene as a picture of its own: headline, picture, sources, on paper. In a viewer
 * whose scheme is dark it is dark, where the viewer keeps style elements.
 */
export function still(scene: Scene, state: string, name: FrameName): Still {
  const known = memory.get(scene) ?? new Map<string, Still>();
  memory.set(scene, known);
  const key = `${state} ${name}`;
  const made = known.get(key) ?? draw(scene, state, name);
  known.set(key, made);
  return made;
}

function draw(scene: Scene, state: string, name: FrameName): Still {
  const { frame, backdrop, steps, picture } = compose(scene, name);
  const step = steps[state]!;
  const leading = LEADING[name];
  const words = paragraph(
    credit(scene, step.rows),
    frame,
    frame.width - 2 * margin[name],
    "source",
  );
  const height = frame.height + words.length * leading + leading * 1.2;
  const inliner = new Inliner(name, "light");
  const foot = group("foot", {}, [
    line("rule", margin[name], frame.height + 0.5, frame.width - margin[name], frame.height + 0.5, {
      class: "rule",
    }),
    lines("credit", margin[name], frame.height + leading * 1.2, words, leading, {
      class: "source",
    }),
  ]);
  const slots = filled(backdrop, (one) => inliner.inline(one));
  const paper = rect("paper", 0, 0, frame.width, height, { class: "paper" });
  const marks = [paper, ...picture(state).children, foot].map((one) => inliner.inline(one));
  const style = mark(
    "style",
    "style",
    {},
    `@media (prefers-color-scheme:dark){${inliner.rules("dark")}}`,
  );
  const svg = mark(
    "svg",
    "still",
    {
      xmlns: "http://www.w3.org/2000/svg",
      width: frame.width,
      height,
      viewBox: `0 0 ${frame.width} ${height}`,
      role: "img",
    },
    [
      mark("title", "title", {}, step.headline),
      mark("desc", "desc", {}, step.alt),
      style,
      inliner.defs(),
      ...marks,
    ],
  );
  return { svg: toString(svg, slots), width: frame.width, height };
}

/** SVG as PNG, twice its size, with as few colours as flat pictures need. */
export const png = (svg: string, scale = 2): Promise<Buffer> =>
  sharp(Buffer.from(svg), { density: 72 * scale })
    .png({ palette: true, colours: 64, dither: 0, effort: 1 })
    .toBuffer();

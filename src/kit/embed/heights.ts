import { compose } from "../../engine/scene/compose";
import { frames } from "../../engine/scene/scene";
import type { StoryScene as Scene } from "../../engine/story";
import { width as widthOf } from "../../engine/text/measure";
import { words, type Words } from "./captions";

/** The widths, in pixels, for which partners are told a height. */
export const WIDTHS = [280, 320, 375, 414, 600, 768, 1024, 1200] as const;

const REM = 16;
/** Where the layout of embed.css changes, and the widest its box gets there. */
const layouts = [
  { from: 68 * REM, most: 76 * REM, frame: "wide", beside: 19 * REM },
  { from: 44 * REM, most: 50 * REM, frame: "wide", beside: 0 },
  { from: 0, most: 37.5 * REM, frame: "narrow", beside: 0 },
] as const;
/** A little more than the sizes say: zoomed letters and other fonts break lines elsewhere. */
const SPARE = 8;

/**
 * The height of an embed in a frame of some width, in pixels: what its box needs with the font it
 * brings, and a little more. Worked out from the sizes in embed.css, so that a build needs no
 * browser.
 */
function heightAt(said: Words, width: number): number {
  const { most, frame, beside } = layouts.find(({ from }) => width >= from)!;
  const box = Math.min(width, most);
  const picture = box - beside;
  const inset = beside ? 24 : (picture * (frame === "wide" ? 24 : 14)) / frames[frame].width;
  const { height: high, width: broad } = frames[frame];
  const text = (one: string, measure: number, [size, leading, weight]: Type) =>
    linesOf(one, size, measure, weight) * leading;

  const captions = said.states.map(
    ({ credit, numbers }) =>
      text(credit, picture - 2 * inset, [13, 18]) +
      text(numbers, picture - 2 * inset, [14, 20]) +
      18,
  );
  const figure = (picture * high) / broad + Math.max(...captions);
  const measure = beside ? beside - inset - 16 : picture - 2 * inset;
  const foot = said.foot.map((one) => text(one, measure, [14, 20]));
  if (beside) {
    const claims = said.states.map(
      ({ headline }) => Math.max(28, text(headline, beside - inset - 28 - 12 - 16, [16, 20])) + 16,
    );
    const aside = 16 + text(said.title, measure, [17, 20, 600]) + sum(claims) + 9 + sum(foot) + 2;
    return Math.ceil(28 + Math.max(figure, aside)) + SPARE;
  }
  const feet = frame === "wide" ? Math.max(...foot) : sum(foot) + 2;
  const head = text(said.title, measure, [15, 20, 600]);
  return Math.ceil(24 + head + 44 + figure + 9 + feet) + SPARE;
}

type Weight = 400 | 600;
/** How text is set: size and distance of lines in pixels. */
type Type = readonly [size: number, leading: number, weight?: Weight];

const memory = new Map<string, number>();

/** The width of a word in the label face, at a size of one. */
function wordOf(word: string, weight: Weight): number {
  const key = `${weight} ${word}`;
  const known =
    memory.get(key) ?? widthOf(word, { face: "label", size: 1000, weight, tracking: 0 }) / 1000;
  memory.set(key, known);
  return known;
}

/** How many lines a browser breaks text into: word by word, as each fits. */
function linesOf(text: string, size: number, measure: number, weight: Weight = 400): number {
  const space = wordOf(" ", weight) * size;
  let lines = 1;
  let pen = 0;
  for (const word of text.split(" ")) {
    const wide = wordOf(word, weight) * size;
    if (pen > 0 && pen + space + wide > measure) {
      lines++;
      pen = wide;
    } else pen += (pen > 0 ? space : 0) + wide;
  }
  return lines;
}

const sum = (all: readonly number[]) => all.reduce((a, b) => a + b, 0);

/**
 * The heights of an embed, in pixels, in frames of each of the widths.
 *
 * @param base where the story is published
 */
export function heights(scene: Scene, base: URL): { width: number; height: number }[] {
  const said = words(scene, base);
  return WIDTHS.map((width) => ({ width, height: heightAt(said, width) }));
}

/** The height that cuts nothing at any width: what is printed where no script may set one. */
export function tallest(scene: Scene, base: URL): number {
  const said = words(scene, base);
  const widest = layouts[0].most;
  const every = Array.from({ length: (widest - WIDTHS[0]) / 8 + 1 }, (_, i) => WIDTHS[0] + i * 8);
  return Math.max(...every.map((width) => heightAt(said, width)));
}

/** How many states an embed has room for as stations of its line. */
export const MOST_STATES = 6;

/** @throws Error when a scene has more states than an embed has room for */
export function fits(scene: Scene): void {
  const { length } = Object.keys(compose(scene, "narrow").states);
  if (length > MOST_STATES)
    throw new Error(
      `scene ${scene.name}: expected at most ${MOST_STATES} states, for its embed has a row of that many; found ${length}. Split the scene, or make room in src/kit/embed/embed.css.`,
    );
}

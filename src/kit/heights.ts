import { compose } from "../scenes/compose";
import type { Scene } from "../scenes/scene";
import { frames } from "../scenes/scene";
import { width as wide, wrap } from "../type/measure";
import { words } from "./words";

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
export function heightAt(scene: Scene, base: URL, width: number): number {
  const { most, frame, beside } = layouts.find(({ from }) => width >= from)!;
  const box = Math.min(width, most);
  const picture = box - beside;
  const inset = beside ? 24 : (picture * (frame === "wide" ? 24 : 14)) / frames[frame].width;
  const { height: high, width: broad } = frames[frame];
  const text = (one: string, size: number, measure: number, leading: number, weight = 400) =>
    wrap(one, { face: "label", size, weight, tracking: 0 }, measure).length * leading;

  const said = words(scene, base);
  const captions = said.states.map(
    ({ credit, numbers }) =>
      text(credit, 13, picture - 2 * inset, 18) + text(numbers, 14, picture - 2 * inset, 20) + 18,
  );
  const figure = (picture * high) / broad + Math.max(...captions);
  const measure = beside ? beside - inset : picture - 2 * inset;
  const foot = said.foot.map((one) => text(one, 14, measure, 20));
  if (beside) {
    const claims = said.states.map(
      ({ headline }) => Math.max(28, text(headline, 16, beside - inset - 28 - 12, 20)) + 16,
    );
    const aside = 36 + sum(claims) + 9 + sum(foot) + 2;
    return Math.ceil(28 + Math.max(figure, aside)) + SPARE;
  }
  const oneLine = frame === "wide" && sum(said.foot.map(lineOf)) + 24 <= measure;
  const feet = oneLine ? Math.max(...foot) : sum(foot) + 2;
  const head = text(said.title, 15, measure, 20, 600);
  return Math.ceil(24 + head + 44 + figure + 9 + feet) + SPARE;
}

const lineOf = (one: string) => wide(one, { face: "label", size: 14, weight: 400, tracking: 0 });
const sum = (all: readonly number[]) => all.reduce((a, b) => a + b, 0);

/** The heights of an embed at each of the widths. */
export const heights = (scene: Scene, base: URL): { width: number; height: number }[] =>
  WIDTHS.map((width) => ({ width, height: heightAt(scene, base, width) }));

/** The height that cuts nothing at any width: what is printed where no script may set one. */
export const tallest = (scene: Scene, base: URL): number =>
  Math.max(...heights(scene, base).map(({ height }) => height));

/** How many states an embed has room for as stations of its line. */
export const MOST_STATES = 6;

/** @throws Error when a scene has more states than an embed has room for */
export function fits(scene: Scene): void {
  const { length } = Object.keys(compose(scene, "narrow").states);
  if (length > MOST_STATES)
    throw new Error(
      `scene ${scene.name}: expected at most ${MOST_STATES} states, for its embed has a row of that many; found ${length}. Split the scene, or make room in src/kit/embed.css.`,
    );
}

import { expect, test } from "vitest";
import type { StoryScene as Scene } from "../../engine/story";
import type { Params } from "../../engine/words";
import { fits, heights, MOST_STATES, tallest, WIDTHS } from "./heights";
import { sceneOf } from "@story";

/* How high frames have to be. The numbers of pixels are those of embed.css. */

const base = new URL("https://a.example/");
const scene = sceneOf("scale");

/** The same scene with other words. */
const worded = (change: Readonly<Record<string, string>>, title = "A title"): Scene => {
  const { words } = scene;
  const say = (key: string, params?: Params): string =>
    Object.entries(change).find(([end]) => key.endsWith(end))?.[1] ?? words.say(key, params);
  return { ...scene, title, words: { ...words, say }, composed: {} };
};
const at = (width: number, one: Scene) =>
  heights(one, base).find((told) => told.width === width)!.height;
const short = worded({ ".headline": "A claim" });
/** How much higher a frame of each width gets. */
const growth = (one: Scene, than = short) =>
  Object.fromEntries(WIDTHS.map((width) => [width, at(width, one) - at(width, than)]));

/** A title of so many words, each as wide as half of the narrowest line and more: a line each. */
const WORD = "w".repeat(26);
const lines = (count: number) => Array.from({ length: count }, () => WORD).join(" ");

test("a title of two lines more makes a stacked frame two lines higher", () => {
  const grown = growth(
    worded({ ".headline": "A claim" }, lines(3)),
    worded({ ".headline": "A claim" }, lines(1)),
  );
  for (const width of [280, 320, 375, 414]) expect(grown[width]).toBe(40);
  // Where it stands beside the picture, it has room to spare.
  expect(grown[1200]).toBe(0);
});

test("a title that fits stays on its line, and the same words in a wider frame too", () => {
  const [one, two] = ["A", "A title of some words"].map((title) =>
    worded({ ".headline": "A claim" }, title),
  );
  expect(growth(two!, one!)).toEqual(Object.fromEntries(WIDTHS.map((width) => [width, 0])));
});

test("the wider a stacked frame, the higher its picture, until the box is as wide as it gets", () => {
  const told = [280, 320, 375, 414, 600].map((width) => at(width, short));
  expect(told).toEqual([...told].sort((a, b) => a - b));
  // A picture of 360 by 320: 95 px more width are 84 more height.
  expect(at(375, short) - at(280, short)).toBeGreaterThan(40);
  expect(at(375, short) - at(280, short)).toBeLessThanOrEqual(86);
});

test("a frame is never lower than its picture with a line above and below", () => {
  const picture = (width: number) =>
    width >= 704 ? Math.min(width, 800) * 0.75 : (Math.min(width, 600) * 320) / 360;
  for (const width of [280, 320, 375, 414, 600, 768, 1024])
    expect(at(width, short)).toBeGreaterThan(picture(width) + 100);
  expect(at(1200, short)).toBeGreaterThan((1200 - 304) * 0.75 + 28);
  // And not much higher: a frame that leaves a gap looks broken.
  for (const width of WIDTHS) expect(at(width, short)).toBeLessThan(picture(width) + 330);
});

test("the tallest holds at widths between those that are told", () => {
  expect(tallest(short, base)).toBeGreaterThanOrEqual(
    Math.max(...WIDTHS.map((width) => at(width, short))),
  );
  const long = worded({}, lines(30));
  expect(tallest(long, base)).toBeGreaterThan(tallest(short, base));
});

test("a scene of as many states as there are stations fits", () => {
  expect(() => fits(scene)).not.toThrow();
  expect(MOST_STATES).toBeGreaterThan(1);
});
